import { isHead } from '../../../src/core/ledger/is-head';

test.each([0, 1, 2, 3, 7, 8, 50])('of %i households a row is a first one exactly where it is listed', (count) => {
  const rows = Int32Array.from({ length: count }, (_, at) => 3 + at * 2 + (at % 3));
  const listed = new Set(rows);
  for (let row = 0; row < 3 * count + 9; row += 1) expect([row, isHead(rows, row)]).toEqual([row, listed.has(row)]);
});
