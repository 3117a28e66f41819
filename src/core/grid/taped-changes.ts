import type { CellChange } from './cell-change';
import { taped, untaped, type Tape, type TapeReader, type TapeWriter } from './tape';
import { readAddress, writeAddress } from './taped-edits';
import { readValue, writeValue } from './taped-value';

/** Changed cells as a tape. */
export function tapeChanges(changes: readonly CellChange[], writer: TapeWriter): Tape {
  return taped(changes, writer, writeChange);
}

export function tapedChanges(tape: Tape, reader: TapeReader): readonly CellChange[] {
  return untaped(tape, reader, readChange);
}

function writeChange(onto: TapeWriter, { at, value, formula }: CellChange): void {
  writeAddress(onto, at);
  writeValue(onto, value);
  // null for a typed value, as an empty cell is
  writeValue(onto, formula);
}

function readChange(from: TapeReader): CellChange {
  return { at: readAddress(from), value: readValue(from), formula: readValue(from) as string | null };
}
