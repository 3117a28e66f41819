import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatYuan } from '../../core/values/money';
import { refusalSentence } from '../../core/grid/refusal-sentence';
import { SeverityIcon } from '../../ui/screens/severity-icon';
import type { DeskBook } from '../desk/desk-state';
import { CloseButton } from './close-button';
import { useDesk } from './desk-context';
import { useExportAll } from './use-export-all';
import { useNarrow } from './use-narrow';

/** Not all columns find room: form, households and total are left out. */
const SLIM = '(max-width: 640px)';

const useStyles = makeStyles({
  page: {
    flex: '1 1 0',
    minHeight: 0,
    overflow: 'auto',
    padding: '16px 20px',
    '@media (max-width: 480px)': { padding: '10px' },
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px', marginBottom: '10px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: 600, marginRight: 'auto' },
  note: { margin: '0 0 12px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300 },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
    fontVariantNumeric: 'tabular-nums',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  th: {
    textAlign: 'left',
    fontWeight: 400,
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    padding: '8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  td: {
    padding: '7px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
  tight: { [`@media ${SLIM}`]: { paddingLeft: '6px', paddingRight: '6px' } },
  number: { textAlign: 'right' },
  name: { minWidth: 0, padding: 0, justifyContent: 'flex-start', textAlign: 'left', overflowWrap: 'anywhere' },
  state: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  standing: { whiteSpace: 'nowrap' },
  why: { color: tokens.colorNeutralForeground1, maxWidth: '560px' },
  wide: { [`@media ${SLIM}`]: { display: 'none' } },
});

/** All files: what form each is, how many households, what was found. Opens one, at a click. */
export function FileTable() {
  const styles = useStyles();
  const { desk, state, words } = useDesk();
  const exportAll = useExportAll();
  const head = mergeClasses(styles.th, styles.tight);
  const check = () => void desk.bookDesk(desk.openIds[0] ?? null)?.flow.check();
  return (
    <main className={styles.page} aria-label={words.files}>
      <div className={styles.head}>
        <h1 className={styles.title}>{words.filesTitle(state.books.length)}</h1>
        <Button appearance="primary" disabledFocusable={desk.openIds.length === 0} onClick={check}>
          {words.checkAll}
        </Button>
        <Button disabledFocusable={desk.openIds.length === 0} onClick={exportAll}>
          {words.exportAll}
        </Button>
      </div>
      {state.books.length > 1 && <p className={styles.note}>{words.allChecked}</p>}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={head}>
              {words.fileName}
            </th>
            <th scope="col" className={mergeClasses(head, styles.wide)}>
              {words.fileForm}
            </th>
            {[words.fileHouseholds, words.fileTotal].map((word) => (
              <th key={word} scope="col" className={mergeClasses(head, styles.number, styles.wide)}>
                {word}
              </th>
            ))}
            {[words.fileErrors, words.fileWarnings].map((word) => (
              <th key={word} scope="col" className={mergeClasses(head, styles.number)}>
                {word}
              </th>
            ))}
            <th scope="col" className={head} colSpan={2}>
              {words.fileState}
            </th>
          </tr>
        </thead>
        <tbody>
          {state.books.map((book) => (
            <FileRow key={book.id} book={book} />
          ))}
        </tbody>
      </table>
    </main>
  );
}

function FileRow({ book }: { readonly book: DeskBook }) {
  const styles = useStyles();
  const { desk, words, say } = useDesk();
  const slim = useNarrow(SLIM);
  const cell = mergeClasses(styles.td, styles.tight);
  if (book.kind !== 'open') {
    return (
      <tr>
        <td className={cell}>{book.id}</td>
        <td className={cell} colSpan={slim ? 3 : 6}>
          <PendingState book={book} />
        </td>
        <td className={cell}>
          <CloseButton id={book.id} />
        </td>
      </tr>
    );
  }
  const { found } = book;
  const forms = found === null ? '' : [...new Set(found.forms.map(say))].join('、');
  const number = (value: number | string | undefined, className?: string) => (
    <td className={mergeClasses(cell, styles.number, className)}>{value ?? '—'}</td>
  );
  return (
    <tr>
      <td className={cell}>
        <Button
          appearance="transparent"
          className={styles.name}
          aria-label={words.openFile(book.id)}
          onClick={() => desk.show(book.id)}
        >
          {book.id}
        </Button>
      </td>
      <td className={mergeClasses(cell, styles.wide)}>{found === null ? '—' : forms || words.noForm}</td>
      {number(found?.summary.rows, styles.wide)}
      {number(found ? formatYuan(found.summary.total) : undefined, styles.wide)}
      {number(found?.summary.errors)}
      {number(found?.summary.warnings)}
      <td className={mergeClasses(cell, styles.standing)}>
        <OpenState book={book} />
      </td>
      <td className={cell}>
        <CloseButton id={book.id} />
      </td>
    </tr>
  );
}

function PendingState({ book }: { readonly book: Exclude<DeskBook, { kind: 'open' }> }) {
  const styles = useStyles();
  const { words, say } = useDesk();
  if (book.kind === 'refused') {
    return (
      <span className={styles.state}>
        <SeverityIcon kind="error" />
        <span className={styles.why}>{say(refusalSentence(book.refusal))}</span>
      </span>
    );
  }
  const part = book.total > 0 ? ` ${words.progress(book.done, book.total)}` : '';
  return <span className={styles.state}>{`${words.fileReading}${part}`}</span>;
}

function OpenState({ book }: { readonly book: Extract<DeskBook, { kind: 'open' }> }) {
  const styles = useStyles();
  const { words } = useDesk();
  const errors = book.found?.summary.errors;
  const kind = errors === undefined ? 'plain' : errors > 0 || book.found?.forms.length === 0 ? 'error' : 'fine';
  const said = kind === 'plain' ? words.fileNotChecked : kind === 'fine' ? words.fileFine : words.fileErrors;
  return (
    <span className={styles.state}>
      <SeverityIcon kind={kind} />
      {book.unsaved ? `${said} · ${words.fileUnsaved}` : said}
    </span>
  );
}
