import { sameValue } from './cell';
import { BOOLEAN, EMPTY, ERROR, NUMBER, TEXT, type CellKind, type Column } from './column';
import { sameTextAt } from './same-text';

/** From here on a double no longer holds every whole number, so the characters in the file are compared as well. */
const EXACT = 1e15;

/**
 * 0-based rows, ascending, in which two readings of one column differ. Of two formula cells only the formulas are
 * compared: their values may follow other cells.
 */
export function* differingRows(before: Column, after: Column, rowCount: number): Generator<number, void> {
  for (let row = 0; row < rowCount; row += 1) if (!sameCell(before, after, row)) yield row;
}

function sameCell(before: Column, after: Column, row: number): boolean {
  const hasFormula = before.hasFormula(row);
  if (hasFormula !== after.hasFormula(row)) return false;
  if (hasFormula) return before.formula(row) === after.formula(row);
  const kind = before.kind(row);
  return kind === after.kind(row)
    ? sameContent(kind, before, after, row)
    : sameValue(before.value(row), after.value(row));
}

function sameContent(kind: CellKind, before: Column, after: Column, row: number): boolean {
  switch (kind) {
    case EMPTY:
      return true;
    case NUMBER:
      return sameNumber(before, after, row);
    case TEXT:
      return sameTextAt(before, after, row);
    case BOOLEAN:
    case ERROR:
      return sameValue(before.value(row), after.value(row));
  }
}

function sameNumber(before: Column, after: Column, row: number): boolean {
  const number = before.number(row);
  if (number !== after.number(row)) return false;
  return Math.abs(number) < EXACT || before.digits(row) === after.digits(row);
}
