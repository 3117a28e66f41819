import { rangeA1 } from '../grid/address';
import type { Layout, RangedFact, SheetLayout } from './layout';
import { styleKey } from './style-match';

/**
 * Sixteen hexadecimal digits that are equal for two layouts that look the same, however their styles are numbered, and
 * practically never otherwise. It helps to compare and to show that nothing moved; it is no protection against somebody
 * who wants two layouts to collide.
 */
export function fingerprint(layout: Layout): string {
  const hash = new Fnv();
  const styles = layout.styles.map((style) => new Fnv().add(styleKey(style)).text());
  for (const sheet of layout.sheets) addSheet(hash, sheet, styles);
  for (const name of layout.names) hash.add([name.name, name.sheet ?? '', name.refersTo, name.hidden].join('\t'));
  return hash.add(layout.protection ?? '').text();
}

function addSheet(hash: Fnv, sheet: SheetLayout, styles: readonly string[]): void {
  hash.add(`sheet\t${sheet.name}\t${sheet.visibility}`);
  for (const merge of sheet.merges) hash.add(rangeA1(merge));
  for (const { first, last, width, hidden, style } of sheet.columns) {
    hash.add(`columns\t${first}\t${last}\t${width}\t${hidden}\t${styles[style]}`);
  }
  for (const { first, last, height, hidden, styles: cells } of sheet.rows) {
    hash.add(`rows\t${first}\t${last}\t${height}\t${hidden}`);
    for (const { left, right, style } of cells) hash.add(`${left}\t${right}\t${styles[style]}`);
  }
  addFacts(hash, 'validations', sheet.validations);
  addFacts(hash, 'conditional formats', sheet.conditionalFormats);
  hash.add([sheet.protection, sheet.panes, sheet.filter].map((text) => text ?? '').join('\t'));
  addRecord(hash, 'print', sheet.print);
  addRecord(hash, 'look', sheet.look);
}

function addFacts(hash: Fnv, title: string, facts: readonly RangedFact[] | null): void {
  hash.add(title);
  for (const fact of facts ?? []) hash.add(`${fact.ranges.map(rangeA1).join(' ')}\t${fact.says}`);
}

function addRecord(hash: Fnv, title: string, record: Readonly<Record<string, string>> | null): void {
  hash.add(title);
  for (const name of Object.keys(record ?? {}).sort()) hash.add(`${name}\t${record![name]}`);
}

/** Two 32-bit FNV-1a sums side by side, the second begun elsewhere and fed the characters the other way about. */
class Fnv {
  private low = 0x811c9dc5;
  private high = 0x9747b28c;

  add(text: string): this {
    for (let at = 0; at < text.length; at += 1) {
      this.low = Math.imul(this.low ^ text.charCodeAt(at), 0x01000193);
      this.high = Math.imul(this.high ^ text.charCodeAt(text.length - 1 - at), 0x85ebca6b);
    }
    // An end that no text holds, so that `ab` + `c` and `a` + `bc` differ.
    this.low = Math.imul(this.low ^ 0x10000, 0x01000193);
    this.high = Math.imul(this.high ^ 0x10000, 0x85ebca6b);
    return this;
  }

  text(): string {
    return [this.high, this.low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
  }
}
