import fc from 'fast-check';
import { TapeReader, TapeWriter } from '../../../src/core/grid/tape';
import { tapeChanges, tapedChanges } from '../../../src/core/grid/taped-changes';
import { tapedEdits, tapeEdits } from '../../../src/core/grid/taped-edits';
import { readValue, writeValue } from '../../../src/core/grid/taped-value';
import { expectSameAfterTapes } from './after-tapes';
import { address, cellValue, edit } from './cells-at-random';

const change = fc.record({
  at: address,
  value: cellValue,
  formula: fc.option(fc.constantFrom('SUM(A1:A9)', '', 'B2*2')),
});

test('a cell value of any kind is the same value after a tape', () => {
  fc.assert(
    fc.property(fc.array(cellValue), (values) => {
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
  expectSameAfterTapes(edit, tapeEdits, tapedEdits);
});

test('changes are the same changes after as many tapes as it takes, typed values and formulas apart', () => {
  expectSameAfterTapes(change, tapeChanges, tapedChanges);
});
