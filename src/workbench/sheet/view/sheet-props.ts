import type { Ref } from 'react';
import type { Range } from '../../../core/grid/address';
import type { CellEdit } from '../../../core/grid/edit';
import type { Snapshot } from '../../../core/grid/host';
import type { Language } from '../../../core/language';
import type { FieldKind } from '../../../core/ledger/field';
import type { Epoch } from '../format/format-date';
import type { MarkIndex } from '../marks/mark-index';
import type { Cell } from '../select/selection';

/** A place in a sheet to come back to: the active cell, and how far the sheet was scrolled, in its own pixels. */
export interface Spot extends Cell {
  readonly left: number;
  readonly top: number;
}

/** Where to go. It is gone to whenever `moves` goes up, and once when the view appears with `moves` above 0. */
export interface Destination extends Cell {
  /** The sheet takes the focus. */
  readonly takesKeys: boolean;
  readonly moves: number;
  /** Scrolled to exactly this far, as when one comes back; null to bring the cell well into view. */
  readonly scroll: { readonly left: number; readonly top: number } | null;
}

/** What is selected: the cell that is written to, and all cells with the merges they belong to. */
export interface SheetSelection {
  readonly active: Cell;
  readonly range: Range;
}

export interface SheetViewProps {
  readonly snapshot: Snapshot;
  /** Name of the sheet to show. Give the view a `key` by file and sheet, so that each starts anew. */
  readonly sheet: string;
  /** What days count from: 1904 where the workbook says so. */
  readonly epoch: Epoch;
  /** Findings of this sheet by cell: `MarkIndex.of(findings, file, sheet, merges)`. */
  readonly marks: MarkIndex;
  /** Title of a rule in the language on show. */
  readonly titleOf: (rule: string) => string;
  /** What the column of a cell is for, null outside a ledger's body: decides whether what is typed may be a number. */
  readonly kindOf: (row: number, column: number) => FieldKind | null;
  readonly language: Language;
  /** Dims the paper; everything around it follows Fluent's theme. */
  readonly dark: boolean;
  readonly destination: Destination | null;
  readonly onSelect: (selection: SheetSelection) => void;
  /**
   * The clerk corrected cells (several by Delete or by pasting): one step of the journal. Settles once it was written or
   * refused; until then the cells show what was typed.
   */
  readonly onEdit: (edits: readonly CellEdit[]) => Promise<unknown>;
  /** Before going to a destination that has no `scroll`: where one was, for the way back. */
  readonly onLeave: (spot: Spot) => void;
  /** Is given the view's answer to where one is, as long as the view is on screen. */
  readonly whereabouts?: Ref<() => Spot>;
}
