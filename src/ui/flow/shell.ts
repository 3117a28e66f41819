import type { CalendarDate } from '../../core/values/calendar';
import type { CellAddress } from '../../core/grid/edit';
import type { Place } from '../../core/check/finding';
import type { Host, Refusal, Snapshot } from '../../core/grid/host';
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
  /** Shows a cell, or a whole sheet where row and column are null. Null when shown, else the reason. */
  reveal(place: Place): Promise<Refusal | null>;
  /** Null where cells cannot be marked in place. */
  readonly marking: Marking | null;
  saveReport(html: string, fileName: string): Promise<Refusal | null>;
  pickFile(purpose: 'list' | 'pristine'): Promise<PickedFile>;
  today(): CalendarDate;
  timeOfDay(): TimeOfDay;
  /** Tells of changes somebody makes in the workbook until stopped; null where the shell cannot know. */
  readonly watch: ((changed: () => void) => Promise<() => Promise<void>>) | null;
  /** A host's failure as a refusal; null for what is none, which is then a bug and shown as such. */
  refusalOf(error: unknown): Refusal | null;
  /** The first page was closed; the shell may remember not to show it again. */
  welcomed(): void;
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
