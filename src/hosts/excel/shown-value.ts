import type { CellValue } from '../../core/grid/cell';

/** What Excel shows for an error; `values` gives the same text for an error and for a text spelled like one. */
const ERRORS: ReadonlySet<string> = new Set([
  ...['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!'],
  ...['#GETTING_DATA', '#BUSY!', '#FIELD!', '#BLOCKED!', '#CONNECT!', '#EXTERNAL!', '#PYTHON!', '#UNKNOWN!'],
]);

/** True for a text that may be an error; only `valueTypes` tells. */
export function looksLikeError(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('#') && ERRORS.has(value);
}

/** A value out of `range.values`, where an empty cell is the empty text. */
export function cellValue(shown: unknown, isError = looksLikeError(shown)): CellValue {
  if (shown === null || shown === undefined || shown === '') return null;
  if (typeof shown === 'string') return isError ? { error: shown } : shown;
  if (typeof shown === 'number' || typeof shown === 'boolean') return shown;
  // A linked data type or an entity: Excel shows its text, which `values` has too.
  return String(shown);
}

/** True for what `range.formulas` gives for a formula; a text may start so too, and shows as itself then. */
export function looksLikeFormula(formula: unknown): formula is string {
  return typeof formula === 'string' && formula.length > 1 && formula.startsWith('=');
}
