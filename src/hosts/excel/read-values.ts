import type { Range } from '../../core/grid/address';
import type { Ask } from './ask';
import { hiddenRowsAsk } from './read-hidden-rows';
import { rangeIn } from './range-place';
import type { SheetReading } from './sheet-reading';
import { cellValue, looksLikeError, looksLikeFormula } from './shown-value';
import { textBytes } from './text-bytes';

/** What a cell's value weighs in an answer, learnt as the blocks come in. */
export interface Weight {
  bytesPerCell: number;
}

/** Before the first block is here; long addresses in Chinese come to this. */
export const HEAVY_CELL: Weight = { bytesPerCell: 20 };

/** Small, so that many fit an answer exactly and little is asked again where one was too large. */
const CELLS_PER_BLOCK = 20_000;

/** The sheet's values in blocks of rows, top to bottom. */
export function valueAsks(sheet: SheetReading, weight: Weight): readonly Ask[] {
  const { used } = sheet;
  if (used === null) return [];
  const asks: Ask[] = [];
  const rows = Math.max(1, Math.floor(CELLS_PER_BLOCK / (used.right - used.left + 1)));
  for (let top = used.top; top <= used.bottom; top += rows) {
    asks.push(blockAsk(sheet, weight, { ...used, top, bottom: Math.min(used.bottom, top + rows - 1) }));
  }
  return asks;
}

/**
 * `formulas` gives a constant's value as it is and a formula's text, so one matrix tells nearly everything; only where
 * formulas (or texts that look like errors) are is the value loaded too, with the next sync.
 */
function blockAsk(sheet: SheetReading, weight: Weight, area: Range): Ask {
  return {
    get bytes() {
      return cellsIn(area) * weight.bytesPerCell;
    },
    halves: () => halvesOf(area).map((half) => blockAsk(sheet, weight, half)),
    put(context) {
      const range = rangeIn(context, sheet.id, area).load('formulas,rowHidden,format/rowHeight');
      return () => {
        // Above five million cells Excel answers null without an error.
        if (!Array.isArray(range.formulas)) return halvesOf(area).map((half) => blockAsk(sheet, weight, half));
        const unsure = takeBlock(sheet, weight, area, range.formulas);
        const hidden: boolean | null = range.rowHidden;
        sheet.rows.push({
          first: area.top,
          last: area.bottom,
          height: range.format.rowHeight,
          hidden: hidden === true,
        });
        return [...unsure, ...(hidden === null ? [hiddenRowsAsk(sheet, area)] : [])];
      };
    },
  };
}

/** Keeps the constants, and says what else must be loaded. */
function takeBlock(sheet: SheetReading, weight: Weight, area: Range, matrix: readonly unknown[][]): readonly Ask[] {
  const spans = new Map<number, { top: number; bottom: number; errors: boolean }>();
  let bytes = 0;
  matrix.forEach((cells, at) => {
    const row = area.top + at;
    cells.forEach((shown, index) => {
      bytes += textBytes(shown);
      const column = area.left + index;
      const isError = looksLikeError(shown);
      if (!isError && !looksLikeFormula(shown)) return sheet.values.set(row, column, cellValue(shown));
      const span = spans.get(column) ?? { top: row, bottom: row, errors: false };
      spans.set(column, { top: span.top, bottom: row, errors: span.errors || isError });
    });
  });
  weight.bytesPerCell = Math.max((bytes / cellsIn(area)) * 1.1, 4);
  return [...spans].map(([column, { top, bottom, errors }]) => {
    const formulas = matrix.slice(top - area.top, bottom - area.top + 1).map((cells) => cells[column - area.left]);
    return resultsAsk(sheet, { top, bottom, left: column, right: column }, formulas, errors);
  });
}

/** The values of formulas down a column, and the kinds of what looks like an error. */
function resultsAsk(sheet: SheetReading, area: Range, formulas: readonly unknown[], errors: boolean): Ask {
  return {
    bytes: formulas.length * 10 * (errors ? 2 : 1),
    halves: () => [],
    put(context) {
      const range = rangeIn(context, sheet.id, area).load(errors ? 'values,valueTypes' : 'values');
      return () => {
        formulas.forEach((formula, at) => {
          const shown: unknown = range.values[at]![0];
          const isError = errors ? range.valueTypes[at]![0] === 'Error' : looksLikeError(shown);
          const value = cellValue(shown, isError);
          if (looksLikeFormula(formula) && formula !== shown) {
            sheet.values.setFormula(area.top + at, area.left, formula.slice(1), value);
          } else if (looksLikeFormula(formula) || looksLikeError(formula)) {
            sheet.values.set(area.top + at, area.left, value);
          }
        });
        return [];
      };
    },
  };
}

function cellsIn({ top, left, bottom, right }: Range): number {
  return (bottom - top + 1) * (right - left + 1);
}

function halvesOf(area: Range): readonly Range[] {
  if (area.top === area.bottom) return [];
  const middle = (area.top + area.bottom) >> 1;
  return [
    { ...area, bottom: middle },
    { ...area, top: middle + 1 },
  ];
}
