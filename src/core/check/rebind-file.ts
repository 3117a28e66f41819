import { patchSnapshot, sheetNamed } from '../grid/patch-snapshot';
import type { CellChange } from '../grid/cell-change';
import type { Snapshot } from '../grid/host';
import type { Ledger } from '../ledger/ledger';
import { openLedgers } from '../ledger/open-ledgers';
import { keepsLists, rebindSheet } from '../ledger/rebind-sheet';
import type { Template } from '../ledger/template';
import type { CheckedFile } from './rule';

/** The file after edits, its ledgers bound again as far as the edits need it. */
export function rebindFile(
  file: CheckedFile,
  changes: readonly CellChange[],
  templates: readonly Template[],
): CheckedFile {
  const snapshot = patchSnapshot(file.snapshot, changes);
  const ledgers = rebound(file, snapshot, changes, templates);
  const bound = ledgers === null ? bindFile(file.file, snapshot, templates) : { snapshot, ledgers };
  return { ...file, ...bound, saved: file.saved && patchSnapshot(file.saved, changes) };
}

export function bindFile(file: string, snapshot: Snapshot, templates: readonly Template[]): CheckedFile {
  const { ledgers, others } = openLedgers(file, snapshot, templates);
  return { file, sheets: others, ledgers, snapshot };
}

/** Null where some ledger has to be found anew, or a sheet was edited that is none. */
function rebound(
  file: CheckedFile,
  snapshot: Snapshot,
  changes: readonly CellChange[],
  templates: readonly Template[],
): readonly Ledger[] | null {
  const edited = new Set(changes.map(({ at }) => at.sheet));
  const fresh = new Map<string, Ledger>();
  for (const name of edited) {
    const ledger = file.ledgers.find(({ sheet }) => sheet === name);
    if (!ledger) return null;
    const [before, after] = [sheetNamed(file.snapshot, name)!, sheetNamed(snapshot, name)!];
    const cells = changes.filter(({ at }) => at.sheet === name).map(({ at }) => at);
    const bound = rebindSheet({ ledger, before, after, cells }, templates);
    if (bound === null) return null;
    fresh.set(name, bound);
  }
  const ledgers = file.ledgers.map((ledger) => fresh.get(ledger.sheet) ?? ledger);
  return ledgers.every((ledger) => keepsLists(ledger, snapshot, edited, templates)) ? ledgers : null;
}
