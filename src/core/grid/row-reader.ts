import type { Range } from './address';
import { EMPTY, NUMBER, TEXT, type Column } from './column';
import { fieldKind, type Field } from '../ledger/field';
import type { Grid } from './grid';
import { headerKey } from '../ledger/header-text';
import type { BoundColumn } from '../ledger/ledger';
import { isFooter, mayBeLabel, rowLabel, type TotalWord } from '../ledger/row-label';

/** What a row of a ledger's body is. `part`: inside a merged household, without a person of its own. */
type RowKind =
  | { readonly kind: 'household' | 'blank' | 'note' | 'header' | 'part' }
  | { readonly kind: 'total'; readonly word: TotalWord; readonly of: string };

const HOUSEHOLD: RowKind = { kind: 'household' };
const BLANK: RowKind = { kind: 'blank' };
const NOTE: RowKind = { kind: 'note' };
const HEADER: RowKind = { kind: 'header' };
const PART: RowKind = { kind: 'part' };

/** Said of a place, not of a person: often pre-printed. */
const PLACES: ReadonlySet<Field> = new Set<Field>(['village', 'villageCode', 'group', 'issuer', 'payment', 'months']);
const CODE = /^(?:[A-Z]{1,2}\d{2,6}|[甲乙丙丁戊己庚辛]|\d{1,2})$/;

interface RowReaderParts {
  readonly grid: Grid;
  readonly columns: readonly BoundColumn[];
  /** Header texts of each sheet column from top to bottom. */
  readonly paths: readonly (readonly string[])[];
  readonly merges: readonly Range[];
  readonly bodyTop: number;
  readonly merged: ReadonlyMap<number, number>;
}

/**
 * Tells households from everything else that stands under a header. The common row is known by the kinds of three
 * cells; text is decoded only where those leave a doubt.
 */
export class RowReader {
  private readonly name: Column;
  private readonly id: Column;
  private readonly serial: Column | null;
  private readonly all: readonly Column[];
  private readonly telling: readonly { readonly cells: Column; readonly place: boolean }[];
  private readonly nameAt: number;
  /** Last characters of the name header: a cheap first look before texts are compared. */
  private readonly nameHeaderEnds: ReadonlySet<string>;
  private readonly lastLabel: number;
  private readonly remark: number;
  private readonly wide = new Set<number>();

  constructor(private readonly parts: RowReaderParts) {
    const { grid, columns } = parts;
    const at = (field: Field) => columns.find((bound) => bound.field === field)?.column ?? -1;
    this.name = grid.column(at('name'));
    this.id = grid.column(at('citizenId'));
    this.nameAt = at('name');
    this.nameHeaderEnds = new Set((parts.paths[at('name')] ?? []).map((part) => part.at(-1)!));
    this.serial = at('serial') < 0 ? null : grid.column(at('serial'));
    this.all = Array.from({ length: Math.max(parts.paths.length, 1) }, (_, column) => grid.column(column));
    this.telling = columns
      .filter(({ field }) => field !== 'serial' && field !== 'name' && field !== 'citizenId')
      .map(({ field, column }) => ({ cells: grid.column(column), place: PLACES.has(field) }));
    this.lastLabel = lastLabelColumn(columns, Math.max(at('name'), at('citizenId')));
    this.remark = at('remark');
    for (const merge of parts.merges) {
      if (
        merge.top >= parts.bodyTop &&
        merge.right - merge.left >= 2 &&
        merge.left <= at('name') &&
        merge.right >= at('name')
      ) {
        this.wide.add(merge.top);
      }
    }
  }

  /** True where nothing is stored in any column under the header. */
  isEmpty(row: number): boolean {
    for (const column of this.all) if (column.kind(row) !== EMPTY) return false;
    return true;
  }

  /** `afterNote`: a signature or a note stands above, so that a lone text is more likely to be another one. */
  read(row: number, afterNote: boolean): RowKind {
    const named = this.name.kind(row) !== EMPTY;
    const identified = this.id.kind(row) !== EMPTY;
    if (named && identified && this.serial?.kind(row) === NUMBER && this.name.kind(row) === TEXT) return HOUSEHOLD;
    if (!named && !identified && this.isEmpty(row)) return this.parts.merged.has(row) ? PART : BLANK;
    return this.labelled(row, named, identified) ?? this.unlabelled(row, named, identified, afterNote);
  }

  private labelled(row: number, named: boolean, identified: boolean): RowKind | null {
    if (this.repeatsHeader(row, named)) return HEADER;
    // Where name and ID are both there, a label can only stand in the name or left of it.
    const end = named && identified ? this.nameAt + 1 : this.all.length;
    for (let index = 0; index < end; index += 1) {
      const text = this.all[index]!.text(row);
      if (text === '' || index === this.remark || !mayBeLabel(text)) continue;
      if (index > this.lastLabel) {
        if (isFooter(text)) return NOTE;
        continue;
      }
      const label = rowLabel(text);
      if (label === null) continue;
      // 王小计 with an ID is a person; 小计 with 12户 in the ID column is not.
      return identified && this.looksLikeId(row) ? null : label;
    }
    return null;
  }

  private unlabelled(row: number, named: boolean, identified: boolean, afterNote: boolean): RowKind {
    let filled = 0;
    let personal = 0;
    for (const { cells, place } of this.telling) {
      if (cells.kind(row) === EMPTY || cells.hasFormula(row)) continue;
      filled += 1;
      if (!place) personal += 1;
    }
    if (this.wide.has(row) && !identified) return NOTE;
    if (identified && (named || filled > 0 || this.looksLikeId(row))) return HOUSEHOLD;
    if (named && filled > 0) return HOUSEHOLD;
    if (named) return this.isNumbered(row) || (!afterNote && isPlausibleName(this.name.text(row))) ? HOUSEHOLD : NOTE;
    if (this.parts.merged.has(row)) return PART;
    if (filled >= 2 && personal >= 1) return HOUSEHOLD;
    // A pre-printed serial number or a formula waiting for its row is blank; a text standing alone is a heading.
    return this.isNumbered(row) || (filled === 0 && !this.speaks(row)) ? BLANK : NOTE;
  }

  /** True where the row has a serial number of its own. */
  isNumbered(row: number): boolean {
    if (this.serial === null) return false;
    return this.serial.kind(row) === NUMBER || /^\d{1,7}$/.test(this.serial.text(row));
  }

  private speaks(row: number): boolean {
    return this.all.some((column) => column.kind(row) === TEXT && !column.hasFormula(row));
  }

  private looksLikeId(row: number): boolean {
    return this.id.number(row) >= 1e6 || /\d{6}/.test(this.id.text(row));
  }

  /** True for a copy of the header at the top of a printed page, or the row of column codes under one. */
  private repeatsHeader(row: number, named: boolean): boolean {
    if (named) {
      const text = this.name.text(row);
      if (CODE.test(text) || (this.name.kind(row) === NUMBER && this.countsColumns(row))) return true;
      return this.nameHeaderEnds.has(text.at(-1) ?? '') && this.isHeaderText(text, this.nameAt);
    }
    let copies = 0;
    for (let index = 0; index < this.all.length; index += 1) {
      const text = this.all[index]!.text(row);
      if (text === '') continue;
      if (!this.isHeaderText(text, index)) return false;
      copies += 1;
    }
    return copies >= 2;
  }

  /** The row 1 2 3 4 … under a statistical header. */
  private countsColumns(row: number): boolean {
    const own = this.name.number(row);
    return own <= this.all.length + 1 && this.all[this.nameAt + 1]?.number(row) === own + 1;
  }

  private isHeaderText(text: string, column: number): boolean {
    const path = this.parts.paths[column]!;
    const key = headerKey(text);
    return key !== '' && path.some((part) => part === text || headerKey(part) === key);
  }
}

/** Labels stand in the first columns: up to the first figure, and always as far as name and ID. */
function lastLabelColumn(columns: readonly BoundColumn[], atLeast: number): number {
  const figures = columns.filter(({ field }) => ['count', 'amount', 'quantity'].includes(fieldKind(field)));
  return Math.max(atLeast, Math.min(...figures.map(({ column }) => column)) - 1);
}

/** Nobody's name has a digit, a colon or the length of a sentence. */
function isPlausibleName(text: string): boolean {
  const bare = text.normalize('NFKC').replace(/\s+/g, '');
  return bare.length > 0 && bare.length <= 15 && !/[\d:.,;。、]/.test(bare);
}
