import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Preview } from '../state/preview';
import { useCardText } from './card-text';
import { cellText } from './cell-text';
import { EmptyState } from './empty-state';
import { Frame } from './frame';
import { PlanningBar } from './planning-bar';
import { PreviewList } from './preview-list';
import { ReceiptCard } from './receipt-card';
import { SkippedCard } from './skipped-card';
import { useUi } from './ui-context';
import { WriteFooter } from './write-footer';

/** 修正: what can be put right by the tool, before → after, nothing written until it is asked for. */
export function FixScreen() {
  const { state, words, flow } = useUi();
  const { fixes, checked, work, problem } = state;
  const due = fixes === null && checked !== null && work === null && problem === null;
  useEffect(() => {
    if (due) void flow.planFixes();
  }, [due, flow]);
  return (
    <Frame label={words.tabFix} footer={<WriteFooter from="fix" count={fixes?.ticked.size ?? 0} />}>
      <ReceiptCard />
      <PlanningBar />
      {checked === null && (
        <EmptyState title={words.checkFirst} more="">
          <Button appearance="primary" disabledFocusable={work !== null} onClick={() => void flow.check()}>
            {words.checkNow}
          </Button>
        </EmptyState>
      )}
      {fixes !== null && <Fixes fixes={fixes} />}
    </Frame>
  );
}

function Fixes({ fixes }: { readonly fixes: Preview }) {
  const text = useCardText();
  const { words } = useUi();
  const nothing = fixes.rows.length === 0;
  return (
    <>
      {nothing ? (
        <EmptyState title={words.emptyFix} more={words.emptyFixMore} />
      ) : (
        <>
          <div>
            <h2 className={text.title}>
              {fixes.ticked.size === 0 ? words.fixOpen(fixes.rows.length) : words.fixTitle(fixes.ticked.size)}{' '}
              <span className={text.note}>{words.onlyThese}</span>
            </h2>
            <p className={text.note}>{words.sureNote}</p>
          </div>
          <PreviewList from="fix" preview={fixes} show={cellText} />
        </>
      )}
      <SkippedCard skipped={fixes.skipped} />
    </>
  );
}
