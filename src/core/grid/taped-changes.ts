import type { CellChange } from './cell-change';
import type { Tape, TapeReader, TapeWriter } from './tape';
import { readAddress, writeAddress } from './taped-edits';
import { readValue, writeValue } from './taped-value';

/** Changed cells as a tape. */
export function tapeChanges(changes: readonly CellChange[], writer: TapeWriter): Tape {
  for (const { at, value, formula } of changes) {
    writeAddress(writer, at);
    writeValue(writer, value);
    // null for a typed value, as an empty cell is
    writeValue(writer, formula);
  }
  return writer.tape();
}

export function tapedChanges(tape: Tape, reader: TapeReader): readonly CellChange[] {
  reader.load(tape);
  const changes: CellChange[] = [];
  while (!reader.isAtEnd)
    changes.push({ at: readAddress(reader), value: readValue(reader), formula: readValue(reader) as string | null });
  return changes;
}
