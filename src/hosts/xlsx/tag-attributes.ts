import { BrokenXml } from './broken-xml';
import { APOSTROPHE, EQUALS, GREATER, isSpace, QUOTE, SLASH } from './xml-bytes';

/** Walks through the attributes of a tag in bytes, without making anything of them. */
export class TagAttributes {
  nameStart = 0;
  nameEnd = 0;
  valueStart = 0;
  valueEnd = 0;
  /** Behind the name of the tag. */
  tagNameEnd = 0;
  private at = 0;
  private bytes: Uint8Array = new Uint8Array(0);

  /** `at` is the `<` of a whole tag. */
  begin(bytes: Uint8Array, at: number): void {
    this.bytes = bytes;
    this.at = at + 1;
    while (!isSpace(bytes[this.at]!) && bytes[this.at] !== GREATER && bytes[this.at] !== SLASH) this.at += 1;
    this.tagNameEnd = this.at;
  }

  /** False behind the last attribute; `nameStart` is then the `/` or `>` that ends the tag. */
  next(): boolean {
    const { bytes } = this;
    let at = this.space(this.at);
    this.nameStart = at;
    if (bytes[at] === GREATER || bytes[at] === SLASH) return false;
    while (bytes[at] !== EQUALS && !isSpace(bytes[at]!)) {
      if (bytes[at] === undefined || bytes[at] === GREATER) throw new BrokenXml('an attribute without a value');
      at += 1;
    }
    this.nameEnd = at;
    at = this.space(at);
    if (bytes[at] !== EQUALS) throw new BrokenXml('an attribute without a value');
    at = this.space(at + 1);
    const quote = bytes[at]!;
    if (quote !== QUOTE && quote !== APOSTROPHE) throw new BrokenXml('an attribute without quotes');
    this.valueStart = at + 1;
    this.valueEnd = at + 1;
    while (bytes[this.valueEnd] !== quote) {
      if (bytes[this.valueEnd] === undefined) throw new BrokenXml('an attribute without end');
      this.valueEnd += 1;
    }
    this.at = this.valueEnd + 1;
    return true;
  }

  /** Whether the attribute has this name (ASCII), prefix and all. */
  isNamed(name: string): boolean {
    if (this.nameEnd - this.nameStart !== name.length) return false;
    for (let index = 0; index < name.length; index += 1) {
      if (this.bytes[this.nameStart + index] !== name.charCodeAt(index)) return false;
    }
    return true;
  }

  /** The value as text; those asked for have no entities. */
  text(): string {
    return String.fromCharCode(...this.bytes.subarray(this.valueStart, this.valueEnd)).trim();
  }

  /** A whole number, -1 where the value is none. */
  whole(): number {
    let value = 0;
    for (let at = this.valueStart; at < this.valueEnd; at += 1) {
      const digit = this.bytes[at]! - 48;
      if (digit < 0 || digit > 9) return wholeOf(this.text());
      value = value * 10 + digit;
    }
    return this.valueEnd > this.valueStart ? value : -1;
  }

  flag(): boolean {
    const text = this.text();
    return text === '1' || text === 'true' || text === 'on';
  }

  private space(from: number): number {
    let at = from;
    while (isSpace(this.bytes[at]!)) at += 1;
    return at;
  }
}

function wholeOf(text: string): number {
  return /^\d{1,15}$/.test(text) ? Number(text) : -1;
}
