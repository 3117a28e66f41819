import { orDamagedPart } from './broken-xml';
import type { Compression } from './compression';
import { DamagedEntry } from './damaged-entry';
import type { Progress } from '../../core/grid/host';
import type { WorkbookPackage } from './opc-package';
import type { SheetPart } from './opc-workbook';
import type { ScannedSheet } from './scanned-sheet';
import { sheetFrame } from './sheet-frame';
import { scanSharedStrings, scanSheet } from './sheet-scan';
import { StringStore } from './string-store';
import type { XmlElement } from './xml-tree';
import type { ZipEntry } from './zip-entry';

export interface ReadSheet {
  readonly part: SheetPart;
  /** Null for a sheet without cells, such as a chart. */
  readonly cells: { readonly scanned: ScannedSheet; readonly frame: XmlElement } | null;
}

/** Parts read before by what is in them, so that a part which stays as it was is read once. */
export class PartCache {
  private sheets = new Map<string, NonNullable<ReadSheet['cells']>>();
  private strings: { readonly key: string; readonly store: StringStore } | null = null;

  /** All sheets of a workbook in tab order. Throws DamagedEntry. */
  async read(pkg: WorkbookPackage, compression: Compression, progress?: Progress): Promise<readonly ReadSheet[]> {
    const tally = new Tally(pkg, this, progress);
    const store = await this.readStrings(pkg, compression, tally);
    const read: ReadSheet[] = [];
    for (const part of pkg.sheets) {
      read.push({
        part,
        cells: part.kind === 'chartsheet' ? null : await this.readCells(pkg, part, store, compression, tally),
      });
    }
    return read;
  }

  holds(entry: ZipEntry): boolean {
    return this.sheets.has(keyOf(entry)) || this.strings?.key === keyOf(entry);
  }

  /** Forgets every sheet that is in none of these workbooks. */
  keep(...workbooks: readonly WorkbookPackage[]): void {
    const keys = new Set(workbooks.flatMap(({ sheets }) => sheets.map(({ entry }) => keyOf(entry))));
    for (const key of this.sheets.keys()) if (!keys.has(key)) this.sheets.delete(key);
  }

  private async readStrings(pkg: WorkbookPackage, compression: Compression, tally: Tally): Promise<StringStore> {
    const entry = pkg.sharedStrings;
    if (entry === null) return (this.strings ??= { key: '', store: new StringStore() }).store;
    if (this.strings?.key === keyOf(entry)) return this.strings.store;
    const store = await orDamagedPart(
      entry.name,
      scanSharedStrings(pkg.archive.stream(entry, compression), tally.counter(entry)),
    );
    this.strings = { key: keyOf(entry), store };
    return store;
  }

  private async readCells(
    pkg: WorkbookPackage,
    { entry }: SheetPart,
    store: StringStore,
    compression: Compression,
    tally: Tally,
  ): Promise<ReadSheet['cells']> {
    const known = this.sheets.get(keyOf(entry));
    if (known !== undefined) return known;
    const pieces = pkg.archive.stream(entry, compression);
    const scanned = await orDamagedPart(entry.name, scanSheet(pieces, store, tally.counter(entry)));
    const frame = sheetFrame(scanned.head, scanned.tail);
    if (frame.kind === 'broken') throw DamagedEntry.damaged(entry.name);
    const cells = { scanned, frame };
    this.sheets.set(keyOf(entry), cells);
    return cells;
  }
}

/** Two entries with one key hold the same bytes under the same name. */
function keyOf({ name, crc, size, compressedSize }: ZipEntry): string {
  return `${crc}:${size}:${compressedSize}:${name}`;
}

/** Tells how many bytes of all the parts that are to be read have gone by. */
class Tally {
  private readonly total: number;
  private before = 0;
  private last = 0;

  constructor(
    { sheets, sharedStrings }: WorkbookPackage,
    known: PartCache,
    private readonly progress?: Progress,
  ) {
    const entries = [...sheets.map(({ entry }) => entry), ...(sharedStrings === null ? [] : [sharedStrings])];
    this.total = entries.reduce((sum, entry) => sum + (known.holds(entry) ? 0 : entry.size), 0);
  }

  counter(entry: ZipEntry): (bytes: number) => void {
    this.before += this.last;
    this.last = entry.size;
    return (bytes) => this.progress?.('read', this.before + bytes, this.total);
  }
}
