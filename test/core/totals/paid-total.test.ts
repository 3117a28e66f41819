import type { CellValue } from '../../../src/core/grid/cell';
import { Ledger } from '../../../src/core/ledger/ledger';
import type { Stage } from '../../../src/core/ledger/template';
import { paidTotal } from '../../../src/core/totals/paid-total';
import { ledgerOf } from '../../ledger-of';
import { inventedId } from '../../rules/people';

const list = (file: string, people: readonly number[], amount: readonly CellValue[], stage: Stage = 'payment') =>
  new Ledger({ ...ledgerOf({ citizenId: people.map(inventedId), amount }, { file }), stage });

function paid(...ledgers: readonly Ledger[]) {
  const { fen, unfilled, ledgers: counted } = paidTotal(ledgers);
  return { fen, unfilled, counted: counted.map(({ file }) => file) };
}

test('the amounts of several ledgers come together, to the fen, with the households that have none', () => {
  const one = list('a', [1, 2, 3], [100.5, null, '200元']);
  const two = list('b', [11, 12], [0.25, 300]);
  expect(paid(one, two)).toEqual({ fen: 40_075, unfilled: 2, counted: ['a', 'b'] });
});

test('a ledger without a single amount counts neither as money nor as unfilled, nor does the census', () => {
  const blank = list('a', [1, 2], [null, '待定']);
  const census = list('b', [1, 2, 3, 4], [500, 500, 500, 500], 'census');
  const own = list('c', [1, 2, 3, 4], [100, 100, 100, 100]);
  expect(paid(blank, census, own)).toEqual({ fen: 40_000, unfilled: 0, counted: ['c'] });
  expect(paid(census)).toEqual({ fen: 0, unfilled: 0, counted: [] });
});

test('of one list shown twice the longest counts, wherever it stands; of two as long, the first', () => {
  const short = list('short', [1, 2, 3, 4, 5], [1, 1, 1, 1, 1]);
  const long = list('long', [1, 2, 3, 4, 5, 6], [2, 2, 2, 2, 2, 2]);
  const same = list('same', [6, 5, 4, 3, 2, 1], [3, 3, 3, 3, 3, 3]);
  expect(paid(short, long)).toEqual({ fen: 1_200, unfilled: 0, counted: ['long'] });
  expect(paid(long, short)).toEqual({ fen: 1_200, unfilled: 0, counted: ['long'] });
  expect(paid(same, short, long)).toEqual({ fen: 1_800, unfilled: 0, counted: ['same'] });
});

test('villages beside the list of the township count once, in its order', () => {
  const villages = [list('甲', [1, 2, 3, 4], [1, 1, 1, 1]), list('乙', [5, 6, 7, 8], [1, 1, 1, 1])];
  const township = list('镇', [1, 2, 3, 4, 5, 6, 7, 8], Array(8).fill(1) as number[]);
  const other = list('外', [21, 22], [5, 5]);
  expect(paid(villages[0]!, other, township, villages[1]!)).toEqual({ fen: 1_800, unfilled: 0, counted: ['外', '镇'] });
  expect(paid(villages[1]!, other, villages[0]!).counted).toEqual(['乙', '外', '甲']);
});
