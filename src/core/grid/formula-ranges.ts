import { parseRange, type Range } from './address';

/** What a plain sum adds up: rectangles of its own sheet, a cell named twice appearing twice. */
export interface SumRanges {
  readonly ranges: readonly Range[];
  /** SUBTOTAL leaves out cells that are SUBTOTAL formulas themselves, and rows a filter hides. */
  readonly subtotal: boolean;
}

const TOKEN =
  /\s*(?:([A-Za-z_][A-Za-z0-9_.]*)\s*\(|((?:'(?:[^']|'')*'|[^\s'!+\-*/^&=<>,;:()"{}]+)!)?(\$?[A-Za-z]{0,3}\$?\d{0,7}(?::\$?[A-Za-z]{0,3}\$?\d{0,7})?))/y;
/** Deeper nesting than anybody writes by hand. */
const DEEPEST = 16;

/**
 * Reads a formula made of SUM, SUBTOTAL(9|109), ROUND and `+` over cells of one sheet; null for any other formula, about
 * whose rows nothing can be said. Takes the text without `=`. Linear in its length.
 */
export function sumRanges(formula: string, sheet: string): SumRanges | null {
  return new SumReader(formula, sheet).read();
}

class SumReader {
  private at = 0;
  private depth = 0;
  private subtotal = false;
  private readonly ranges: Range[] = [];

  constructor(
    private readonly text: string,
    private readonly sheet: string,
  ) {}

  read(): SumRanges | null {
    this.accept('+');
    return this.sum() && this.atEnd() ? { ranges: this.ranges, subtotal: this.subtotal } : null;
  }

  private sum(): boolean {
    if (this.depth >= DEEPEST) return false;
    do {
      if (!this.term()) return false;
    } while (this.accept('+'));
    return true;
  }

  private term(): boolean {
    if (this.accept('(')) return this.nested(() => this.sum() && this.accept(')'));
    TOKEN.lastIndex = this.at;
    const match = TOKEN.exec(this.text)!; // at worst it takes nothing
    this.at = TOKEN.lastIndex;
    if (match[1] !== undefined) return this.nested(() => this.call(match[1]!.toUpperCase()));
    return match[3] ? this.reference(match[2], match[3]) : false;
  }

  private call(name: string): boolean {
    if (name === 'SUBTOTAL') {
      this.subtotal = true;
      return this.number(/\s*(?:10)?9(?!\d)/y) && this.accept(',') && this.terms();
    }
    if (name === 'ROUND') return this.sum() && this.accept(',') && this.number(/\s*\d+/y) && this.accept(')');
    return name === 'SUM' && this.terms();
  }

  private terms(): boolean {
    do {
      if (!this.sum()) return false;
    } while (this.accept(','));
    return this.accept(')');
  }

  private reference(prefix: string | undefined, text: string): boolean {
    if (prefix !== undefined && sheetName(prefix) !== this.sheet) return false;
    const range = parseRange(text);
    if (range !== null) this.ranges.push(range);
    return range !== null;
  }

  private nested(read: () => boolean): boolean {
    this.depth += 1;
    const understood = read();
    this.depth -= 1;
    return understood;
  }

  private number(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.text)) return false;
    this.at = pattern.lastIndex;
    return true;
  }

  private accept(sign: string): boolean {
    this.skipSpaces();
    if (this.text[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }

  private atEnd(): boolean {
    this.skipSpaces();
    return this.at === this.text.length;
  }

  private skipSpaces(): void {
    while (this.at < this.text.length && /\s/.test(this.text[this.at]!)) this.at += 1;
  }
}

/** `'双庙 村'!` → `双庙 村`. */
function sheetName(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
