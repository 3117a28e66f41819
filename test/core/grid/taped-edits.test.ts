import fc from 'fast-check';
import { TapeReader, TapeWriter } from '../../../src/core/grid/tape';
import { tapeChanges, tapedChanges } from '../../../src/core/grid/taped-changes';
import { tapedEdits, tapeEdits } from '../../../src/core/grid/taped-edits';
import { readValue, writeValue } from '../../../src/core/grid/taped-value';
import { anyAddress, anyCellValue } from './any-cell-value';

const anyEdit = fc.record({ at: anyAddress, expect: anyCellValue, value: anyCellValue });
const anyChange = fc.record({
  at: anyAddress,
  value: anyCellValue,
  formula: fc.option(fc.constantFrom('SUM(A1:A9)', '', 'B2*2')),
});

test('a cell value of any kind is the same value after a tape', () => {
  fc.assert(
    fc.property(fc.array(anyCellValue), (values) => {
      const writer = new TapeWriter();
      for (const value of values) writeValue(writer, value);
      const reader = new TapeReader();
      reader.load(writer.tape());
      expect(values.map(() => readValue(reader))).toEqual(values);
      expect(reader.isAtEnd).toBe(true);
    }),
  );
});

test.each([
  ['a digit string and a number', ['1', 1]],
  ['an empty text and no value', ['', null]],
  ['a truth value and its number', [true, 1, false, 0]],
  ['an error and its text', [{ error: '#N/A' }, '#N/A']],
  ['both zeros', [0, -0]],
] as const)('%s stay different', (_, values) => {
  const writer = new TapeWriter();
  for (const value of values) writeValue(writer, value);
  const reader = new TapeReader();
  reader.load(writer.tape());
  expect(values.map(() => readValue(reader))).toEqual(values);
});

test('edits are the same edits after as many tapes as it takes', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyEdit)), (batches) => {
      const writer = new TapeWriter();
      const reader = new TapeReader();
      for (const edits of batches) expect(tapedEdits(tapeEdits(edits, writer), reader)).toEqual(edits);
    }),
  );
});

test('changes are the same changes after as many tapes as it takes, typed values and formulas apart', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyChange)), (batches) => {
      const writer = new TapeWriter();
      const reader = new TapeReader();
      for (const changes of batches) expect(tapedChanges(tapeChanges(changes, writer), reader)).toEqual(changes);
    }),
  );
});
