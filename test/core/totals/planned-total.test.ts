import fc from 'fast-check';
import type { CellValue } from '../../../src/core/grid/cell';
import { finished } from '../../../src/core/plan/planning';
import { editsOfTotals, gaining, gainsWith, totalEdits } from '../../../src/core/totals/planned-total';

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

test('with one edit more or one less a total reads as if all had been added up anew', () => {
  const totals = [total(500), { at: at(9, 5), expect: null, base: 0, covers: [1, 2] }];
  const edits = [edit(1, null, 200), edit(2, 100, 150.5), edit(7, null, 900), edit(1, '见备注', 30, 5)];
  for (const one of edits) {
    const others = edits.filter((each) => each !== one);
    const [all, fewer] = [finished(gaining(totals, edits)), finished(gaining(totals, others))];
    expect(gainsWith(totals, fewer, one, true)).toEqual(all);
    expect(gainsWith(totals, all, one, false)).toEqual(fewer);
  }
});

test('in whatever order edits come and go, the totals are those of the edits that stay', () => {
  const totals = [total(500), { at: at(8), expect: null, base: 0, covers: [4, 5] }];
  const anyEdit = fc.record({ row: fc.nat(6), fen: fc.nat(100_000) });
  const drafts = fc.uniqueArray(anyEdit, { selector: ({ row }) => row, maxLength: 7 });
  fc.assert(
    fc.property(drafts, fc.array(fc.nat(6), { maxLength: 20 }), (written, flips) => {
      const edits = written.map(({ row, fen }) => edit(row, null, fen / 100));
      const chosen = new Set<number>();
      let gains = finished(gaining(totals, []));
      for (const at of flips.filter((flip) => flip < edits.length)) {
        const on = !chosen.has(at);
        if (on) chosen.add(at);
        else chosen.delete(at);
        gains = gainsWith(totals, gains, edits[at]!, on);
      }
      expect(editsOfTotals(totals, gains)).toEqual(
        totalEdits(
          totals,
          [...chosen].map((at) => edits[at]!),
        ),
      );
    }),
  );
});

test('very many edits are added up in pieces of a few milliseconds each, and come to the same', () => {
  const covers = Array.from({ length: 1_200 }, (_, index) => index);
  const work = gaining(
    [{ ...total(null, 0), covers }],
    covers.map((row) => edit(row, null, 100)),
  );
  const reported: number[] = [];
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) {
      expect(step.value).toEqual([{ hundredths: 12_000_000, edits: 1_200 }]);
      break;
    }
    reported.push(step.value.done);
  }
  expect(reported.slice(0, 2)).toEqual([500, 1_000]);
});

test('an edit leaves the totals of another column alone', () => {
  const totals = [total(500), { ...total(700), covers: [1, 5] }, { ...total(0), at: at(9, 6) }];
  const gains = finished(gaining(totals, [edit(1, null, 200), edit(2, 100, 150.5)]));
  expect(gainsWith(totals, gains, edit(1, null, 40, 6), true)).toEqual([
    { hundredths: 25_050, edits: 2 },
    { hundredths: 20_000, edits: 2 },
    { hundredths: 4_000, edits: 1 },
  ]);
});

test('how far it is can be seen, edit by edit and total by total', () => {
  const edits = Array.from({ length: 1_001 }, (_, row) => edit(row, null, 1));
  expect([...gaining([total(0)], edits)]).toEqual([500, 1_000, 1_001].map((done) => ({ done, total: 0 })));
});
