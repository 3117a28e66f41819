import fc from 'fast-check';
import { TapeReader, TapeWriter, type Tape } from '../../../src/core/grid/tape';

/** Whatever is put on the tapes of one writer comes off them the same, tape after tape. */
export function expectSameAfterTapes<Thing>(
  thing: fc.Arbitrary<Thing>,
  tape: (things: readonly Thing[], writer: TapeWriter) => Tape,
  untape: (tape: Tape, reader: TapeReader) => readonly Thing[],
): void {
  fc.assert(
    fc.property(fc.array(fc.array(thing)), (batches) => {
      const writer = new TapeWriter();
      const reader = new TapeReader();
      for (const things of batches) expect(untape(tape(things, writer), reader)).toEqual(things);
    }),
  );
}
