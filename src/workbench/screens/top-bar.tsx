import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { SeverityIcon, type IconKind } from '../../ui/screens/severity-icon';
import { useTabKeys } from '../../ui/screens/use-tab-keys';
import type { DeskBook } from '../desk/desk-state';
import { pickBooks, pickFolder } from '../files/pick-books';
import { useDesk } from './desk-context';
import { SaveButtons } from './save-buttons';
import { useClose } from './use-close';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px 8px',
    padding: '6px 10px',
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  tabs: { flex: '1 1 160px', minWidth: 0, display: 'flex', gap: '2px', overflowX: 'auto', padding: '2px' },
  tab: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    maxWidth: '260px',
    borderRadius: tokens.borderRadiusMedium,
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground1, boxShadow: `0 0 0 1px ${tokens.colorNeutralStroke1}` },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    minWidth: 0,
    minHeight: '30px',
    padding: '0 6px 0 10px',
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  strong: { fontWeight: 600 },
  icon: { width: '14px', height: '14px' },
  cross: {
    display: 'grid',
    placeItems: 'center',
    width: '24px',
    height: '24px',
    marginRight: '3px',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1 },
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** Files as tabs, and what can be done with files. */
export function TopBar() {
  const styles = useStyles();
  const { desk, state, words } = useDesk();
  const close = useClose();
  const ids = [null, ...state.books.flatMap((book) => (book.kind === 'open' ? [book.id] : []))];
  const list = useTabKeys(ids, state.shown, (id) => desk.show(id));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Delete' && state.shown !== null) void close(state.shown);
    else list.onKeyDown(event);
  };
  return (
    <nav className={styles.bar} aria-label={words.filesLabel}>
      <div {...list} aria-label={words.filesLabel} className={styles.tabs} onKeyDown={onKeyDown}>
        <div className={mergeClasses(styles.tab, state.shown === null && styles.chosen)} role="presentation">
          <TabButton id={null} label={words.files} icon={null} />
        </div>
        {state.books.map((book) => book.kind === 'open' && <FileTab key={book.id} book={book} />)}
      </div>
      <div className={styles.actions}>
        <SaveButtons />
        <Button size="small" onClick={() => void pickBooks().then((files) => desk.add(files))}>
          {words.openFiles}
        </Button>
        <Button size="small" onClick={() => void pickFolder().then((files) => desk.add(files))}>
          {words.openFolder}
        </Button>
      </div>
    </nav>
  );
}

function FileTab({ book }: { readonly book: Extract<DeskBook, { kind: 'open' }> }) {
  const styles = useStyles();
  const { state, words } = useDesk();
  const name = book.id.split('/').at(-1)!;
  const errors = book.found?.summary.errors;
  const icon: IconKind = errors === undefined ? 'plain' : errors > 0 ? 'error' : 'fine';
  return (
    <div className={mergeClasses(styles.tab, state.shown === book.id && styles.chosen)} role="presentation">
      <TabButton id={book.id} label={book.unsaved ? `${name} ● ${words.fileUnsaved}` : name} icon={icon} />
      <TabCross id={book.id} />
    </div>
  );
}

/**
 * For the pointer. A list of tabs may hold nothing but tabs: who has no pointer closes a tab by Delete, as in other
 * programs, or in the table of files.
 */
function TabCross({ id }: { readonly id: string }) {
  const styles = useStyles();
  const { words } = useDesk();
  const close = useClose();
  return (
    <span aria-hidden="true" className={styles.cross} title={words.closeFile(id)} onClick={() => void close(id)}>
      ✕
    </span>
  );
}

interface TabButtonProps {
  readonly id: string | null;
  readonly label: string;
  readonly icon: IconKind | null;
}

function TabButton({ id, label, icon }: TabButtonProps) {
  const styles = useStyles();
  const { desk, state } = useDesk();
  const chosen = state.shown === id;
  return (
    <button
      type="button"
      role="tab"
      aria-selected={chosen}
      tabIndex={chosen ? 0 : -1}
      className={mergeClasses(styles.button, chosen && styles.strong)}
      title={id ?? undefined}
      onClick={() => desk.show(id)}
    >
      {icon && <SeverityIcon kind={icon} className={styles.icon} />}
      <span className={styles.name}>{label}</span>
    </button>
  );
}
