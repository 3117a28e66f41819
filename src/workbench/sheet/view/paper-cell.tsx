import type { CSSProperties, ReactNode } from 'react';
import type { CellValue } from '../../../core/grid/cell';
import type { MarkIndex } from '../marks/mark-index';
import { drawnCell, type DrawnCell } from '../paper/drawn-cell';
import type { Paper } from '../paper/paper';
import type { Slot } from '../paper/row-slots';
import { cellId, pendingKey, type MarkWords } from './cell-words';

/** What the cells of all rows share. */
export interface CellSetting {
  readonly paper: Paper;
  readonly marks: MarkIndex;
  readonly markWords: MarkWords;
  readonly pending: ReadonlyMap<string, CellValue>;
  readonly scope: string;
}

/** A cell with what it shows, worked out before any is drawn, since texts run out over their neighbours. */
export interface FilledSlot extends Slot {
  readonly drawn: DrawnCell;
}

export function fillSlot({ paper, pending }: CellSetting, slot: Slot): FilledSlot {
  const { row, column, merge } = slot;
  const width = merge === null ? paper.columns.size(column) : paper.columns.span(merge.left, merge.right);
  const place = { row, column, merged: merge !== null };
  return { ...slot, drawn: drawnCell(paper, place, width, pending.get(pendingKey(row, column))) };
}

interface PaperCellOptions {
  readonly slot: FilledSlot;
  /** The row it is drawn in, another than its own for a merge that begins above. */
  readonly inRow: number;
  readonly selected: boolean;
  /** A text runs over its right edge, where no grid line is drawn then. */
  readonly runOver: boolean;
}

/** One cell. A plain function, not a component: a screen holds two thousand of them. */
export function paperCell(setting: CellSetting, { slot, inRow, selected, runOver }: PaperCellOptions): ReactNode {
  const { paper, marks, markWords, scope } = setting;
  const { row, column, merge, repeated, drawn } = slot;
  const mark = marks.size === 0 ? null : marks.at(row, column);
  const edges =
    merge === null
      ? paper.looks.cellEdges(row, column)
      : paper.looks.edgeClasses(row, column, merge.bottom, merge.right);
  const style = paper.looks.row(row)[column] ?? 0;
  const classes =
    `cell k${style} c${column}${edges}` +
    (drawn.side === '' ? '' : ` ${drawn.side}`) +
    (drawn.spill === null ? '' : ' over') +
    (drawn.cut ? ' cut' : '') +
    (runOver && !edges.includes(' r') ? ' r0' : '') +
    (mark === null ? '' : ` f f-${mark.kind}`);
  const said = mark === null ? null : markWords(mark);
  const key = repeated ? `again ${row} ${column}` : column;
  const shared = { className: classes, style: inline(paper, slot, inRow), title: said ?? undefined };
  if (repeated) return <div key={key} aria-hidden="true" {...shared} children={content(drawn)} />;
  return (
    <div
      key={key}
      role="gridcell"
      id={cellId(scope, row, column)}
      aria-colindex={column + 1}
      aria-colspan={merge === null ? undefined : merge.right - merge.left + 1}
      aria-rowspan={merge === null ? undefined : merge.bottom - merge.top + 1}
      aria-selected={selected || undefined}
      {...shared}
    >
      {content(drawn)}
      {said !== null && <span className="said">{`（${said}）`}</span>}
    </div>
  );
}

function content({ text, spill }: DrawnCell): ReactNode {
  if (spill === null) return text;
  return (
    <span className="spill" style={{ left: spill.left, width: spill.width }}>
      {text}
    </span>
  );
}

/** Only what no class says: the size of a merge, where it begins, a colour that the number format gives. */
function inline({ rows, columns }: Paper, { row, merge, drawn }: FilledSlot, inRow: number): CSSProperties | undefined {
  if (merge === null) return drawn.color === null ? undefined : { color: drawn.color };
  return {
    top: rows.offset(row) - rows.offset(inRow),
    width: columns.span(merge.left, merge.right),
    height: rows.span(merge.top, merge.bottom),
    ...(drawn.color === null ? {} : { color: drawn.color }),
  };
}
