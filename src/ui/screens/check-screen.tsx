import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import type { UiAction } from '../state/ui-action';
import { CheckFooter } from './check-footer';
import { EmptyState } from './empty-state';
import { FilterChips } from './filter-chips';
import { FindingList } from './finding-list';
import { Frame } from './frame';
import { MarksLegend } from './marks-legend';
import { SubmissionCard } from './submission-card';
import { SummaryCard } from './summary-card';
import { useUi, type Ui } from './ui-context';
import { shownWork, WorkBar } from './work-bar';

const useStyles = makeStyles({
  actions: { display: 'flex', gap: '8px', flexShrink: 0, minHeight: '36px' },
  primary: { flex: '1 1 auto' },
  second: { flexShrink: 0, minWidth: 0 },
});

/** 核查: one button, the summary, then what was found. */
export function CheckScreen() {
  const styles = useStyles();
  const ui = useUi();
  const { state, words, flow } = ui;
  const { checked, submission } = state;
  const work = shownWork(state.work);
  const pane = useListKeys(ui);
  return (
    <Frame label={words.tabCheck} footer={checked && <CheckFooter />}>
      <div className={styles.actions} ref={pane}>
        {work === null ? (
          <>
            <Button appearance="primary" className={styles.primary} onClick={() => void flow.check()}>
              {words.checkNow}
            </Button>
            <Button className={styles.second} onClick={() => void flow.submission()}>
              {words.submitCheck}
            </Button>
          </>
        ) : (
          <WorkBar work={work} />
        )}
      </div>
      {checked === null ? (
        <EmptyState {...emptyWords(ui)} />
      ) : (
        <>
          <Results>
            {submission && <SubmissionCard submission={submission} />}
            <SummaryCard checked={checked} />
          </Results>
          {state.marked > 0 && <MarksLegend />}
          <FilterChips report={checked.report} />
          <FindingList report={checked.report} />
        </>
      )}
    </Frame>
  );
}

/** After a check the clerk asked for, the first card takes the focus: what came out is what is read first. */
function Results({ children }: { readonly children: ReactNode }) {
  const { state, dispatch } = useUi();
  const box = useRef<HTMLDivElement>(null);
  const due = state.unread && shownWork(state.work) === null;
  useEffect(() => {
    if (!due) return;
    dispatch({ type: 'summary-read' });
    const card = box.current?.querySelector('section');
    card?.focus();
    card?.scrollIntoView({ block: 'nearest' });
  }, [due, dispatch]);
  return <div ref={box}>{children}</div>;
}

function emptyWords({ state, words }: Ui): { title: string; more: string } {
  if (state.book !== null && state.book.forms.length === 0) return { title: words.noLedger, more: words.noLedgerMore };
  return { title: words.emptyCheck, more: words.emptyCheckMore };
}

/** n and p go through the list from anywhere in the pane; Enter is the button's that has the focus. */
function useListKeys({ dispatch }: Ui) {
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const action = isOurs(event, pane.current) ? KEYS[event.key] : undefined;
      if (action === undefined) return;
      event.preventDefault();
      dispatch(action);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [dispatch]);
  return pane;
}

const KEYS: Readonly<Record<string, UiAction | undefined>> = {
  n: { type: 'stepped', step: 1 },
  p: { type: 'stepped', step: -1 },
  Escape: { type: 'selected', finding: null },
};

/** Not what is typed into a field, and not what is meant for the sheet beside the pane. */
function isOurs(event: KeyboardEvent, pane: HTMLElement | null): boolean {
  const { target, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey || event.defaultPrevented || !(target instanceof HTMLElement)) return false;
  if (target.matches('input, select, textarea, [contenteditable]')) return false;
  return target === document.body || (pane?.parentElement?.parentElement?.contains(target) ?? false);
}
