import { parseRange } from '../../src/core/grid/address';
import type { CellValue } from '../../src/core/grid/cell';
import { gridFromRows } from '../../src/core/grid/grid';
import { MergeIndex } from '../../src/core/grid/merge-index';
import { Axis } from '../../src/workbench/sheet/geometry/axis';
import type { Board } from '../../src/workbench/sheet/select/board';
import { copyText } from '../../src/workbench/sheet/select/copy-text';
import { moveSelection } from '../../src/workbench/sheet/select/move-selection';
import { parseClipboard } from '../../src/workbench/sheet/select/parse-clipboard';
import { selectCell, selectedRange, type Selection } from '../../src/workbench/sheet/select/selection';
import { selectionFigures } from '../../src/workbench/sheet/select/selection-figures';
import { typedValue, type TypedInto } from '../../src/workbench/sheet/select/typed-value';
import { editStep, offered } from '../../src/workbench/sheet/view/editing';

/** Ten rows by six columns; row 5 and column C hidden; A1:F1 and B7:B9 merged; two header rows and column A frozen. */
const merges = new MergeIndex(['A1:F1', 'B7:B9'].map((text) => parseRange(text)!));
const rows = new Axis(Uint16Array.from([30, 20, 20, 20, 0, 20, 20, 20, 20, 20, 20]));
const columns = new Axis(Uint16Array.from([40, 60, 0, 60, 60, 60, 60]));
const FILLED = new Set(['0:0', '2:3', '3:3', '5:3', '9:5']);
const board: Board = {
  rows,
  columns,
  merges,
  frozen: { rows: 2, columns: 1 },
  used: { rows: 10, columns: 6 },
  isFilled: (row, column) => FILLED.has(`${row}:${column}`),
};

const at = ({ active, head }: Selection) => [active.row, active.column, head.row, head.column];
const key = (name: string) => {
  const parts = name.split('+');
  return { key: parts.at(-1)!, shift: parts.includes('Shift'), control: parts.includes('Control') };
};
const from = (row: number, column: number, stroke: string) => {
  const moved = moveSelection(selectCell(row, column), key(stroke), board, 3);
  return moved === null ? null : at(moved);
};

test.each<[string, number, number, number[] | null, string]>([
  ['ArrowDown', 3, 1, [5, 1, 5, 1], 'past a hidden row'],
  ['ArrowRight', 3, 1, [3, 3, 3, 3], 'past a hidden column'],
  ['ArrowDown', 6, 1, [9, 1, 9, 1], 'out of a merge'],
  ['ArrowUp', 1, 4, [0, 0, 0, 0], 'into a merge, to its first cell'],
  ['ArrowUp', 0, 0, [0, 0, 0, 0], 'no further than the edge'],
  ['Tab', 3, 1, [3, 3, 3, 3], 'to the right'],
  ['Shift+Tab', 3, 3, [3, 1, 3, 1], 'to the left'],
  ['Enter', 3, 1, [5, 1, 5, 1], 'down'],
  ['Home', 3, 5, [3, 1, 3, 1], 'to the first column that scrolls'],
  ['End', 3, 1, [3, 5, 3, 5], 'to the last column in use'],
  ['Control+Home', 8, 5, [2, 1, 2, 1], 'below and beside what is frozen'],
  ['Control+End', 2, 1, [9, 5, 9, 5], 'to the last cell in use'],
  ['PageDown', 2, 3, [6, 3, 6, 3], 'as many shown rows as are in view'],
  ['Shift+ArrowDown', 2, 3, [2, 3, 3, 3], 'extends'],
  ['Control+a', 4, 4, [0, 0, 9, 5], 'everything in use'],
  ['Control+ArrowDown', 2, 3, [5, 3, 5, 3], 'to the end of a block, over a hidden row'],
  ['Control+ArrowDown', 5, 3, [9, 3, 9, 3], 'to the edge where nothing follows'],
  ['x', 2, 3, null, 'nowhere'],
])('%s from %i:%i leads to %j: %s', (stroke, row, column, expected) => {
  expect(from(row, column, stroke)).toEqual(expected);
});

test('a selection that touches a merge takes all of it', () => {
  const range = selectedRange({ active: { row: 7, column: 0 }, head: { row: 7, column: 1 } }, merges);
  expect(range).toEqual({ top: 6, left: 0, bottom: 8, right: 1 });
});

const into = (change: Partial<TypedInto>): TypedInto => ({
  current: null,
  format: 'General',
  kind: null,
  epoch: 1900,
  ...change,
});

test.each<[string, Partial<TypedInto>, CellValue]>([
  ['341226195301121268', { kind: 'citizen-id' }, '341226195301121268'],
  ['6217001234567890123', { kind: 'account', current: 6.217e18 }, '6217001234567890123'],
  ['13812345678', { kind: 'phone', current: 13800000000 }, '13812345678'],
  ['200', { kind: 'amount' }, 200],
  ['1,200.50', { kind: 'amount', current: '1,200.5元' }, 1200.5],
  ['２００', { kind: 'amount' }, 200],
  ['200元', { kind: 'amount' }, '200元'],
  ['200', { kind: 'amount', format: '@' }, '200'],
  ['4', { kind: 'count' }, 4],
  ['0012', { kind: 'text' }, '0012'],
  ['12', { current: 7 }, 12],
  ['12', { current: '7' }, '12'],
  ['=A1', { kind: 'amount' }, '=A1'],
  ['2025-10-15', { kind: 'date', format: 'yyyy-mm-dd' }, 45945],
  ['2025-10-15', { kind: 'date', format: 'yyyy-mm-dd', epoch: 1904 }, 44483],
  ['2025-10-15', { kind: 'date' }, '2025-10-15'],
  ['2025-02-30', { kind: 'date', format: 'yyyy-mm-dd' }, '2025-02-30'],
  ['15%', { kind: 'quantity', format: '0%' }, 0.15],
  ['  ', { kind: 'amount' }, null],
])('%j typed into %j becomes %j', (text, where, value) => {
  expect(typedValue(text, into(where))).toEqual(value);
});

const grid = gridFromRows([
  ['341226195301121268', 45945, 0.1],
  ['甲\t"乙"', 341226199001010000, 0.2],
  [' 前后空格 ', true, '5'],
]);

test('text is copied as it is stored, numbers with all digits, days as shown, hidden rows not at all', () => {
  const formatAt = (_row: number, column: number) => (column === 1 ? 'General' : '@');
  const source = { grid, columns: new Axis(Uint16Array.from([9, 9, 9])), epoch: 1900 as const };
  const all = { top: 0, left: 0, bottom: 2, right: 2 };
  const three = new Axis(Uint16Array.from([9, 9, 9]));
  expect(copyText({ ...source, rows: three, formatAt }, all)).toBe(
    '341226195301121268\t45945\t0.1\n"甲\t""乙"""\t341226199001010000\t0.2\n 前后空格 \tTRUE\t5',
  );
  expect(
    copyText(
      { ...source, rows: new Axis(Uint16Array.from([9, 0, 0])), formatAt: () => 'yyyy/m/d' },
      { ...all, right: 1 },
    ),
  ).toBe('341226195301121268\t2025/10/15');
});

test.each([
  [
    '甲\t乙\r\n丙\t丁\r\n',
    [
      ['甲', '乙'],
      ['丙', '丁'],
    ],
  ],
  ['"甲\n""乙"""\t丙', [['甲\n"乙"', '丙']]],
  ['甲', [['甲']]],
  ['甲\t', [['甲', '']]],
])('the clipboard text %j is the cells %j', (text, cells) => {
  expect(parseClipboard(text)).toEqual(cells);
});

test('only true numbers are added up, and 0.1 + 0.2 is 0.3', () => {
  const three = new Axis(Uint16Array.from([9, 9, 9]));
  const figures = [...selectionFigures(grid, three, three, { top: 0, left: 2, bottom: 999, right: 2 })].at(-1);
  expect(figures).toEqual({ filled: 3, numbers: 2, sum: 0.3 });
});

test('keys while typing: arrows end what was begun by typing, and stay in a cell that was opened', () => {
  const editing = { at: { row: 0, column: 0 }, text: '低', opened: false, options: null, option: -1 };
  const step = (name: string, change = {}, options: readonly string[] = []) =>
    editStep({ ...editing, ...change }, { key: name, alt: false }, options);
  expect(step('ArrowRight')).toEqual({ kind: 'commit', text: '低', move: 'ArrowRight' });
  expect(step('ArrowRight', { opened: true })).toBeNull();
  expect(step('ArrowDown', {}, ['低保户'])).toEqual({ kind: 'point', option: 0 });
  expect(step('Enter', { option: 0 }, ['低保户'])).toEqual({ kind: 'commit', text: '低保户', move: 'Enter' });
  expect(step('Escape')).toEqual({ kind: 'cancel' });
  expect(offered({ ...editing, options: ['低保户', '其他户'] }, '其他户')).toEqual(['低保户']);
});
