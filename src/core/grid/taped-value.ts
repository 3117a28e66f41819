import type { CellValue } from './cell';
import { BOOLEAN, EMPTY, ERROR, NUMBER, TEXT, type CellKind } from './column';
import type { TapeReader, TapeWriter } from './tape';

/** Writes what a cell holds: its kind, then as much as that needs. */
export function writeValue(onto: TapeWriter, value: CellValue): void {
  const kind = kindOf(value);
  onto.integer(kind);
  if (kind === NUMBER) onto.double(value as number);
  else if (kind === TEXT) onto.text(value as string);
  else if (kind === BOOLEAN) onto.integer(value === true ? 1 : 0);
  else if (kind === ERROR) onto.text((value as { error: string }).error);
}

export function readValue(from: TapeReader): CellValue {
  switch (from.integer()) {
    case NUMBER:
      return from.double();
    case TEXT:
      return from.text();
    case BOOLEAN:
      return from.integer() === 1;
    case ERROR:
      return { error: from.text() };
    default:
      return null;
  }
}

function kindOf(value: CellValue): CellKind {
  if (value === null) return EMPTY;
  if (typeof value === 'number') return NUMBER;
  if (typeof value === 'string') return TEXT;
  return typeof value === 'boolean' ? BOOLEAN : ERROR;
}
