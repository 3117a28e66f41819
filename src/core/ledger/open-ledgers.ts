import { bindLedger } from './bind-ledger';
import { findHeader } from './header-block';
import { HeaderCells } from './header-cells';
import { headerOnOneLine } from './header-text';
import { HeaderVocabulary } from './header-vocabulary';
import type { SheetSnapshot, Snapshot } from '../grid/host';
import type { Ledger } from './ledger';
import { matchTemplate } from './match-template';
import type { Template } from './template';

/** A sheet that is no ledger, with the texts of its most header-like row. */
interface OtherSheet {
  readonly sheet: string;
  readonly headers: readonly string[];
}

/**
 * Binds every sheet that is a ledger to the template it matches. Dictionaries, covers, summaries and notes are
 * returned as others. `file` is the name findings carry; with one template given, only that one is recognised.
 */
export function openLedgers(
  file: string,
  snapshot: Snapshot,
  templates: readonly Template[],
): { ledgers: Ledger[]; others: OtherSheet[] } {
  const vocabulary = new HeaderVocabulary(templates);
  const ledgers: Ledger[] = [];
  const others: OtherSheet[] = [];
  for (const sheet of snapshot.sheets) {
    const cells = new HeaderCells(sheet);
    const ledger = openSheet(file, snapshot, sheet, cells, vocabulary, templates);
    if (ledger) ledgers.push(ledger);
    else others.push({ sheet: sheet.name, headers: likelyHeaders(cells) });
  }
  return withoutExamples(ledgers, others);
}

/** A filled-in example beside the real ledger is there to be read; alone, it may be a ledger that kept its name. */
const EXAMPLE = /示例|样例|范例|样表|填表说明|填写说明|填报说明/;

function withoutExamples(ledgers: Ledger[], others: OtherSheet[]): { ledgers: Ledger[]; others: OtherSheet[] } {
  const real = ledgers.filter((ledger) => !EXAMPLE.test(ledger.sheet));
  if (real.length === 0 || real.length === ledgers.length) return { ledgers, others };
  const examples = ledgers.filter((ledger) => EXAMPLE.test(ledger.sheet));
  const shown = examples.map(({ sheet, columns }) => ({ sheet, headers: columns.map(({ header }) => header) }));
  return { ledgers: real, others: [...others, ...shown] };
}

function openSheet(
  file: string,
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  cells: HeaderCells,
  vocabulary: HeaderVocabulary,
  templates: readonly Template[],
): Ledger | null {
  const block = findHeader(cells, vocabulary);
  if (block === null) return null;
  const title = titleAbove(cells, block.top);
  const match = matchTemplate(block, title, templates);
  return match && bindLedger({ file, snapshot, sheet, cells, block, title, match, vocabulary });
}

/** The texts above the header, the title among them. */
function titleAbove(cells: HeaderCells, headerTop: number): string {
  const texts: string[] = [];
  for (let row = 0; row < headerTop; row += 1) for (const text of cells.row(row)) if (text !== '') texts.push(text);
  return texts.join('\n');
}

/** The row with most texts: what a person would take for the header. */
function likelyHeaders(cells: HeaderCells): readonly string[] {
  let best: readonly string[] = [];
  for (let row = 0; row < cells.rowCount; row += 1) {
    const texts = cells.row(row).filter((text) => text !== '');
    if (texts.length > best.length) best = texts;
  }
  return best.map(headerOnOneLine);
}
