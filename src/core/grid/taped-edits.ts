import type { CellAddress, CellEdit } from './edit';
import { taped, untaped, type Tape, type TapeReader, type TapeWriter } from './tape';
import { readValue, writeValue } from './taped-value';

/** Edits as a tape. */
export function tapeEdits(edits: readonly CellEdit[], writer: TapeWriter): Tape {
  return taped(edits, writer, writeEdit);
}

export function tapedEdits(tape: Tape, reader: TapeReader): readonly CellEdit[] {
  return untaped(tape, reader, readEdit);
}

export function writeEdit(onto: TapeWriter, { at, expect, value }: CellEdit): void {
  writeAddress(onto, at);
  writeValue(onto, expect);
  writeValue(onto, value);
}

export function readEdit(from: TapeReader): CellEdit {
  return { at: readAddress(from), expect: readValue(from), value: readValue(from) };
}

export function writeAddress(onto: TapeWriter, { sheet, row, column }: CellAddress): void {
  onto.text(sheet);
  onto.integer(row);
  onto.integer(column);
}

export function readAddress(from: TapeReader): CellAddress {
  return { sheet: from.text(), row: from.integer(), column: from.integer() };
}
