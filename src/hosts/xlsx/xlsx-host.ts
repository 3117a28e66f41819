import type { CellChange } from '../../core/grid/cell-change';
import type { CellAddress, CellEdit } from '../../core/grid/edit';
import type { MarkedCopy, MarkedCopyOutcome } from '../../core/grid/marked-copy';
import { gridFromRows } from '../../core/grid/grid';
import type { Host, Progress, Refusal, SheetArea, SheetSnapshot, Snapshot, WriteOutcome } from '../../core/grid/host';
import { withCalculationOnLoad } from './calc-on-load';
import type { Compression } from './compression';
import { orRefusal } from './damaged-entry';
import { markedCopy } from './marked-copy';
import type { PlannedValues } from './dependents';
import { buildLayout, readListSources, readMerges } from './layout-reader';
import { openWorkbookPackage } from './open-package';
import type { WorkbookPackage } from './opc-package';
import { planChanges, type EditedSheet } from './plan-changes';
import { PartCache, type ReadSheet } from './read-sheets';
import { tableHeaders } from './sheet-tables';
import { rereadWritten } from './reread';
import { spliceSheet } from './splice-sheet';
import { plannedCells, planWrite, type WritePlan } from './write-plan';
import { readXmlPart } from './xml-part';
import type { ZipEntry } from './zip-entry';
import { rewriteZip } from './zip-writer';

export type OpenedXlsx =
  { readonly kind: 'opened'; readonly host: XlsxHost } | { readonly kind: 'refused'; readonly refusal: Refusal };

export type ReadXlsx =
  { readonly kind: 'read'; readonly snapshot: Snapshot } | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Opens a workbook from the bytes of a file. The bytes are borrowed: do not change them. Only the package is read; a
 * damaged sheet shows when it is. The file name helps to word a refusal.
 */
export async function openXlsx(bytes: Uint8Array, compression: Compression, fileName = ''): Promise<OpenedXlsx> {
  const opened = await openWorkbookPackage(bytes, compression, fileName);
  if (opened.kind === 'refused') return opened;
  return { kind: 'opened', host: new XlsxHost(opened.pkg, compression) };
}

export type DraftOutcome =
  | {
      readonly kind: 'drafted';
      readonly uncalculated: readonly CellAddress[];
      /** Every cell that is to be other than in the file that was opened, the sums over them included. */
      readonly cells: readonly CellChange[];
    }
  | Exclude<WriteOutcome, { kind: 'written' }>;

type TableHeaders = ReadonlyMap<string, EditedSheet['tableHeaders']>;

/**
 * A workbook as a file. What is written is always spliced into the file that was opened, with everything written since
 * then: so taking every edit back gives that very file again, byte for byte.
 */
export class XlsxHost implements Host {
  private current: WorkbookPackage;
  private readonly cache = new PartCache();
  private changes: ReadonlyMap<string, PlannedValues> = new Map();
  /** What is planned and not yet spliced into the file. */
  private drafted: WritePlan | null = null;
  private shown: WritePlan['shown'] = new Map();
  /** By sheet name. */
  private headers: TableHeaders | null = null;

  constructor(
    private readonly original: WorkbookPackage,
    private readonly compression: Compression,
  ) {
    this.current = original;
  }

  /** The package as it now stands. */
  bytes(): Uint8Array {
    return this.current.archive.bytes;
  }

  /** Throws DamagedEntry where a part turns out to be damaged; `tryRead` answers with the refusal. */
  async read(progress?: Progress): Promise<Snapshot> {
    const { current, compression } = this;
    const sheets = await this.cache.read(current, compression, progress);
    const layout = buildLayout({
      sheets: sheets.map(({ part: { name, visibility }, cells }) => ({
        name,
        visibility,
        frame: cells?.frame ?? null,
        rows: cells?.scanned.rows ?? [],
      })),
      names: current.names,
      protection: current.protection,
      styles: await this.rootOf(current.styles),
      theme: await this.rootOf(current.theme),
    });
    return { sheets: sheets.map(sheetSnapshot), layout, ...(current.date1904 && { date1904: true as const }) };
  }

  async tryRead(progress?: Progress): Promise<ReadXlsx> {
    return orRefusal(this.read(progress).then((snapshot) => ({ kind: 'read' as const, snapshot })));
  }

  write(edits: readonly CellEdit[], progress?: Progress): Promise<WriteOutcome> {
    return orRefusal(this.tryWrite(edits, progress));
  }

  /** Plans edits on top of all that is planned, and puts off splicing them into the file until `flush`. */
  draft(edits: readonly CellEdit[], progress?: Progress): Promise<DraftOutcome> {
    return orRefusal(this.tryDraft(edits, progress));
  }

  /** Splices what was drafted into the file: `bytes` and `read` are without it until then. */
  async flush(progress?: Progress): Promise<void> {
    if (this.drafted === null) return;
    this.current = await this.written(this.drafted, progress);
    this.drafted = null;
    this.cache.keep(this.original, this.current);
  }

  /** From what was written, without reading the file again. */
  async reread(known: Snapshot, areas: readonly SheetArea[]): Promise<readonly CellChange[] | null> {
    const sheets = await this.cache.read(this.original, this.compression);
    return rereadWritten({ sheets, values: this.changes, shown: this.shown }, known, areas);
  }

  /** A marked copy of the package as it now stands, which itself stays as it is. Refused where nothing may be changed. */
  markedCopy(copy: MarkedCopy, progress?: Progress): Promise<MarkedCopyOutcome> {
    const { cache, current, compression } = this;
    return orRefusal(
      cache.read(current, compression, progress).then((sheets) => markedCopy(current, sheets, copy, compression)),
    );
  }

  private async tryWrite(edits: readonly CellEdit[], progress?: Progress): Promise<WriteOutcome> {
    const outcome = await this.tryDraft(edits, progress);
    if (outcome.kind !== 'drafted') return outcome;
    await this.flush(progress);
    return { kind: 'written', uncalculated: outcome.uncalculated };
  }

  private async tryDraft(edits: readonly CellEdit[], progress?: Progress): Promise<DraftOutcome> {
    if (this.original.signed) return { kind: 'refused', refusal: { code: 'signed', params: {} } };
    const sheets = await this.cache.read(this.original, this.compression, progress);
    const planned = planChanges(edits, await this.editedSheets(sheets));
    if (planned.kind !== 'changes') return planned;
    this.drafted = planWrite(sheets, this.original.names, planned.changes);
    this.changes = planned.changes;
    this.shown = this.drafted.shown;
    return { kind: 'drafted', uncalculated: this.drafted.uncalculated, cells: plannedCells(this.drafted) };
  }

  /** The package that was opened with a plan spliced into it; that package itself where nothing is planned. */
  private async written(plan: WritePlan, progress?: Progress): Promise<WorkbookPackage> {
    const { original, compression } = this;
    if (plan.plans.size === 0) return original;
    const replacements = new Map<string, AsyncIterable<Uint8Array> | Iterable<Uint8Array>>();
    const total = [...plan.plans.keys()].reduce((sum, { part }) => sum + part.entry.size, 0);
    let before = 0;
    for (const [{ part }, splice] of plan.plans) {
      const start = before;
      const tell = (bytes: number) => progress?.('write', start + bytes, total);
      const sheet = original.archive.stream(part.entry, compression);
      replacements.set(part.entry.name, spliceSheet(sheet, splice, compression.deflatesAtOnce, tell));
      before += part.entry.size;
    }
    const workbook = plan.recalculate ? withCalculationOnLoad(original) : null;
    if (workbook !== null) replacements.set(original.workbook.name, [workbook]);
    const bytes = await rewriteZip(original.archive, replacements, compression);
    const opened = await openWorkbookPackage(bytes, compression);
    if (opened.kind === 'refused') throw new Error(`what was written does not open: ${opened.refusal.code}`);
    return opened.pkg;
  }

  private async editedSheets(sheets: readonly ReadSheet[]): Promise<readonly EditedSheet[]> {
    const headers = (this.headers ??= await this.readHeaders(sheets));
    return sheets.flatMap(({ part, cells }) => {
      if (cells === null) return [];
      const planned = this.changes.get(part.name) ?? new Map();
      const merges = readMerges(cells.frame);
      return [{ name: part.name, scanned: cells.scanned, merges, tableHeaders: headers.get(part.name) ?? [], planned }];
    });
  }

  private async readHeaders(sheets: readonly ReadSheet[]): Promise<TableHeaders> {
    const headers = new Map<string, EditedSheet['tableHeaders']>();
    for (const { part, cells } of sheets) {
      if (cells === null) continue;
      const { archive } = this.original;
      headers.set(part.name, await tableHeaders(archive, part.entry.name, cells.frame, this.compression));
    }
    return headers;
  }

  private async rootOf(entry: ZipEntry | null) {
    return entry === null ? null : (await readXmlPart(this.current.archive, entry, this.compression)).root;
  }
}

function sheetSnapshot({ part: { name, visibility }, cells }: ReadSheet): SheetSnapshot {
  if (cells === null) return { name, visibility, grid: gridFromRows([]), merges: [], lists: [] };
  const { frame, scanned } = cells;
  return { name, visibility, grid: scanned.grid, merges: readMerges(frame), lists: readListSources(frame) };
}
