import { a1 } from '../../core/grid/address';
import { isBlank, isCellError, type CellValue } from '../../core/grid/cell';
import type { ByteOutput } from './byte-output';
import { writeEscapes } from './string-escapes';
import { TagAttributes } from './tag-attributes';
import { COLON, elementEnd, isNamed, LESS, localNameStart, SLASH } from './xml-bytes';
import { encodeEntities } from './xml-entities';

/** Writes `<c>` elements: new ones, and old ones with another value. */
export class CellWriter {
  private readonly attributes = new TagAttributes();
  /** Where the last attribute of the tag copied last has its closing quote, -1 without attributes. */
  private lastQuote = -1;

  constructor(private readonly out: ByteOutput) {}

  /** A cell that the file does not hold yet, under the prefix (with its colon) of its row. */
  insert(row: number, column: number, style: number, value: CellValue, prefix: string): void {
    const { out } = this;
    out.addAscii(`<${prefix}c r="${a1(row, column)}"`);
    if (style > 0) out.addAscii(` s="${style}"`);
    this.value(value, prefix, '', '"');
  }

  /** The cell with another value: type and value metadata go with the old value, everything else about it stays. */
  replace(b: Uint8Array, start: number, end: number, value: CellValue, plain: boolean): void {
    const contentStart = this.openTag(b, start);
    const extension = plain ? null : childOf(b, contentStart, end, 'extLst');
    const kept = extension === null ? '' : asciiOrText(b, extension.start, extension.end);
    this.value(value, prefixAt(b, start), kept, this.quote(b));
  }

  /** The formula cell with another shown value; the formula and whatever else is inside stay byte for byte. */
  replaceShown(b: Uint8Array, start: number, end: number, value: number): void {
    const { out } = this;
    const contentStart = this.openTag(b, start);
    out.addAscii('>');
    const prefix = prefixAt(b, start);
    const shown = childOf(b, contentStart, end, 'v');
    const before = shown?.start ?? childOf(b, contentStart, end, 'f')!.end;
    out.add(b, contentStart, before);
    out.addAscii(`<${prefix}v>${numberText(value)}</${prefix}v>`);
    out.add(b, shown?.end ?? before, end);
  }

  /**
   * Copies the open tag up to behind its last attribute, without `t` and `vm` (ECMA-376 part 1 §18.3.1.4: what the
   * value is, and metadata about the value). Answers where the content begins.
   */
  private openTag(b: Uint8Array, start: number): number {
    const { attributes, out } = this;
    let copied = start;
    let last = -1;
    attributes.begin(b, start);
    let behind = attributes.tagNameEnd;
    while (attributes.next()) {
      const attributeEnd = attributes.valueEnd + 1;
      if (attributes.isNamed('t') || attributes.isNamed('vm')) {
        out.add(b, copied, behind);
        copied = attributeEnd;
      }
      behind = attributeEnd;
      last = attributes.valueEnd;
    }
    this.lastQuote = last;
    out.add(b, copied, behind);
    return b[attributes.nameStart] === SLASH ? attributes.nameStart + 2 : attributes.nameStart + 1;
  }

  private quote(b: Uint8Array): string {
    return this.lastQuote < 0 ? '"' : String.fromCharCode(b[this.lastQuote]!);
  }

  /** The rest of a cell whose open tag lacks its type and end. */
  private value(value: CellValue, prefix: string, kept: string, quote: string): void {
    const { out } = this;
    const close = `${kept}</${prefix}c>`;
    if (isBlank(value)) out.addText(kept === '' ? '/>' : `>${close}`);
    else if (typeof value === 'number') out.addAscii(`><${prefix}v>${numberText(value)}</${prefix}v>`);
    else if (typeof value === 'boolean') out.addAscii(` t=${quote}b${quote}><${prefix}v>${value ? 1 : 0}</${prefix}v>`);
    else if (isCellError(value)) {
      out.addText(` t=${quote}e${quote}><${prefix}v>${encodeEntities(value.error)}</${prefix}v>`);
    } else if (value !== null) this.text(value, prefix, quote);
    if (!isBlank(value)) out.addText(close);
  }

  /** Inline, so that the shared strings are not touched. */
  private text(value: string, prefix: string, quote: string): void {
    const escaped = encodeEntities(writeEscapes(value));
    const space = /^\s|\s$|[\t\n\r]| {2}/.test(value) ? ' xml:space="preserve"' : '';
    this.out.addText(
      ` t=${quote}inlineStr${quote}><${prefix}is><${prefix}t${space}>${escaped}</${prefix}t></${prefix}is>`,
    );
  }
}

/** As XML Schema writes a double; the shortest digits that read back as the same number. */
function numberText(value: number): string {
  return Object.is(value, -0) ? '0' : String(value).replace('e', 'E');
}

/** The prefix of the tag at `at` with its colon, '' without one. */
export function prefixAt(b: Uint8Array, at: number): string {
  const name = localNameStart(b, at);
  return b[name - 1] === COLON ? asciiOrText(b, at + 1, name) : '';
}

function asciiOrText(b: Uint8Array, start: number, end: number): string {
  return new TextDecoder().decode(b.subarray(start, end));
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** A child element by local name, among the content that begins at `from`. */
function childOf(b: Uint8Array, from: number, end: number, name: string): Extent | null {
  let at = b.indexOf(LESS, from);
  while (at >= 0 && at < end && b[at + 1] !== SLASH) {
    const next = elementEnd(b, at, end);
    if (next < 0) return null;
    if (isNamed(b, at, name)) return { start: at, end: next };
    at = b.indexOf(LESS, next);
  }
  return null;
}
