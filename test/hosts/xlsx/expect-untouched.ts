import { deepStrictEqual, strictEqual } from 'node:assert';
import { a1 } from '../../../src/core/grid/address';
import { sameValue, type CellValue } from '../../../src/core/grid/cell';
import type { CellAddress, CellEdit } from '../../../src/core/grid/edit';
import { valueAt } from '../../../src/core/grid/grid';
import type { Snapshot } from '../../../src/core/grid/host';
import { openZip, type ZipArchive } from '../../../src/hosts/xlsx/zip-archive';
import { nodeCompression } from '../../../src/cli/node-compression';
import { cutSheet } from './sheet-pieces';

function archiveOf(bytes: Uint8Array): ZipArchive {
  const zip = openZip(bytes);
  if (zip.kind === 'refused') throw new Error(zip.refusal.code);
  return zip.archive;
}

/** Every entry but those named has the compressed bytes it had, in the order it had. Answers the names that differ. */
export function changedEntries(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [was, is] = [archiveOf(before), archiveOf(after)];
  deepStrictEqual(
    is.entries.map(({ name }) => name),
    was.entries.map(({ name }) => name),
  );
  return was.entries.flatMap((entry, index) => {
    const now = is.entries[index]!;
    const old = before.subarray(entry.contentStart, entry.contentStart + entry.compressedSize);
    const own = after.subarray(now.contentStart, now.contentStart + now.compressedSize);
    return Buffer.compare(old, own) === 0 ? [] : [entry.name];
  });
}

export async function partOf(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const archive = archiveOf(bytes);
  return archive.read(archive.entry(name)!, nodeCompression);
}

/** In the sheet part nothing differs but the cells named (A1) and cached values of formulas; those are answered. */
export function expectSheetUntouched(
  before: Uint8Array,
  after: Uint8Array,
  edited: ReadonlySet<string>,
): readonly string[] {
  const was = cutSheet(before, edited);
  const is = cutSheet(after, edited);
  strictEqual(is.between, was.between);
  deepStrictEqual([...is.cells.keys()], [...was.cells.keys()]);
  const recalculated = [...was.cells].filter(([address, xml]) => is.cells.get(address) !== xml);
  for (const [address, xml] of recalculated) {
    const formula = /<(?:\w+:)?f[\s>].*<\/(?:\w+:)?f>|<(?:\w+:)?f\s[^>]*\/>/s;
    strictEqual(formula.exec(is.cells.get(address)!)?.[0], formula.exec(xml)![0], address);
  }
  return recalculated.map(([address]) => address);
}

/** Every cell reads as before, but for the edited ones, which read as planned, and formulas named as calculated anew. */
export function expectValues(
  before: Snapshot,
  after: Snapshot,
  edits: readonly CellEdit[],
  anew: ReadonlySet<string> = new Set(),
): void {
  const planned = new Map<string, CellValue>(edits.map(({ at, value }) => [key(at), value]));
  before.sheets.forEach(({ name, grid }, index) => {
    const now = after.sheets[index]!.grid;
    for (let column = 0; column < Math.max(grid.columnCount, now.columnCount); column += 1) {
      for (let row = 0; row < Math.max(grid.rowCount, now.rowCount); row += 1) {
        const at = key({ sheet: name, row, column });
        if (anew.has(at) && grid.column(column).hasFormula(row)) continue;
        const expected = planned.has(at) ? planned.get(at)! : valueAt(grid, row, column);
        const value = valueAt(now, row, column);
        if (!sameValue(value, expected)) deepStrictEqual([at, value], [at, expected]);
        strictEqual(now.column(column).formula(row), grid.column(column).formula(row), at);
      }
    }
  });
}

export function key({ sheet, row, column }: CellAddress): string {
  return `${sheet}!${a1(row, column)}`;
}
