import { a1 } from '../../../src/core/grid/address';
import type { CellValue } from '../../../src/core/grid/cell';
import type { CellEdit } from '../../../src/core/grid/edit';
import type { EmulatedBook } from '../../excel-host/emulated-book';
import type { EmulatedSheet } from '../../excel-host/emulated-sheet';

/** Everything the emulated workbook holds at one moment: its values cell by cell, and all of its layout as one text. */
export interface BookFacts {
  readonly cells: ReadonlyMap<
    string,
    { readonly at: CellEdit['at']; readonly value: CellValue; readonly formula: string | null }
  >;
  readonly layout: string;
}

export function bookFacts(book: EmulatedBook): BookFacts {
  const cells = new Map(book.sheets.flatMap((sheet) => [...cellsOf(sheet)]));
  const { names, structureProtected } = book;
  return { cells, layout: JSON.stringify({ names, structureProtected, sheets: book.sheets.map(layoutOf) }, null, 1) };
}

function* cellsOf(sheet: EmulatedSheet): Generator<readonly [string, ReturnType<BookFacts['cells']['get']> & object]> {
  for (const [row, values] of sheet.rows.entries()) {
    for (const [column, value] of (values ?? []).entries()) {
      const formula = sheet.formula(row, column);
      const at = { sheet: sheet.name, row, column };
      if (value !== null || formula !== null) yield [`${sheet.name}!${a1(row, column)}`, { at, value, formula }];
    }
  }
}

function layoutOf(sheet: EmulatedSheet): unknown {
  const { name, visibility, merges, validations, conditionalFormats, protection, frozen, filter, look } = sheet;
  const hidden = [...look.hiddenRows];
  return { name, visibility, merges, validations, conditionalFormats, protection, frozen, filter, hidden, look };
}

/** Cells whose value or formula differs, as edits; what a formula comes to may differ, as Excel recalculates. */
export function changesBetween(before: BookFacts, after: BookFacts): readonly CellEdit[] {
  const keys = new Set([...before.cells.keys(), ...after.cells.keys()]);
  return [...keys].flatMap((key) => {
    const [was, is] = [before.cells.get(key), after.cells.get(key)];
    const isSame =
      was?.formula !== null && was?.formula !== undefined ? was.formula === is?.formula : sameCell(was, is);
    if (isSame) return [];
    return [{ at: (was ?? is)!.at, expect: was?.value ?? null, value: is?.value ?? null }];
  });
}

type Cell = ReturnType<BookFacts['cells']['get']>;

function sameCell(was: Cell, is: Cell): boolean {
  return (
    JSON.stringify([was?.value ?? null, was?.formula ?? null]) ===
    JSON.stringify([is?.value ?? null, is?.formula ?? null])
  );
}

export function placeOf({ at }: CellEdit): string {
  return `${at.sheet}!${a1(at.row, at.column)}`;
}
