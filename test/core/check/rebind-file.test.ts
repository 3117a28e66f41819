import { bindFile, rebindFile } from '../../../src/core/check/rebind-file';
import type { CheckedFile } from '../../../src/core/check/rule';
import type { CellValue } from '../../../src/core/grid/cell';
import { valueAt } from '../../../src/core/grid/grid';
import { genericLedger } from '../../../src/templates/generic-ledger';
import { ROSTER_HEADER, rosterRow } from '../../roster-rows';
import { sheetOf, workbookOf } from '../../sheet-of';

const TEMPLATES = [genericLedger];
const ROWS = [ROSTER_HEADER, ...[1, 2, 3].map(rosterRow)];
const LISTED = ROWS.map((row, at) => [...row, null, [null, '双庙村', '柳林村'][at] ?? null]);
const NAME = 2;
const FILE = bindFile(
  'a.xlsx',
  workbookOf([
    sheetOf(ROWS, { name: '表' }),
    sheetOf([['说明'], ['据实填写']], { name: '说明' }),
    sheetOf([['某镇'], ...LISTED], { name: '又', lists: [['B3:B9', '$H$3:$H$4']] }),
  ]),
  TEMPLATES,
);

type Edit = readonly [sheet: string, row: number, column: number, value: CellValue];

function rebound(...edits: readonly Edit[]): CheckedFile {
  const changes = edits.map(([sheet, row, column, value]) => ({ at: { sheet, row, column }, value, formula: null }));
  return rebindFile(FILE, changes, TEMPLATES);
}

/** By ledger: the very same one, one with its columns as they were understood, or one bound anew. */
const kept = ({ ledgers }: CheckedFile) =>
  ledgers.map((ledger, index) => {
    const before = FILE.ledgers[index]!;
    if (ledger === before) return 'same';
    return ledger.columns === before.columns && ledger.rows === before.rows ? 'kept' : 'anew';
  });

test('an edit of a household keeps how its sheet was understood, and the other ledgers as they are', () => {
  const one = rebound(['又', 3, NAME, '新']);
  expect(kept(one)).toEqual(['same', 'kept']);
  expect(valueAt(one.ledgers[1]!.grid, 3, NAME)).toBe('新');
  expect(one.snapshot.sheets.map(({ grid }) => grid)).toEqual([
    ...[FILE.ledgers[0]!.grid, FILE.snapshot.sheets[1]!.grid, one.ledgers[1]!.grid],
  ]);
  expect([one.file, one.sheets]).toEqual([FILE.file, FILE.sheets]);
  expect(kept(rebound())).toEqual(['same', 'same']);
});

test('edits of two sheets are each taken by its own, wherever the header of the other stands', () => {
  // row 1 is a household of the first sheet and the header of the last
  expect(kept(rebound(['表', 1, NAME, '新'], ['又', 3, NAME, '新'], ['又', 4, NAME, '新']))).toEqual(['kept', 'kept']);
});

test.each<[string, Edit[]]>([
  ['of a header', [['表', 0, NAME, '户主']]],
  ['of a sheet that is no ledger', [['说明', 1, 0, '如实填写']]],
  ['of a sheet that is not there', [['无', 1, 0, '如实填写']]],
  [
    'of a ledger and of another sheet',
    [
      ['表', 1, NAME, '新'],
      ['说明', 1, 0, '如实填写'],
    ],
  ],
  [
    'that makes a household of another row',
    [
      ['表', 4, NAME, '新'],
      ['表', 4, 4, 2],
    ],
  ],
  ['of a cell that lists what is allowed', [['又', 3, 7, '新村']]],
])('an edit %s has all ledgers found anew', (_, edits) => {
  const file = rebound(...edits);
  expect(kept(file)).toEqual(['anew', 'anew']);
  const fresh = bindFile('a.xlsx', file.snapshot, TEMPLATES);
  expect([file.sheets, file.ledgers]).toEqual([fresh.sheets, fresh.ledgers]);
});
