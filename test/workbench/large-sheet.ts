import type { CellValue } from '../../src/core/grid/cell';
import { EMPTY, NUMBER, TEXT, type Column } from '../../src/core/grid/column';
import type { Snapshot } from '../../src/core/grid/host';
import type { CellStyle } from '../../src/core/layout/layout';

const CELL: CellStyle = {
  numberFormat: 'General',
  font: '宋体 10',
  fontColor: null,
  fill: 'none',
  border: 'left thin, right thin, top thin, bottom thin',
  alignment: 'horizontal=center vertical=center',
  protection: 'locked',
};
const PLAIN: CellStyle = { ...CELL, font: '宋体 11', border: '', alignment: '' };
const TITLE: CellStyle = { ...CELL, font: '黑体 16 b', border: '' };

/** A ledger of any size that takes no room: its cells are worked out when they are asked for. Columns by turns text and numbers. */
export function largeSnapshot(
  sheet: string,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Snapshot {
  const grid = { rowCount: rows, columnCount: columns, column: (column: number) => columnOf(column, rows, columns) };
  const merges = [{ top: 0, left: 0, bottom: 0, right: columns - 1 }];
  const styles = (style: number) => [{ left: 0, right: columns - 1, style }];
  const layout = {
    name: sheet,
    visibility: 'visible' as const,
    merges,
    columns: [{ first: 1, last: 1, width: 20, hidden: false, style: 0 }],
    rows: [
      { first: 0, last: 0, height: 30, hidden: false, styles: styles(2) },
      { first: 1, last: rows - 1, height: 18, hidden: false, styles: styles(1) },
    ],
    validations: [],
    conditionalFormats: [],
    protection: null,
    panes: 'frozen rows=2 columns=2',
    print: {},
    filter: null,
    look: {},
  };
  return {
    sheets: [{ name: sheet, visibility: 'visible', grid, merges, lists: [] }],
    layout: { sheets: [layout], names: [], styles: [PLAIN, CELL, TITLE], protection: null },
  };
}

function columnOf(column: number, rows: number, columns: number): Column {
  const isText = column % 3 !== 2;
  const there = (row: number) => row < rows && column < columns;
  const text = (row: number) => (row === 1 ? `第${column + 1}栏` : `户${row + 1}村${column + 1}组`);
  const isNumber = (row: number) => !isText && row > 1;
  const value = (row: number): CellValue => (!there(row) ? null : isNumber(row) ? row * 10 + column : text(row));
  return {
    kind: (row) => (!there(row) ? EMPTY : isNumber(row) ? NUMBER : TEXT),
    value,
    text: (row) => (there(row) && !isNumber(row) ? text(row) : ''),
    number: (row) => (there(row) && isNumber(row) ? row * 10 + column : NaN),
    digits: () => null,
    hasFormula: () => false,
    formula: () => null,
    formulaTexts: new Map(),
  };
}
