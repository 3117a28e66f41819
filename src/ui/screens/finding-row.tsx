import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MouseEvent } from 'react';
import type { CheckReport } from '../../core/check/check-report';
import type { Finding } from '../../core/check/finding';
import { personAt } from '../../core/ledger/person';
import { cellOf } from '../../core/check/place-text';
import { ledgerAt, ledgersOf } from '../state/checked';
import { ignoring } from '../state/ignored';
import { mergesOf } from '../state/merges-of';
import { rememberLast } from '../state/remember-last';
import { FindingDetail } from './finding-detail';
import { useUi, type Ui } from './ui-context';

const useStyles = makeStyles({
  row: {
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  last: { borderBottomLeftRadius: tokens.borderRadiusMedium, borderBottomRightRadius: tokens.borderRadiusMedium },
  open: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  button: {
    display: 'flex',
    gap: '10px',
    width: '100%',
    minHeight: '35px',
    alignItems: 'center',
    padding: '4px 12px',
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover > span:first-child': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  cell: { minWidth: '44px', color: tokens.colorBrandForegroundLink, fontVariantNumeric: 'tabular-nums', flexShrink: 0 },
  person: { flex: '1 1 auto', minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  tail: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

interface FindingRowProps {
  readonly report: CheckReport;
  readonly finding: Finding;
  readonly open: boolean;
  readonly last: boolean;
}

/**
 * A finding: cell and person. Enter goes to its cell. A click shows it and leaves the keys with the list: the n for the
 * next finding must not be typed over an ID.
 */
export function FindingRow({ report, finding, open, last }: FindingRowProps) {
  const styles = useStyles();
  const ui = useUi();
  const { dispatch, flow, state } = ui;
  const show = ({ detail }: MouseEvent) => {
    dispatch({ type: 'selected', finding });
    const byKeyboard = detail === 0;
    void flow.reveal(finding.at, byKeyboard);
  };
  const [name, tail] = personOf(report, finding);
  const reason = open ? ignoring(report, state.ignored)(finding) : null;
  return (
    <div className={mergeClasses(styles.row, last && styles.last, open && styles.open)}>
      <button type="button" className={styles.button} aria-expanded={open} onClick={show}>
        <span className={styles.cell}>{cellWords(report, finding, ui)}</span>
        <span className={styles.person}>
          {name} <span className={styles.tail}>{tail}</span>
        </span>
      </button>
      {open && <FindingDetail key={placeKey(finding)} report={report} finding={finding} reason={reason} />}
    </div>
  );
}

/** A form half filled in for one finding is not for the next that takes its line. */
function placeKey({ rule, code, at }: Finding): string {
  return [rule, code, at.sheet, at.row, at.column].join('!');
}

/** Name and last four digits. */
function personOf(report: CheckReport, { at }: Finding): readonly [string, string] {
  const ledger = ledgerAt(report, at);
  const label = ledger === null || at.row === null ? '' : personAt(ledger, at.row);
  const cut = label.lastIndexOf(' …');
  return cut < 0 ? [label, ''] : [label.slice(0, cut), label.slice(cut + 1)];
}

/** `C27`, with the sheet where there are several ledgers. */
function cellWords(report: CheckReport, finding: Finding, { words }: Ui): string {
  const ledger = ledgerAt(report, finding.at);
  const cell = cellOf(finding.at, mergesOf(ledger?.merges ?? NO_MERGES));
  if (cell === null) return `${finding.at.sheet} ${words.wholeSheet}`;
  return severalLedgers(report) || ledger === null ? `${finding.at.sheet}!${cell}` : cell;
}

const severalLedgers = rememberLast((report: CheckReport): boolean => ledgersOf(report).length > 1);

const NO_MERGES: Parameters<typeof mergesOf>[0] = [];
