import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { householdCount, type Book, type LayoutState } from '../state/book';
import type { Strings } from '../strings/strings';
import { SeverityIcon, type IconKind } from './severity-icon';
import { useUi } from './ui-context';

const useStyles = makeStyles({
  all: { flexShrink: 0 },
  // the last 44 px of the first line are left to Excel's own menu
  header: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '9px 44px 6px 12px',
    minHeight: '38px',
    boxSizing: 'border-box',
    flexShrink: 0,
  },
  icon: { width: '14px', height: '14px', marginTop: '3px' },
  text: { margin: 0, minWidth: 0, fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: 400 },
  form: { fontWeight: tokens.fontWeightSemibold, marginRight: '8px' },
  facts: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', display: 'inline-block' },
});

/** Which form, is its layout intact, how many households: the three questions at a glance. */
export function PaneHeader({ children }: { readonly children?: ReactNode }) {
  const styles = useStyles();
  const { state, words, say } = useUi();
  const { book } = state;
  return (
    <header className={styles.all}>
      <div className={styles.header}>
        <SeverityIcon kind={layoutIcon(book)} className={styles.icon} />
        <h1 className={styles.text}>
          <span className={styles.form}>{book === null ? words.product : formTitle(book, words, say)}</span>
          <span className={styles.facts}>{book === null ? words.notOpened : factsLine(book, words)}</span>
        </h1>
      </div>
      {children}
    </header>
  );
}

function formTitle(book: Book, words: Strings, say: ReturnType<typeof useUi>['say']): string {
  const [first] = book.forms;
  if (first === undefined) return words.noForm;
  const alike = book.forms.every(({ template }) => template === first.template);
  if (book.forms.length === 1) return say(first.title);
  return alike ? `${say(first.title)} · ${words.forms(book.forms.length)}` : words.forms(book.forms.length);
}

function factsLine(book: Book, words: Strings): string {
  return `${layoutWords(book.layout, words)} · ${words.households(householdCount(book))}`;
}

function layoutWords(layout: LayoutState, words: Strings): string {
  switch (layout.kind) {
    case 'not-compared':
      return words.layoutNotCompared;
    case 'as-opened':
      return words.layoutAsOpened;
    case 'changed-since-opened':
      return words.layoutChanged(layout.count);
    case 'untouched':
      return words.layoutUntouched;
    case 'altered':
      return words.layoutAltered(layout.count);
  }
}

function layoutIcon(book: Book | null): IconKind {
  if (book === null || book.layout.kind === 'not-compared') return 'plain';
  return book.layout.kind === 'untouched' || book.layout.kind === 'as-opened' ? 'fine' : 'warning';
}
