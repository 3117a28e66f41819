import type { CellValue } from '../../../src/core/grid/cell';
import { finished } from '../../../src/core/plan/planning';
import { gaining, gainsWith, totalEdits } from '../../../src/core/totals/planned-total';

const at = (row: number, column = 4, sheet = '表') => ({ sheet, row, column });
const edit = (row: number, expect: CellValue, value: CellValue, column = 4) => ({ at: at(row, column), expect, value });
const total = (expect: CellValue, base = 50_000) => ({ at: at(9), expect, base, covers: [1, 2, 3] });

test('a total gains what its rows gain, to the fen', () => {
  expect(totalEdits([total(500)], [edit(1, null, 200), edit(2, 100, 150.5), edit(7, null, 900)])).toEqual([
    edit(9, 500, 750.5),
  ]);
});

test('a text counts for nothing, as in SUM', () => {
  expect(totalEdits([total(500)], [edit(1, '200元', 200)])).toEqual([edit(9, 500, 700)]);
  expect(totalEdits([total(500)], [edit(1, 200, '见备注')])).toEqual([edit(9, 500, 300)]);
});

test('a total that reads so already, or over cells that nobody writes, is left alone', () => {
  expect(totalEdits([total(700)], [edit(1, null, 200)])).toEqual([]);
  expect(totalEdits([total(500)], [edit(1, null, 200, 5)])).toEqual([]);
  expect(totalEdits([], [edit(1, null, 200)])).toEqual([]);
});

test('a blank total stays blank while nothing is added under it', () => {
  expect(totalEdits([total(null, 0)], [edit(7, null, 200)])).toEqual([]);
  expect(totalEdits([total(null, 0)], [edit(1, null, 200)])).toEqual([edit(9, null, 200)]);
  expect(totalEdits([total('', 0)], [edit(1, null, 0)])).toEqual([]);
});

describe('the gains with one edit more or less', () => {
  const totals = [total(500), { ...total(700), covers: [1, 5] }, { ...total(0), at: at(9, 6) }];
  const edits = [edit(1, null, 200), edit(2, 100, 150.5)];
  const gains = (of: typeof edits) => finished(gaining(totals, of));

  test('are those of the edits with it, and without it again', () => {
    for (const one of [edit(3, 50, 80), edit(5, null, 10), edit(7, null, 900), edit(1, null, 40, 6)]) {
      const more = gainsWith(totals, gains(edits), one, true);
      expect(more).toEqual(gains([...edits, one]));
      expect(gainsWith(totals, more, one, false)).toEqual(gains(edits));
    }
  });

  test('leave the totals of another column alone', () => {
    expect(gainsWith(totals, gains(edits), edit(1, null, 40, 6), true)).toEqual([
      { hundredths: 25_050, edits: 2 },
      { hundredths: 20_000, edits: 2 },
      { hundredths: 4_000, edits: 1 },
    ]);
  });
});

test('how far it is can be seen, edit by edit and total by total', () => {
  const edits = Array.from({ length: 1_001 }, (_, row) => edit(row, null, 1));
  expect([...gaining([total(0)], edits)]).toEqual([500, 1_000, 1_001].map((done) => ({ done, total: 0 })));
});
