/** A field, its end, and what separates it from the next one. */
export type Separator = ',' | '\t' | ';';

/**
 * Reads delimited text (RFC 4180): fields in double quotes may hold separators, line breaks and doubled quotes; lines
 * end with CR, LF or both. A quote inside an unquoted field is kept, as is all text after a quote that never closes.
 */
export function parseCsv(text: string, separator: Separator): readonly (readonly string[])[] {
  const reader = new CsvReader(text, separator);
  const rows: (readonly string[])[] = [];
  while (!reader.atEnd()) rows.push(reader.line());
  return rows;
}

/** The separator that stands most often in the first line that has any, outside quotes; a comma where none does. */
export function separatorOf(text: string): Separator {
  for (const line of text
    .slice(0, 10_000)
    .split(/\r\n|\n|\r/)
    .slice(0, 20)) {
    const bare = line.replace(/"[^"]*"/g, '');
    const counts = ([',', '\t', ';'] as const).map((sign) => ({ sign, count: bare.split(sign).length - 1 }));
    const most = counts.reduce((best, next) => (next.count > best.count ? next : best));
    if (most.count > 0) return most.sign;
  }
  return ',';
}

class CsvReader {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly separator: Separator,
  ) {}

  atEnd(): boolean {
    return this.at >= this.text.length;
  }

  line(): readonly string[] {
    const fields: string[] = [];
    for (;;) {
      fields.push(this.field());
      const end = this.text[this.at];
      this.at += end === '\r' && this.text[this.at + 1] === '\n' ? 2 : 1;
      if (end !== this.separator) return fields;
    }
  }

  /** Leaves the cursor on the separator or line end after the field. */
  private field(): string {
    if (this.text[this.at] !== '"') return this.plain();
    const parts: string[] = [];
    let from = this.at + 1;
    for (;;) {
      const quote = this.text.indexOf('"', from);
      if (quote < 0) {
        this.at = this.text.length;
        return parts.join('') + this.text.slice(from);
      }
      parts.push(this.text.slice(from, quote));
      if (this.text[quote + 1] !== '"') {
        this.at = quote + 1;
        return parts.join('') + this.plain();
      }
      parts.push('"');
      from = quote + 2;
    }
  }

  private plain(): string {
    const from = this.at;
    while (this.at < this.text.length) {
      const sign = this.text[this.at];
      if (sign === this.separator || sign === '\n' || sign === '\r') break;
      this.at += 1;
    }
    return this.text.slice(from, this.at);
  }
}
