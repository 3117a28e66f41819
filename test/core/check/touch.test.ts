import { bindFile, rebindFile } from '../../../src/core/check/rebind-file';
import type { CheckedFile } from '../../../src/core/check/rule';
import { touchOf, type Touch } from '../../../src/core/check/touch';
import type { CellValue } from '../../../src/core/grid/cell';
import { genericLedger } from '../../../src/templates/generic-ledger';
import { ROSTER_HEADER, rosterRow } from '../../roster-rows';
import { sheetOf, workbookOf } from '../../sheet-of';

const TEMPLATES = [genericLedger];
const HEADER = [...ROSTER_HEADER, '备注'];
const [NAME, AMOUNT, REMARK] = [2, 5, 6];

const fileOf = (rows: readonly (readonly CellValue[])[], merges: readonly string[] = []): CheckedFile =>
  bindFile('a.xlsx', workbookOf([sheetOf([HEADER, ...rows], { name: '表', merges })]), TEMPLATES);
const unpaid = (at: number): CellValue[] => rosterRow(at).slice(0, AMOUNT);

/** What edits of cells `row, column, value` touch, sets as lists. */
function touched(file: CheckedFile, ...edits: readonly (readonly [row: number, column: number, value: CellValue])[]) {
  const changes = edits.map(([row, column, value]) => ({ at: { sheet: '表', row, column }, value, formula: null }));
  const after = rebindFile(file, changes, TEMPLATES);
  const cells = changes.map(({ at }) => at);
  return shown(touchOf(file.ledgers[0]!, after.ledgers[0]!, cells));
}

const shown = (touch: Touch | null) =>
  touch && { ...touch, stale: [...touch.stale].sort((a, b) => a - b), columns: [...touch.columns].sort() };

test('an edit concerns the households of its rows, in order, and its columns', () => {
  const file = fileOf([1, 2, 3, 4].map(rosterRow));
  expect(touched(file, [3, NAME, '甲'], [1, AMOUNT, 300], [3, AMOUNT, 5])).toEqual({
    ...{ rows: [1, 3], stale: [1, 3], columns: [NAME, AMOUNT], rowsDiffer: false },
  });
  expect(touched(file)).toEqual({ rows: [], stale: [], columns: [], rowsDiffer: false });
});

test('what stands in a row that is nobody’s is not judged, though what was said of it is no longer true', () => {
  const file = fileOf([rosterRow(1), rosterRow(2), ['合计', null, null, null, 6, 400]]);
  expect(file.ledgers[0]!.totals).toHaveLength(1);
  expect(touched(file, [3, AMOUNT, 500])).toEqual({
    ...{ rows: [], stale: [3], columns: [AMOUNT], rowsDiffer: false },
  });
});

test('a household is concerned with all of its members, whichever of them was edited', () => {
  const member: CellValue[] = [null, null, '员'];
  const rows = [rosterRow(1), rosterRow(2), member, member, rosterRow(3), member];
  const file = fileOf(rows, ['A3:A5', 'F3:F5', 'A6:A7', 'F6:F7']);
  expect([...file.ledgers[0]!.members.keys()]).toEqual([3, 4, 6]);
  for (const row of [2, 3, 4]) expect(touched(file, [row, NAME, '新'])?.rows).toEqual([2, 3, 4]);
  expect(touched(file, [6, NAME, '新'], [1, NAME, '新'])?.rows).toEqual([1, 5, 6]);
});

test('a row that is a household since, or no longer, is concerned though nobody typed in it', () => {
  const alone: CellValue[] = [null, null, '李春禾'];
  const file = fileOf([rosterRow(1), rosterRow(2), [], alone]);
  expect([...file.ledgers[0]!.rows]).toEqual([1, 2, 4]);
  const signed = touched(file, [3, 0, '填表人：王秋生']);
  expect(signed).toEqual({ rows: [], stale: [3, 4], columns: [0], rowsDiffer: true });
  const before = fileOf([rosterRow(1), rosterRow(2), ['填表人：王秋生'], alone]);
  expect([...before.ledgers[0]!.rows]).toEqual([1, 2]);
  expect(touched(before, [3, 0, null])).toEqual({ rows: [4], stale: [3, 4], columns: [0], rowsDiffer: true });
});

test('another first household concerns every one', () => {
  const file = fileOf([rosterRow(1), rosterRow(2), rosterRow(3)]);
  expect(touched(file, ...HEADER.map((_, column) => [1, column, null] as const))).toBeNull();
  expect(touched(file, ...HEADER.map((_, column) => [2, column, null] as const))?.stale).toEqual([2]);
});

test('the first amount of a ledger concerns every household, the first remark only its own', () => {
  const file = fileOf([1, 2, 3].map(unpaid));
  expect(touched(file, [2, AMOUNT, 300])).toBeNull();
  expect(touched(file, [2, AMOUNT, 0])?.rows).toEqual([2]);
  expect(touched(file, [2, REMARK, '外出务工'])?.rows).toEqual([2]);
  const begun = fileOf([rosterRow(1), unpaid(2), unpaid(3)]);
  expect(touched(begun, [2, AMOUNT, 300])?.rows).toEqual([2]);
  expect(touched(begun, [1, AMOUNT, null])).toBeNull();
});

test('the first amount is also one that stood in a row which was no household until it was named', () => {
  const nameless: CellValue[] = [null, null, null, null, null, 300];
  const file = fileOf([unpaid(1), unpaid(2), nameless]);
  expect([...file.ledgers[0]!.rows]).toEqual([1, 2]);
  expect(touched(file, [3, NAME, '李春禾'])).toBeNull();
  const begun = fileOf([rosterRow(1), unpaid(2), nameless]);
  expect(touched(begun, [3, NAME, '李春禾'])?.rows).toEqual([3]);
});

test('a ledger of another form concerns every household, and the very same one none', () => {
  const [file, other] = [fileOf([rosterRow(1)]), fileOf([rosterRow(1)], ['A2:A3', 'F2:F3'])];
  expect(touchOf(file.ledgers[0]!, other.ledgers[0]!, [])).toBeNull();
  expect(touchOf(file.ledgers[0]!, file.ledgers[0]!, [])?.rows).toEqual([]);
});
