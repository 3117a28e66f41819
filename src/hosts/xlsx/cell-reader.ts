import { parseCell } from '../../core/grid/address';
import { readCell } from './cell-slowly';
import type { CellType, FormulaSpelling } from './cell-spelling';
import { readCommonCell } from './common-cell';
import { C, F, I, R, S, T, V } from './letter-bytes';
import { PlainFormula } from './plain-formula';
import { plainTextEnd } from './plain-text';
import { TagAttributes } from './tag-attributes';
import { APOSTROPHE, COLON, EQUALS, GREATER, LESS, QUOTE, SLASH } from './xml-bytes';
import { decodeUtf8, elementEnd, INCOMPLETE, isSpace } from './xml-bytes';

/**
 * Reads one `<c>` at a time into its fields. What the common writers write is read straight from the bytes; everything
 * else (entities, CDATA, comments, formulas, rich text) as text. A cell's fields hold until the next is read.
 */
export class CellReader {
  /** Length of the namespace prefix with its colon. */
  prefix = 0;
  private readonly attributes = new TagAttributes();
  private readonly plainFormula = new PlainFormula();
  /** 0-based, -1 where the cell does not say. */
  column = -1;
  row = -1;
  style = 0;
  type: CellType = 'n';
  /** The value as bytes where `text` is null, else as text, escapes resolved. */
  valueStart = 0;
  valueEnd = 0;
  text: string | null = null;
  /** The value where it is spelled as a whole number without a sign, else -1: it need not be read from the bytes. */
  whole = -1;
  formula: FormulaSpelling | null = null;
  /** Whether it was of the common shapes, so that nothing but a value is inside. */
  plain = false;

  /** Whether a tag named `c` begins at `at`. */
  isCell(b: Uint8Array, at: number): boolean {
    const name = at + 1 + this.prefix;
    if (b[name] !== C || (this.prefix > 0 && b[name - 1] !== COLON)) return false;
    const after = b[name + 1]!;
    return after === 32 || after === GREATER || after === SLASH || isSpace(after);
  }

  /** Behind the cell that begins at `at`, or INCOMPLETE. Throws BrokenXml. */
  read(b: Uint8Array, at: number, end: number): number {
    const next = this.readPlain(b, at, end);
    return next > 0 ? next : this.readAny(b, at, end);
  }

  /** As `read`, but of a cell of an uncommon shape only `row` and `column` are read. */
  locate(b: Uint8Array, at: number, end: number): number {
    const plain = this.readPlain(b, at, end);
    if (plain > 0) return plain;
    const next = elementEnd(b, at, end);
    if (next !== INCOMPLETE) this.readReference(b, at);
    return next;
  }

  private readPlain(b: Uint8Array, at: number, end: number): number {
    this.text = null;
    this.formula = null;
    const common = this.prefix === 0 ? readCommonCell(b, at, this) : 0;
    this.plain = common > 0 && common <= end;
    if (this.plain) return common;
    this.row = this.column = -1;
    this.style = 0;
    this.type = 'n';
    this.whole = -1;
    this.valueStart = this.valueEnd = 0;
    const next = this.plainCell(b, at + 2 + this.prefix);
    this.plain = next > 0 && next <= end;
    return this.plain ? next : 0;
  }

  private readReference(b: Uint8Array, at: number): void {
    const { attributes } = this;
    this.row = this.column = -1;
    attributes.begin(b, at);
    while (attributes.next()) {
      const cell = attributes.isNamed('r') ? parseCell(attributes.text()) : null;
      if (cell !== null) ({ row: this.row, column: this.column } = cell);
    }
  }

  private readAny(b: Uint8Array, at: number, end: number): number {
    const next = elementEnd(b, at, end);
    if (next === INCOMPLETE) return INCOMPLETE;
    readCell(decodeUtf8(b.subarray(at, next)), this);
    return next;
  }

  /** Behind a cell of the common shapes, 0 for any other. Zeros follow the last byte, which match nothing here. */
  private plainCell(b: Uint8Array, from: number): number {
    let at = from;
    for (;;) {
      while (b[at] === 32) at += 1;
      const byte = b[at]!;
      if (byte === GREATER) return this.plainContent(b, at + 1);
      if (byte === SLASH) return b[at + 1] === GREATER ? at + 2 : 0;
      const quote = b[at + 2];
      if (b[at + 1] !== EQUALS || (quote !== QUOTE && quote !== APOSTROPHE)) return 0;
      at = this.attribute(b, byte, at + 3);
      if (at === 0 || b[at] !== quote) return 0;
      at += 1;
    }
  }

  /** Reads `r`, `s` or `t`, answers where its closing quote should be; 0 where it is another or odd. */
  private attribute(b: Uint8Array, name: number, at: number): number {
    if (name === R) return this.reference(b, at);
    if (name === T) return this.typeName(b, at);
    if (name !== S) return 0;
    let value = 0;
    let next = at;
    for (let digit = b[next]! - 48; digit >= 0 && digit <= 9; digit = b[++next]! - 48) value = value * 10 + digit;
    this.style = value;
    return next;
  }

  private reference(b: Uint8Array, at: number): number {
    let column = 0;
    let row = 0;
    let next = at;
    for (let nth = b[next]! - 64; nth >= 1 && nth <= 26; nth = b[++next]! - 64) column = column * 26 + nth;
    for (let digit = b[next]! - 48; digit >= 0 && digit <= 9; digit = b[++next]! - 48) row = row * 10 + digit;
    if (column === 0 || row === 0) return 0;
    this.column = column - 1;
    this.row = row - 1;
    return next;
  }

  private typeName(b: Uint8Array, at: number): number {
    const first = b[at];
    const after = b[at + 1];
    const single = after === QUOTE || after === APOSTROPHE;
    if (first === S && single) this.type = 's';
    else if (first === 110 && single) this.type = 'n';
    else if (first === 98 && single) this.type = 'b';
    else if (first === S && after === T && b[at + 2] === R) {
      this.type = 'str';
      return at + 3;
    } else if (first === I && b[at + 8] === R) {
      this.type = 'inlineStr';
      return at + 9;
    } else return 0;
    return at + 1;
  }

  private plainContent(b: Uint8Array, at: number): number {
    const n = this.prefix;
    if (b[at] !== LESS) return 0;
    if (b[at + 1] === SLASH) return this.closing(b, at);
    if (b[at + 1 + n] === F && this.formula === null) return this.plainFormulaContent(b, at);
    if (b[at + 1 + n] === V && b[at + 2 + n] === GREATER && this.type !== 'inlineStr') {
      return this.plainValue(b, at + 3 + n, V);
    }
    const opening = at + 4 + n + n;
    if (this.type !== 'inlineStr' || b[at + 1 + n] !== I || b[at + 2 + n] !== S || b[at + 3 + n] !== GREATER) return 0;
    if (b[at + 4 + n] !== LESS || b[opening + 1] !== T) return 0;
    const start =
      b[opening + 2] === GREATER ? opening + 3 : b[opening + 2] === 32 ? b.indexOf(GREATER, opening) + 1 : 0;
    return start === 0 || b[start - 2] === SLASH ? 0 : this.plainValue(b, start, T);
  }

  private plainFormulaContent(b: Uint8Array, at: number): number {
    const next = this.plainFormula.read(b, at, this.prefix);
    this.formula = this.plainFormula.spelling;
    return next === 0 ? 0 : this.plainContent(b, next);
  }

  /** Text up to `</v></c>` or `</t></is></c>`. */
  private plainValue(b: Uint8Array, start: number, name: number): number {
    const n = this.prefix;
    const close = plainTextEnd(b, start);
    if (close < 0 || b[close + 1] !== SLASH || b[close + 2 + n] !== name || b[close + 3 + n] !== GREATER) return 0;
    this.valueStart = start;
    this.valueEnd = close;
    const next = close + 4 + n;
    if (name === V) return this.closing(b, next);
    if (b[next] !== LESS || b[next + 1] !== SLASH || b[next + 2 + n] !== I || b[next + 3 + n] !== S) return 0;
    return b[next + 4 + n] === GREATER ? this.closing(b, next + 5 + n) : 0;
  }

  private closing(b: Uint8Array, at: number): number {
    const n = this.prefix;
    const closes = b[at] === LESS && b[at + 1] === SLASH && b[at + 2 + n] === C && b[at + 3 + n] === GREATER;
    return closes ? at + 4 + n : 0;
  }
}
