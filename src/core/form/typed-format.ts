import { fieldKind, type Field, type FieldKind } from '../ledger/field';
import { HEADER_SYNONYMS } from '../ledger/header-synonyms';
import { headerKey } from '../ledger/header-text';
import type { FormShape } from './form-shape';
import type { SheetSnapshot } from '../grid/host';
import type { CellStyle } from '../layout/layout';
import { textAt } from '../grid/sheet-text';

/** Columns in which a text format keeps what is typed; in one of numbers it would keep them out of every sum. */
const NUMBERS: ReadonlySet<FieldKind> = new Set(['amount', 'count', 'quantity', 'serial', 'date']);
const DATE_FORMAT = /[yd]/i;

/**
 * Says whether a body cell's number format is one that filling in brings about, where the form has General: text 文本,
 * without which Excel destroys an ID or account typed into it, and the date format that Excel sets by itself.
 */
export type FormatByTyping = (column: number, was: CellStyle, is: CellStyle) => boolean;

export function formatByTyping(form: SheetSnapshot, shape: FormShape): FormatByTyping {
  const kinds = new Map<number, FieldKind | null>();
  return (column, was, is) => {
    if (was.numberFormat !== 'General') return false;
    if (!kinds.has(column)) kinds.set(column, kindUnder(form, shape, column));
    const kind = kinds.get(column) ?? null;
    if (kind === null) return false;
    return is.numberFormat === '@' ? !NUMBERS.has(kind) : kind === 'date' && DATE_FORMAT.test(is.numberFormat);
  };
}

function kindUnder(form: SheetSnapshot, shape: FormShape, column: number): FieldKind | null {
  for (let row = shape.headerTop; row <= shape.headerBottom; row += 1) {
    const field = FIELD_OF.get(headerKey(textAt(form, row, column)));
    if (field !== undefined) return fieldKind(field);
  }
  return null;
}

/** By the header's own text: of `救助金额/口粮` the last part. */
const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  Object.entries(HEADER_SYNONYMS).flatMap(([field, names]) =>
    names.map((name): [string, Field] => [headerKey(name.split('/').at(-1)!), field as Field]),
  ),
);
