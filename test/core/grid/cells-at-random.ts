import fc from 'fast-check';
import type { CellValue } from '../../../src/core/grid/cell';
import type { CellAddress, CellEdit } from '../../../src/core/grid/edit';

/** A value of every kind a cell can hold. */
export const cellValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('#N/A', '#DIV/0!', '#未知').map((error) => ({ error })),
);

export const address: fc.Arbitrary<CellAddress> = fc.record({
  sheet: fc.constantFrom('花名册', '一览表', 'Sheet1'),
  row: fc.nat(1_048_575),
  column: fc.nat(16_383),
});

export const edit: fc.Arbitrary<CellEdit> = fc.record({ at: address, expect: cellValue, value: cellValue });
