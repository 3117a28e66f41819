import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Submission, SubmissionItem } from '../state/submission';
import type { Strings } from '../strings/strings';
import { Card } from './card';
import { SeverityIcon, type IconKind } from './severity-icon';
import { useUi, type Ui } from './ui-context';

const useStyles = makeStyles({
  card: { marginBottom: '10px' },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    margin: '0 0 6px',
    fontSize: tokens.fontSizeBase400,
    fontWeight: 600,
  },
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  item: { display: 'flex', gap: '8px', padding: '4px 0' },
  text: { flex: '1 1 auto', minWidth: 0 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** 可以提交, or what is still open; each with a way on. */
export function SubmissionCard({ submission }: { readonly submission: Submission }) {
  const styles = useStyles();
  const { words } = useUi();
  const card = useRef<HTMLElement>(null);
  const { ready, items } = submission;
  const open = items.filter(({ state }) => state === 'open' || state === 'not-done').length;
  return (
    <Card focus={card} label={words.submission} tone={ready ? 'fine' : 'warn'} className={styles.card}>
      <h2 className={styles.title}>
        <SeverityIcon kind={ready ? 'fine' : 'warning'} />
        {ready ? words.ready : words.notReady(open)}
      </h2>
      <ul className={styles.list}>
        {items.map((item) => (
          <Item key={item.about} item={item} />
        ))}
      </ul>
    </Card>
  );
}

const ICON: Readonly<Record<SubmissionItem['state'], IconKind>> = {
  fine: 'fine',
  open: 'error',
  'not-done': 'warning',
  look: 'hint',
};

function Item({ item }: { readonly item: SubmissionItem }) {
  const styles = useStyles();
  const ui = useUi();
  const way = wayOn(item, ui);
  return (
    <li className={styles.item}>
      <SeverityIcon kind={ICON[item.state]} />
      <span className={styles.text}>
        <span className={styles.hidden}>{stateWords(item.state, ui.words)} </span>
        {itemWords(item, ui.words)}{' '}
        {way && (
          <Link as="button" inline onClick={way.go}>
            {way.label}
          </Link>
        )}
      </span>
    </li>
  );
}

function stateWords(state: SubmissionItem['state'], words: Strings): string {
  if (state === 'fine') return words.stateFine;
  if (state === 'open') return words.stateOpen;
  return state === 'look' ? words.stateLook : words.stateNotDone;
}

function itemWords(item: SubmissionItem, words: Strings): string {
  const { about, state, count } = item;
  switch (about) {
    case 'ledger':
      return state === 'fine' ? words.itemLedger(count) : words.itemLedgerOpen;
    case 'errors':
      return state === 'fine' ? words.itemErrors : words.itemErrorsOpen(count);
    case 'warnings':
      return state === 'fine' ? words.itemWarnings : words.itemWarningsLook(count);
    case 'reasons':
      return words.itemReasons(count);
    case 'allotment':
      return allotmentWords(item, words);
    case 'template':
      if (state === 'not-done') return words.itemTemplateNone;
      return state === 'fine' ? words.itemTemplate : words.itemTemplateOpen(count);
    case 'marks':
      return state === 'fine' ? words.itemMarks : words.itemMarksOpen(count);
  }
}

function allotmentWords({ state, count, amounts }: SubmissionItem, words: Strings): string {
  if (amounts === null) return state === 'fine' ? words.itemAllotmentCensus : words.itemAllotmentNone;
  const { total, allotted, gap } = amounts;
  if (state === 'fine') return words.itemAllotment(total);
  return count > 0 ? words.itemAllotmentOver(total, allotted, gap) : words.itemAllotmentUnder(total, allotted, gap);
}

function wayOn(
  { about, state }: SubmissionItem,
  { words, flow, dispatch }: Ui,
): { label: string; go: () => void } | null {
  if (state === 'fine') return null;
  const show = (filter: 'error' | 'warning' | 'ignored', rule = '') =>
    void flow.listing.filter({ show: filter, rule, text: '', village: '' });
  switch (about) {
    case 'errors':
      return { label: words.seeFindings, go: () => show('error') };
    case 'warnings':
      return { label: words.seeFindings, go: () => show('warning') };
    case 'reasons':
      return { label: words.seeFindings, go: () => show('ignored') };
    case 'allotment':
      return { label: words.enterBudget, go: () => dispatch({ type: 'tab-chosen', tab: 'settings' }) };
    case 'template':
      return state === 'not-done'
        ? { label: words.choosePristine, go: () => void flow.choosePristine() }
        : { label: words.seeFindings, go: () => show('error', 'template-altered') };
    case 'marks':
      return { label: words.clearMarks, go: () => void flow.clearMarks() };
    case 'ledger':
      return null;
  }
}
