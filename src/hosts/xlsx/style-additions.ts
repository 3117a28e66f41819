import { attribute } from './xml-reader';
import { appendInside, insertBehind, parsedAgain, prefixOf, withEdits, type TextEdit } from './xml-splice';
import { childOf } from './xml-tree';

/** The lists of a styles part, in their order (ECMA-376 part 1 §18.8.39: CT_Stylesheet is a sequence). */
const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'] as const;

export type StyleList = (typeof LISTS)[number];

/** What a list that the part lacks begins with, so that cells without a format keep the look they have. */
const SEEDS: Readonly<Partial<Record<StyleList, readonly string[]>>> = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
};

/** A styles part for a workbook that has none: the one style and, by the seeds, the one look every cell has. */
export function newStyles(namespace: string): string {
  const base = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}">` +
    `<cellStyleXfs count="1">${base}</cellStyleXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

/** Appends to the lists of a styles part; what was there keeps its number and its bytes, the counts aside. */
export class StyleAdditions {
  private readonly text: string;
  private readonly root;
  private readonly added = new Map<StyleList, string[]>();
  /** Put before the names of elements. */
  readonly prefix: string;

  constructor(text: string) {
    this.text = opened(text);
    this.root = parsedAgain(this.text);
    this.prefix = prefixOf(this.root);
  }

  /** Whether the part has a style for cell formats to be based on. */
  get based(): boolean {
    return this.count('cellStyleXfs') > 0;
  }

  /** The number the new item gets. Its XML is written with `prefix`. */
  add(list: StyleList, xml: string): number {
    const own = this.added.get(list) ?? this.seeds(list);
    this.added.set(list, own);
    own.push(xml);
    return this.count(list) + own.length - 1;
  }

  finish(): string {
    return withEdits(
      this.text,
      LISTS.flatMap((list, index) => this.edits(list, index)),
    );
  }

  private seeds(list: StyleList): string[] {
    if (this.count(list) > 0) return [];
    return (SEEDS[list] ?? []).map((xml) => xml.replace(/<(\/?)(?=\w)/g, `<$1${this.prefix}`));
  }

  /** An item may stand in an `AlternateContent`, which counts as one. */
  private count(list: StyleList): number {
    return childOf(this.root, list)?.children.length ?? 0;
  }

  private edits(list: StyleList, index: number): readonly TextEdit[] {
    const own = this.added.get(list);
    if (own === undefined) return [];
    const total = this.count(list) + own.length;
    const found = childOf(this.root, list);
    if (found !== null) return [...countEdit(found, total), appendInside(this.text, found, own.join(''))];
    const earlier = new Set<string>(LISTS.slice(0, index));
    const xml = `<${this.prefix}${list} count="${total}">${own.join('')}</${this.prefix}${list}>`;
    return [insertBehind(this.text, this.root, earlier, xml)];
  }
}

/** An empty part whose root closes itself is opened, so that lists can be put in one by one. */
function opened(text: string): string {
  const root = parsedAgain(text);
  return root.selfClosing ? withEdits(text, [appendInside(text, root, '')]) : text;
}

/** A count that is stated is brought up to date; it may be left out. */
function countEdit(list: NonNullable<ReturnType<typeof childOf>>, total: number): readonly TextEdit[] {
  if (attribute(list, 'count') === null) return [];
  const stated = list.attributes.find(({ name, prefix }) => name === 'count' && prefix === '')!;
  return [{ start: stated.valueStart, end: stated.valueEnd, text: String(total) }];
}
