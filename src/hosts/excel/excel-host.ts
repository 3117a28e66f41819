import type { CellAddress, CellEdit } from '../../core/grid/edit';
import type { CellChange } from '../../core/grid/cell-change';
import type { Host, LeftBehind, Progress, Refusal, SheetArea, Snapshot, WriteOutcome } from '../../core/grid/host';
import { ExcelFailure } from './excel-failure';
import { clearMarks, markCells, type Mark, type MarkOutcome } from './marks';
import { packageBytes } from './package-bytes';
import type { IsSetSupported } from './read-merges';
import { readWorkbook, type FileMerges } from './read-workbook';
import { reread } from './reread';
import { reveal, type RevealOutcome } from './reveal';
import { watchChanges, type CellsChanged, type StopWatching } from './watch-changes';
import { NOTHING_LEFT } from './write-journal';
import { writeEdits } from './write-edits';

/** What the shell hands over: Microsoft's client, loaded and ready. */
export interface ExcelClient {
  readonly excel: typeof Excel;
  readonly office: typeof Office;
}

/** Reads the merges in an .xlsx package, by sheet name. Another host's work, so the shell hands it in. Throws ExcelFailure. */
export type MergesIn = (bytes: Uint8Array) => ReturnType<FileMerges>;

export type OpenedExcel =
  | { readonly kind: 'opened'; readonly host: ExcelHost }
  /** `excel-too-old`: the running Excel lacks ExcelApi 1.9. */
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export type ReadExcel =
  { readonly kind: 'read'; readonly snapshot: Snapshot } | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * The set is what Excel says, the function what the client has: both are needed. With `mergesIn` no check is announced
 * as a write in any Excel.
 */
export function openExcel(client: ExcelClient, mergesIn: MergesIn | null = null): OpenedExcel {
  const hasFunctions = 'getRanges' in client.excel.Worksheet.prototype;
  if (hasFunctions && client.office.context.requirements.isSetSupported('ExcelApi', '1.9'))
    return { kind: 'opened', host: new ExcelHost(client, mergesIn) };
  return { kind: 'refused', refusal: { code: 'excel-too-old', params: { needs: 'ExcelApi 1.9' } } };
}

/** The workbook open in Excel. */
export class ExcelHost implements Host {
  private left: LeftBehind = NOTHING_LEFT;

  constructor(
    private readonly client: ExcelClient,
    private readonly mergesIn: MergesIn | null,
  ) {}

  /** What Excel says it has and the client has too, though its types leave out what is of the web alone. */
  private readonly isSetSupported: IsSetSupported = (name, version) => {
    const { excel, office } = this.client;
    const inClient = name !== 'ExcelApiOnline' || 'getMergedAreas' in excel.Range.prototype;
    return inClient && office.context.requirements.isSetSupported(name, version);
  };

  /**
   * What a failed write could not take back: the edits that stand in the sheet, and those of which Excel's answer was
   * lost and that may stand. Empty unless the last write was refused as `partly-written`.
   */
  get leftBehind(): LeftBehind {
    return this.left;
  }

  /** Throws ExcelFailure with a refusal where Excel does not answer; `tryRead` gives it as a value. */
  read(progress?: Progress): Promise<Snapshot> {
    const { mergesIn } = this;
    const fileMerges = mergesIn && (async () => mergesIn(await this.packageBytes()));
    return this.run((context) => readWorkbook(context, this.isSetSupported, progress, fileMerges));
  }

  async tryRead(progress?: Progress): Promise<ReadExcel> {
    try {
      return { kind: 'read', snapshot: await this.read(progress) };
    } catch (error) {
      if (!(error instanceof ExcelFailure)) throw error;
      return { kind: 'refused', refusal: error.refusal };
    }
  }

  async write(edits: readonly CellEdit[], progress?: Progress): Promise<WriteOutcome> {
    const { outcome, left } = await this.run((context) => writeEdits(context, edits, this.isSetSupported, progress));
    this.left = left;
    return outcome;
  }

  /** In one sync. Throws ExcelFailure as `read` does. */
  reread(known: Snapshot, areas: readonly SheetArea[]): Promise<readonly CellChange[] | null> {
    return this.run((context) => reread(context, known, areas));
  }

  /** Shows a cell: activates its sheet and selects it. */
  reveal(at: CellAddress): Promise<RevealOutcome> {
    return this.run((context) => reveal(context, at));
  }

  /** Colours cells by conditional formats, in the place of all marks there were. */
  mark(marks: readonly Mark[]): Promise<MarkOutcome> {
    return this.run((context) => markCells(context, marks));
  }

  /** Takes away every mark, also those of an earlier session, and nothing else. */
  clearMarks(): Promise<MarkOutcome> {
    return this.run((context) => clearMarks(context));
  }

  /** Tells of every change of cells, by whomever, until stopped. */
  watch(changed: CellsChanged): Promise<StopWatching> {
    return watchChanges(this.client.excel, changed);
  }

  /** The workbook as an .xlsx package, for a comparison with a blank template. Throws ExcelFailure. */
  packageBytes(): Promise<Uint8Array> {
    return packageBytes(this.client.office);
  }

  /** While the clerk types in a cell, Excel keeps the request until the cell is left. */
  private run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    return this.client.excel.run({ delayForCellEdit: true }, batch);
  }
}
