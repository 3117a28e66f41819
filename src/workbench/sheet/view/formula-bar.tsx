import { makeStyles, tokens } from '@fluentui/react-components';
import { a1, rangeA1, type Range } from '../../../core/grid/address';
import { isBlank, isCellError, type CellValue } from '../../../core/grid/cell';
import type { Strings } from '../../../ui/strings/strings';
import { isDateFormat } from '../format/shown-value';
import { formatAt, type Paper } from '../paper/paper';
import { editText } from '../select/edit-text';
import type { Cell } from '../select/selection';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'stretch',
    minHeight: '28px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '20px',
  },
  name: {
    width: '92px',
    flexShrink: 0,
    padding: '4px 8px',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  kind: { padding: '4px 8px', flexShrink: 0, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  contents: {
    flex: '1 1 auto',
    minWidth: 0,
    padding: '4px 8px',
    maxHeight: '44px',
    overflowY: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
    userSelect: 'text',
  },
});

interface FormulaBarProps {
  readonly paper: Paper;
  readonly active: Cell;
  readonly range: Range;
  /** The active cell's value, or the one on its way into it. */
  readonly value: CellValue;
  readonly words: Strings;
}

/** The line above the sheet: which cell, what it really holds, and of what kind that is. */
export function FormulaBar({ paper, active, range, value, words }: FormulaBarProps) {
  const styles = useStyles();
  const cells = paper.sheet.grid.column(active.column);
  const formula = cells.formula(active.row);
  const format = formatAt(paper, active.row, active.column);
  // Of digits that no double keeps, those the file holds
  const raw = cells.value(active.row) === value ? cells.digits(active.row) : null;
  return (
    <div className={styles.bar}>
      <div className={styles.name} title={rangeA1(range)} role="group" aria-label={words.sheetCellName}>
        {a1(active.row, active.column)}
      </div>
      <div className={styles.kind}>{formula !== null ? words.sheetKindFormula : kindWord(value, format, words)}</div>
      <div className={styles.contents} role="group" aria-label={words.sheetContents}>
        {formula === null ? (raw ?? editText(value, format, paper.epoch)) : `=${formula}`}
      </div>
    </div>
  );
}

function kindWord(value: CellValue, format: string, words: Strings): string {
  if (isBlank(value)) return words.sheetKindBlank;
  if (isCellError(value)) return words.sheetKindError;
  if (typeof value === 'string') return words.sheetKindText;
  if (typeof value === 'boolean') return words.sheetKindLogic;
  return isDateFormat(format) ? words.sheetKindDate : words.sheetKindNumber;
}
