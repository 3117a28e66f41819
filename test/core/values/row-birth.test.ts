import { MovingRow } from '../../../src/core/check/row-cursor';
import type { CellValue } from '../../../src/core/grid/cell';
import { birthOfHead } from '../../../src/core/values/row-birth';
import { idOf } from '../../invented-numbers';
import { ledgerOf } from '../../ledger-of';

const ID = '11010519491231002X';
/** An ID that reads the same as a number: nobody can tell that nothing was lost. */
const LIKE_ID = Array.from({ length: 900 }, (_, at) => idOf('110105', '19491231', String(100 + at))).find(
  (id) => String(Number(id)) === id,
)!;

function birthIn(citizenId: CellValue) {
  const row = new MovingRow(ledgerOf({ citizenId: [citizenId] }));
  row.row = 1;
  const found = birthOfHead(row);
  return found && { birth: found.birth, sex: found.sex };
}

test.each<[string, CellValue]>([
  ['an ID', ID],
  ['an ID of fifteen digits', '110105491231002'],
  ['one kept as a number', 110105491231002],
])('the birth and the sex of a head follow from %s', (_, value) => {
  expect(birthIn(value)).toEqual({ birth: { year: 1949, month: 12, day: 31 }, sex: 'female' });
});

test.each<[string, CellValue]>([
  ['there is none', null],
  ['its check digit is wrong', '110105194912310020'],
  ['it is a number of 18 digits, be it one that an ID could be', Number(LIKE_ID)],
  ['an error stands there', { error: '#N/A' }],
])('nothing is said where %s', (_, value) => {
  expect(birthIn(value)).toBeNull();
});
