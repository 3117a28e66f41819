import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect } from 'react';
import { chosenPolicy } from '../flow/policies';
import { AmountTableCard } from './amount-table-card';
import { amountText } from './cell-text';
import { Card } from './card';
import { useCardText } from './card-text';
import { DeriveCard } from './derive-card';
import { EmptyState } from './empty-state';
import { Frame } from './frame';
import { PolicyFields } from './policy-fields';
import { PreviewList } from './preview-list';
import { ReceiptCard } from './receipt-card';
import { PlanningBar } from './planning-bar';
import { SkippedCard } from './skipped-card';
import { TotalsCard } from './totals-card';
import { useUi } from './ui-context';
import type { Strings } from '../strings/strings';
import { WriteFooter } from './write-footer';
import type { Preview } from '../state/preview';
import { cellsToWrite, householdsOf } from '../state/preview-figures';

const useStyles = makeStyles({
  note: { marginBottom: '8px' },
});

/** 填写, as the clerk thinks: by category, what stays open, then row by row. */
export function FillScreen() {
  const styles = useStyles();
  const text = useCardText();
  const { state, words, flow } = useUi();
  const { fill, work, problem, settings } = state;
  const chosen = chosenPolicy(settings);
  const due = fill === null && settings.policy !== null && work === null && problem === null;
  useEffect(() => {
    if (due) void flow.planFill();
  }, [due, flow]);
  return (
    <Frame
      label={words.tabFill}
      footer={<WriteFooter from="fill" count={fill === null ? 0 : cellsToWrite(fill.preview)} />}
    >
      <ReceiptCard />
      <PlanningBar />
      {chosen.kind !== 'in-force' && (
        <Card>
          <h2 className={text.title}>{words.choosePolicy}</h2>
          <p className={mergeClasses(text.note, styles.note)}>{words.choosePolicyMore}</p>
          <PolicyFields />
        </Card>
      )}
      {chosen.kind === 'in-force' && fill !== null && (
        <>
          <AmountTableCard chosen={chosen} fill={fill} />
          <SkippedCard skipped={fill.preview.skipped} />
          <DeriveCard />
          <TotalsCard preview={fill.preview} />
          <Amounts preview={fill.preview} />
        </>
      )}
    </Frame>
  );
}

function Amounts({ preview }: { readonly preview: Preview }) {
  const styles = useStyles();
  const text = useCardText();
  const { words } = useUi();
  if (preview.rows.length === 0) return <EmptyState title={words.nothingToFill} more={words.nothingToFillMore} />;
  return (
    <>
      <div>
        <h2 className={text.title}>
          {fillTitle(preview, words)} <span className={text.note}>{words.onlyThese}</span>
        </h2>
        {preview.rows.some(({ sure }) => !sure) && (
          <p className={mergeClasses(text.note, styles.note)}>{words.typedNote}</p>
        )}
      </div>
      <PreviewList from="fill" preview={preview} show={amountText} />
    </>
  );
}

/** Households and, where some get several cells, cells too. */
function fillTitle(preview: Preview, words: Strings): string {
  const cells = preview.ticked.size;
  if (cells === 0) return words.fillOpen(preview.rows.length);
  const households = householdsOf(preview);
  return households === cells ? words.fillTitle(cells) : words.fillTitleCells(households, cells);
}
