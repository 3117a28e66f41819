import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { a1 } from '../../core/grid/address';
import { isBlank, type CellValue } from '../../core/grid/cell';
import type { PreviewRow } from '../state/preview';
import type { Strings } from '../strings/strings';
import { Tick } from './tick';
import { useUi } from './ui-context';

const useStyles = makeStyles({
  line: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  row: { display: 'flex', alignItems: 'center', minHeight: '40px', padding: '0 8px', gap: '2px' },
  values: {
    display: 'flex',
    flex: '1 1 auto',
    minWidth: 0,
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '0 8px',
    minHeight: '32px',
    padding: '2px 4px',
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  cell: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', flexShrink: 0, minWidth: '34px' },
  who: { flex: '1 1 auto', minWidth: '3.5em', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  change: {
    flex: '0 1 auto',
    marginLeft: 'auto',
    minWidth: 0,
    textAlign: 'right',
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
  before: { color: tokens.colorNeutralForeground2, textDecorationLine: 'line-through' },
  whole: { display: 'inline-block', maxWidth: '100%' },
  blank: { color: tokens.colorNeutralForeground3 },
  after: { fontWeight: 600, color: tokens.colorStatusSuccessForeground1 },
  idle: { color: tokens.colorNeutralForeground2, fontWeight: 400 },
  why: {
    padding: '0 12px 8px 40px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  step: { margin: '0 0 2px' },
});

interface PreviewLineProps {
  readonly row: PreviewRow;
  readonly sheetShown: boolean;
  readonly ticked: boolean;
  readonly open: boolean;
  readonly tick: (on: boolean) => void;
  readonly toggle: () => void;
  readonly show: (value: CellValue, words: Strings) => string;
}

/** One planned cell: ticked or not, who, before → after; opened, how it was worked out and from what. */
export function PreviewLine({ row, sheetShown, ticked, open, tick, toggle, show }: PreviewLineProps) {
  const styles = useStyles();
  const { words } = useUi();
  const { edit, reason } = row;
  const cell = `${sheetShown ? `${edit.at.sheet}!` : ''}${a1(edit.at.row, edit.at.column)}`;
  return (
    <div className={styles.line}>
      <div className={styles.row}>
        <Tick checked={ticked} aria-label={`${cell} ${reason.person}`} onTick={tick} />
        <button type="button" className={styles.values} aria-expanded={open} onClick={toggle} title={words.showWorking}>
          <span className={styles.cell}>{cell}</span>
          <span className={styles.who}>{reason.person}</span>
          <Change row={row} ticked={ticked} show={show} />
        </button>
      </div>
      {open && <Working row={row} />}
    </div>
  );
}

/** Where before and after look alike, only their kind changes: digits that were a number become text. */
function Change({ row, ticked, show }: Pick<PreviewLineProps, 'row' | 'ticked' | 'show'>) {
  const styles = useStyles();
  const { words } = useUi();
  const { expect, value } = row.edit;
  const [before, after] = [show(expect, words), show(value, words)];
  const kind = before !== after ? '' : typeof value === 'string' ? words.asText : words.asNumber;
  return (
    <span className={styles.change}>
      <span className={mergeClasses(styles.whole, isBlank(expect) ? styles.blank : styles.before)}>{before}</span>{' '}
      <span className={styles.whole}>
        → <span className={mergeClasses(styles.after, !ticked && styles.idle)}>{after}</span>
        {kind}
      </span>
    </span>
  );
}

/** The lines of the working, the source once below them. */
function Working({ row }: { readonly row: PreviewRow }) {
  const styles = useStyles();
  const { say } = useUi();
  const { why, steps } = row.reason;
  const sources = [...new Set(steps.flatMap(({ source }) => (source === null ? [] : [source])))];
  return (
    <div className={styles.why}>
      {(steps.length === 0 ? [why] : steps).map((line, index) => (
        <p key={index} className={styles.step}>
          {say(line)}
        </p>
      ))}
      {sources.map((source) => (
        <p key={source} className={styles.step}>
          {source}
        </p>
      ))}
    </div>
  );
}
