import type { Finding, Place } from '../../core/check/finding';

/**
 * Findings that come from another thread hold a text of their own for each word of theirs, a hundred thousand times the
 * same. Here equal ones become one text, which halves what they weigh.
 */
export class SharedTexts {
  private readonly texts = new Map<string, string>();

  findings(arrived: readonly Finding[]): readonly Finding[] {
    return arrived.map(({ rule, code, severity, at, params, related, basis, fix }) => ({
      rule: this.one(rule),
      code: this.one(code),
      severity: this.one(severity) as Finding['severity'],
      at: this.place(at),
      params,
      related: related.length === 0 ? NOWHERE : related.map((place) => this.place(place)),
      basis: basis === null ? null : this.one(basis),
      fix,
    }));
  }

  private place({ file, sheet, row, column }: Place): Place {
    return { file: this.one(file), sheet: this.one(sheet), row, column };
  }

  private one(text: string): string {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    this.texts.set(text, text);
    return text;
  }
}

const NOWHERE: readonly Place[] = [];
