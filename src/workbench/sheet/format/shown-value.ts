import { isCellError, type CellValue } from '../../../core/grid/cell';
import { chooseSection, textSection } from './choose-section';
import { formatDate, hasDate, type Epoch } from './format-date';
import { formatDigits } from './format-digits';
import { generalNumber } from './general-number';
import { parseCode, type CodePart, type CodeSection } from './number-code';

/** A value as its cell shows it. */
export interface ShownValue {
  readonly text: string;
  /** CSS colour that the format gives it, null for the font's own. */
  readonly color: string | null;
}

const codes = new Map<string, readonly CodeSection[]>();

/**
 * A value through a number format. `room`: characters that fit where the format is General. Null where the value
 * cannot be shown (a negative date, or no room), for which a spreadsheet fills the cell with `#`.
 */
export function shownValue(value: CellValue, code: string, epoch: Epoch = 1900, room?: number): ShownValue | null {
  if (value === null) return { text: '', color: null };
  if (isCellError(value)) return { text: value.error, color: null };
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', color: null };
  if (typeof value === 'string') return shownText(value, code);
  return shownNumber(value, code, epoch, room);
}

/** Whether a format shows numbers as days or times. */
export function isDateFormat(code: string): boolean {
  const first = parsed(code)[0];
  return first !== undefined && hasDate(first.parts);
}

function parsed(code: string): readonly CodeSection[] {
  const known = codes.get(code) ?? parseCode(code);
  codes.set(code, known);
  return known;
}

function shownText(value: string, code: string): ShownValue {
  const section = code === 'General' || code === '@' ? null : textSection(parsed(code));
  if (section === null) return { text: value, color: null };
  const text = section.parts.map((part) => (part.kind === 'text' ? value : part.kind === 'literal' ? part.text : ''));
  return { text: text.join(''), color: section.color };
}

function shownNumber(value: number, code: string, epoch: Epoch, room: number | undefined): ShownValue | null {
  if (code === 'General') return plain(value, room);
  const chosen = chooseSection(parsed(code), value);
  if (chosen === null) return plain(value, room);
  const { section, signed } = chosen;
  const { parts, color } = section;
  if (hasDate(parts)) {
    const text = formatDate(parts, value, epoch);
    return text === null ? null : { text, color };
  }
  const text = numberText(parts, value, room);
  if (text === null) return null;
  const minus = value < 0 && !signed && /[1-9]/.test(text) ? '-' : '';
  return { text: minus + text, color };
}

function plain(value: number, room: number | undefined): ShownValue | null {
  const text = generalNumber(value, room);
  return text === null ? null : { text, color: null };
}

function numberText(parts: readonly CodePart[], value: number, room: number | undefined): string | null {
  const general = parts.some(({ kind }) => kind === 'general' || kind === 'text');
  if (!general) return formatDigits(parts, value);
  const shown = generalNumber(Math.abs(value), room);
  if (shown === null) return null;
  return parts.map((part) => (part.kind === 'literal' ? part.text : part.kind === 'digit' ? '' : shown)).join('');
}
