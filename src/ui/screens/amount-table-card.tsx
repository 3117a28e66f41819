import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { UNDATED } from '../../core/policy/policy';
import { sourceText } from '../../core/policy/source-text';
import type { ChosenInForce } from '../flow/policies';
import { subtotals } from '../state/amount-table';
import type { FillPreview } from '../state/ui-state';
import { AllotmentLine } from './allotment-line';
import { Card } from './card';
import { useCardText } from './card-text';
import { CaseTable } from './case-table';
import { useUi } from './ui-context';
import { VillageTotals } from './village-totals';
import { WhatIf } from './what-if';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'baseline', gap: '0 8px' },
  source: { marginBottom: '6px' },
  change: { minWidth: 0, padding: '0 4px' },
  note: { marginTop: '6px' },
});

interface AmountTableCardProps {
  readonly chosen: ChosenInForce;
  readonly fill: FillPreview;
}

/** By category: households, heads, figure, subtotal; then all of it against the allotment. */
export function AmountTableCard({ chosen, fill }: AmountTableCardProps) {
  const styles = useStyles();
  const text = useCardText();
  const { words, say, dispatch } = useUi();
  const { policy, put } = chosen;
  const { season } = put.inForce;
  const source = policy.seasons[season];
  const isOpen = [...put.cases.values()].some((choice) => choice !== null);
  const sums = subtotals(fill.table, fill.preview.ticked);
  return (
    <Card label={say(policy.title)}>
      <div className={styles.head}>
        <h2 className={text.title}>
          {say(policy.title)} · {season === UNDATED ? words.undatedSeason : season}
        </h2>
        <Button
          size="small"
          appearance="transparent"
          className={styles.change}
          onClick={() => dispatch({ type: 'tab-chosen', tab: 'settings' })}
        >
          {words.openSettings}
        </Button>
      </div>
      {source && <p className={mergeClasses(text.note, styles.source)}>{sourceText(policy, season, source)}</p>}
      <CaseTable chosen={chosen} fill={fill} sums={sums} />
      <AllotmentLine total={sums.reduce((sum, fen) => sum + fen, 0)} suggested={put.allotment} />
      <VillageTotals fill={fill} />
      {isOpen ? (
        <>
          <p className={mergeClasses(text.note, styles.note)}>{words.figuresNote}</p>
          <WhatIf chosen={chosen} fill={fill} />
        </>
      ) : (
        <p className={mergeClasses(text.note, styles.note)}>{words.nothingToDecide}</p>
      )}
    </Card>
  );
}
