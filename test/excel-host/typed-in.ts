import type { CellValue } from '../../src/core/grid/cell';

export interface TypedIn {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly quotePrefix: boolean;
}

const ERRORS = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!']);
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * What Excel makes of an assigned value. In a text cell (`@`) everything is text; elsewhere digits become a number of
 * at most 15 figures, a date its serial number, `=…` a formula; a leading apostrophe says text and is not part of it.
 */
export function typedIn(input: unknown, textCell: boolean): TypedIn {
  if (typeof input === 'number' || typeof input === 'boolean') {
    return plain(textCell ? textOf(input) : input);
  }
  const text = String(input);
  if (text === '') return plain(null);
  if (text.startsWith("'")) return { value: text.slice(1), formula: null, quotePrefix: true };
  if (textCell) return plain(text);
  if (text.startsWith('=') && text.length > 1) return { value: 0, formula: text.slice(1), quotePrefix: false };
  return plain(understood(text));
}

function plain(value: CellValue): TypedIn {
  return { value, formula: null, quotePrefix: false };
}

function textOf(value: number | boolean): string {
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}

function understood(text: string): CellValue {
  // Full-width digits are read as digits.
  const trimmed = text.normalize('NFKC').trim();
  if (ERRORS.has(trimmed)) return { error: trimmed };
  if (/^(true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === 'true';
  const number = /^[+-]?(\d+(,\d{3})*(\.\d*)?|\.\d+)(e[+-]?\d+)?(%?)$/i.exec(trimmed);
  if (number) return fifteenFigures(Number(trimmed.replace(/[,%]/g, ''))) / (number[5] ? 100 : 1);
  const date = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(trimmed);
  if (date) return (Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) - EPOCH) / DAY;
  if (/^\d{1,2}[-/月]\d{1,2}日?$/.test(trimmed)) return 46_000;
  return text;
}

/** Excel keeps 15 figures: an ID of 18 digits ends in zeros. */
function fifteenFigures(value: number): number {
  return Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}
