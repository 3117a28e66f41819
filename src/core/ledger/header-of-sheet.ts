import type { SheetSnapshot } from '../grid/host';
import { findHeader, type HeaderBlock } from './header-block';
import { HEADER_ROWS_READ, HeaderCells } from './header-cells';
import { HeaderVocabulary } from './header-vocabulary';
import type { Template } from './template';

interface Known {
  readonly templates: readonly Template[];
  readonly block: HeaderBlock | null;
}

const BLOCKS = new WeakMap<SheetSnapshot, Known>();
const VOCABULARIES = new WeakMap<readonly Template[], HeaderVocabulary>();

/** `findHeader`, worked out once per sheet as read, which never changes. */
export function headerOfSheet(sheet: SheetSnapshot, templates: readonly Template[]): HeaderBlock | null {
  const known = BLOCKS.get(sheet);
  if (known?.templates === templates) return known.block;
  const block = findHeader(new HeaderCells(sheet), vocabularyOf(templates));
  BLOCKS.set(sheet, { templates, block });
  return block;
}

export function vocabularyOf(templates: readonly Template[]): HeaderVocabulary {
  let vocabulary = VOCABULARIES.get(templates);
  if (vocabulary === undefined) VOCABULARIES.set(templates, (vocabulary = new HeaderVocabulary(templates)));
  return vocabulary;
}

/** True where edits of these rows leave the header as it was, given that none is within it. */
export function keepsHeader(
  before: SheetSnapshot,
  after: SheetSnapshot,
  rows: Iterable<number>,
  templates: readonly Template[],
): boolean {
  const block = headerOfSheet(before, templates);
  for (const row of rows) {
    if (row >= HEADER_ROWS_READ) continue;
    return sameBlock(block, headerOfSheet(after, templates));
  }
  BLOCKS.set(after, { templates, block });
  return true;
}

function sameBlock(a: HeaderBlock | null, b: HeaderBlock | null): boolean {
  if (a === null || b === null) return a === b;
  return a.top === b.top && a.bottom === b.bottom && JSON.stringify(a.paths) === JSON.stringify(b.paths);
}
