import type { CalendarDate } from '../../core/values/calendar';
import type { Range } from '../../core/grid/address';
import type { CellAddress, CellEdit } from '../../core/grid/edit';
import type { Place } from '../../core/check/finding';
import type { Host, Refusal, Snapshot } from '../../core/grid/host';
import type { Receipt } from '../../core/plan/plan';
import type { Checker } from './checker';
import type { TimeOfDay } from '../state/checked';

/** What the screens ask of the page they live in. Each shell, Excel's pane or the workbench, hands in its own. */
export interface Shell {
  readonly host: Host;
  /** As findings and the report name it. */
  readonly fileName: string;
  /**
   * The workbook as the file it would be saved as, for a comparison with a blank template. Null where `host.read` sees
   * all of the layout by itself.
   */
  readonly saved: (() => Promise<Snapshot>) | null;
  /** Where checks are run elsewhere than in the page itself. */
  readonly checker?: Checker;
  /** Where plans are written and proved elsewhere than in the page itself: `applyPlan` over `host`, in short. */
  readonly apply?: (edits: readonly CellEdit[], told: (done: number, total: number) => void) => Promise<Receipt>;
  /**
   * Shows a cell, or a whole sheet where row and column are null. `takesKeys`: what is typed next is meant for the cell,
   * where the shell can see to that. Null when shown, else the reason.
   */
  reveal(place: Place, takesKeys: boolean): Promise<Refusal | null>;
  /** Null where cells cannot be marked in place. */
  readonly marking: Marking | null;
  saveReport(html: Blob, fileName: string): Promise<Refusal | null>;
  /** Hands a policy out as a JSON file. */
  savePolicy(json: string, fileName: string): Promise<Refusal | null>;
  pickFile(purpose: 'list' | 'pristine'): Promise<PickedFile>;
  /** A text file the clerk chose, read whole; null where none was. `accept` as in HTML. */
  pickText(accept: string): Promise<{ readonly name: string; readonly text: string } | null>;
  today(): CalendarDate;
  timeOfDay(): TimeOfDay;
  /**
   * Tells of changes somebody makes in the workbook until stopped, its own writes among them or not; null where the
   * shell cannot know. Where it tells what changed, only that is read and checked again.
   */
  readonly watch: ((changed: (change?: SheetChange) => void) => Promise<() => Promise<void>>) | null;
  /** A host's failure as a refusal; null for what is none, which is then a bug and shown as such. */
  refusalOf(error: unknown): Refusal | null;
  /** The first page was closed; the shell may remember not to show it again. */
  welcomed(): void;
}

/** Cells somebody edited. A null, or no change at all, means that only reading everything tells: rows came or went. */
export interface SheetChange {
  readonly sheet: string | null;
  readonly range: Range | null;
}

interface Marking {
  /** In the place of all marks there were. Null when done. */
  mark(marks: readonly CellMarks[]): Promise<Refusal | null>;
  clear(): Promise<Refusal | null>;
}

/** Cells to be coloured alike. `kind` is a word of Latin letters and hyphens. */
export interface CellMarks {
  readonly kind: string;
  /** `#RRGGBB`. */
  readonly fill: string;
  readonly cells: readonly CellAddress[];
}

export type PickedFile =
  | { readonly kind: 'picked'; readonly name: string; readonly snapshot: Snapshot }
  | { readonly kind: 'refused'; readonly name: string; readonly refusal: Refusal }
  | { readonly kind: 'cancelled' };
