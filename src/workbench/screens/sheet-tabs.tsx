import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTabKeys } from '../../ui/screens/use-tab-keys';
import { useDesk } from './desk-context';
import type { DeskBook } from '../desk/desk-state';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexShrink: 0,
    overflowX: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    padding: '0 6px',
  },
  tab: {
    minHeight: '30px',
    padding: '0 14px',
    flexShrink: 0,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
  },
  chosen: {
    fontWeight: 600,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `inset 0 3px 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { borderTop: '3px solid Highlight' },
  },
});

/** The sheets of a book that can be seen in Excel too. */
export function SheetTabs({ book }: { readonly book: Extract<DeskBook, { kind: 'open' }> }) {
  const styles = useStyles();
  const { desk, words } = useDesk();
  const names = book.snapshot.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);
  const choose = (sheet: string) => desk.dispatch({ type: 'sheet-chosen', id: book.id, sheet });
  const list = useTabKeys(names, book.sheet, choose);
  return (
    <div {...list} aria-label={words.sheets} className={styles.list}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={name === book.sheet}
          tabIndex={name === book.sheet ? 0 : -1}
          className={mergeClasses(styles.tab, name === book.sheet && styles.chosen)}
          onClick={() => choose(name)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
