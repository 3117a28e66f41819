import type { CellStyle, Layout, SheetLayout, StyleRun } from '../../../core/layout/layout';
import { rowRunAt, columnStyle } from '../../../core/layout/cell-style';
import { alignmentLook, type AlignmentLook } from './alignment-look';
import { borderLook, sharedEdge, type BorderLook } from './border-look';
import { EdgeTable } from './edge-table';
import { fillColor } from './fill-look';
import { lookCss } from './look-css';

/** What is read of a look once and asked for cell by cell. */
interface ReadLook {
  readonly border: BorderLook;
  readonly alignment: AlignmentLook;
  readonly filled: boolean;
}

/** The looks of one sheet's cells: by style index, and which style a cell has. */
export class SheetLooks {
  private readonly edges = new EdgeTable();
  private readonly read: readonly ReadLook[];
  private readonly plainRow: Uint16Array;
  private readonly rows = new Map<readonly StyleRun[], Uint16Array>();
  /** Edge classes by the looks of a row and of the one below: ledgers have thousands of rows of a handful of kinds. */
  private readonly known = new Map<Uint16Array, Map<Uint16Array, string[]>>();

  constructor(
    private readonly layout: Layout,
    private readonly sheet: SheetLayout,
    private readonly columns: number,
    private readonly gridLines: boolean,
  ) {
    this.read = layout.styles.map(({ border, alignment, fill }) => ({
      border: borderLook(border),
      alignment: alignmentLook(alignment),
      filled: fillColor(fill) !== null,
    }));
    for (const { border } of this.read) Object.values(border).forEach((line) => this.edges.of(line));
    this.plainRow = Uint16Array.from({ length: columns }, (_, column) => columnStyle(sheet, column));
  }

  style(index: number): CellStyle | undefined {
    return this.layout.styles[index];
  }

  alignment(index: number): AlignmentLook {
    return this.read[index]?.alignment ?? USUAL_ALIGNMENT;
  }

  /** The style of every column at a row. */
  row(row: number): Uint16Array {
    const runs = row < 0 ? undefined : rowRunAt(this.sheet, row)?.styles;
    if (runs === undefined || runs.length === 0) return this.plainRow;
    const known = this.rows.get(runs) ?? this.styled(runs);
    this.rows.set(runs, known);
    return known;
  }

  /** Classes of the edges of a cell by itself. */
  cellEdges(row: number, column: number): string {
    if (row === 0) return this.edgeClasses(row, column, row, column);
    const [own, below] = [this.row(row), this.row(row + 1)];
    const byBelow = this.known.get(own) ?? new Map<Uint16Array, string[]>();
    this.known.set(own, byBelow);
    const edges = byBelow.get(below) ?? [];
    byBelow.set(below, edges);
    return (edges[column] ??= this.edgeClasses(row, column, row, column));
  }

  /** Classes of the edges of cells from one corner to the other (the same one unless merged). */
  edgeClasses(top: number, left: number, bottom: number, right: number): string {
    const own = this.row(bottom)[right] ?? 0;
    const beside = this.border(bottom, right + 1)?.left ?? null;
    const below = this.border(bottom + 1, right)?.top ?? null;
    const border = this.read[own]?.border;
    const end = this.edges.of(sharedEdge(border?.right ?? null, beside));
    const foot = this.edges.of(sharedEdge(border?.bottom ?? null, below));
    const first = this.border(top, left);
    const start = left === 0 ? this.edges.of(first?.left ?? null) : 0;
    const head = top === 0 ? this.edges.of(first?.top ?? null) : 0;
    return (
      this.line('r', end, own, bottom, right + 1) + this.line('b', foot, own, bottom + 1, right) + lines(start, head)
    );
  }

  /** All rules, each for cells inside `.scope`. */
  css(scope: string): string {
    const looks = this.layout.styles.map((style, index) => {
      const declarations = Object.entries(lookCss(style)).map(([name, value]) => `${name}:${value}`);
      return `.${scope} .k${index}{${declarations.join(';')}}`;
    });
    return [...looks, this.edges.css(scope)].join('\n');
  }

  /** A line, else a grid line where neither of the two cells is filled, else nothing. */
  private line(side: 'r' | 'b', edge: number, own: number, row: number, column: number): string {
    if (edge > 0) return ` ${side}${edge}`;
    const bare = this.gridLines && !this.isFilled(own) && !this.isFilled(this.row(row)[column] ?? 0);
    return bare ? '' : ` ${side}0`;
  }

  private isFilled(style: number): boolean {
    return this.read[style]?.filled ?? false;
  }

  private border(row: number, column: number): BorderLook | undefined {
    return this.read[this.row(row)[column] ?? 0]?.border;
  }

  private styled(runs: readonly StyleRun[]): Uint16Array {
    const styles = Uint16Array.from(this.plainRow);
    for (const { left, right, style } of runs) styles.fill(style, left, Math.min(right + 1, this.columns));
    return styles;
  }
}

const USUAL_ALIGNMENT = alignmentLook('');

function lines(start: number, head: number): string {
  return (start > 0 ? ` l${start}` : '') + (head > 0 ? ` t${head}` : '');
}
