import type { CellValue } from '../../../core/grid/cell';
import type { FieldKind } from '../../../core/ledger/field';
import { isDateFormat } from '../format/shown-value';
import type { Epoch } from '../format/format-date';
import { serialOfText } from './serial-of-text';

/** Where something is typed: what the cell holds now, how it is formatted, what its column is for (null: unknown). */
export interface TypedInto {
  readonly current: CellValue;
  readonly format: string;
  readonly kind: FieldKind | null;
  readonly epoch: Epoch;
}

const COUNTED: ReadonlySet<FieldKind> = new Set<FieldKind>(['serial', 'count', 'amount', 'quantity']);
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.\d{1,10})?$/;

/**
 * What a text typed into a cell becomes. A number only where the column counts something, or where the cell held one
 * and nothing is known of its column; everywhere else, and in every cell formatted as text, the text as it was typed:
 * an ID or account can never lose a digit here. Unlike Excel, nothing typed is turned into a formula.
 */
export function typedValue(text: string, into: TypedInto): CellValue {
  if (text.trim() === '') return null;
  if (into.format === '@') return text;
  const { kind } = into;
  const day = isDateFormat(into.format) && (kind === 'date' || kind === null) ? serialOfText(text, into.epoch) : null;
  if (day !== null) return day;
  const counts = kind === null ? typeof into.current === 'number' : COUNTED.has(kind);
  return counts ? (numberOf(text, into.format) ?? text) : text;
}

/** Half width, thousands set off or not; `5%` only where the format says so. */
function numberOf(text: string, format: string): number | null {
  const half = text.normalize('NFKC').trim();
  const percent = format.includes('%') && half.endsWith('%');
  const bare = percent ? half.slice(0, -1) : half;
  if (!NUMBER.test(bare)) return null;
  const value = Number(bare.replaceAll(',', ''));
  return percent ? Number((value / 100).toPrecision(15)) : value;
}
