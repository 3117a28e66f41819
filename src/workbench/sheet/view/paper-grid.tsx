import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { columnName, type Range } from '../../../core/grid/address';
import { baseNear, drawnWindow } from '../geometry/drawn-window';
import type { CellSetting } from './paper-cell';
import { PaperRow, type RowFrame } from './paper-row';
import { useDrawnRows } from './use-drawn-rows';
import type { Viewport } from './use-viewport';

/** Pixels of the column headings. */
export const HEAD_HEIGHT = 24;
/** Columns are drawn in fours, so that scrolling sideways seldom draws every row anew; rows with a few to spare. */
const COLUMN_STEP = 4;
const ROW_STEP = 2;

interface PaperGridProps {
  readonly setting: CellSetting;
  readonly frame: RowFrame;
  readonly viewport: Viewport;
  readonly selected: Range;
  readonly label: string;
  readonly id: string;
}

/** The part of a sheet that is in view: headings, frozen rows, scrolling rows. */
export function PaperGrid({ setting, frame, viewport, selected, label, id }: PaperGridProps) {
  const { rows, columns } = setting.paper;
  const { frozenRows, frozenColumns, frozenWidth } = frame;
  const frozenHeight = rows.offset(frozenRows);
  const from = frozenWidth + viewport.left;
  const [first, end] = drawnWindow(columns, frozenColumns, from, from + viewport.width, COLUMN_STEP);
  const down = frozenHeight + viewport.top;
  const [top, bottom] = drawnWindow(rows, frozenRows, down, down + viewport.height, ROW_STEP);
  const base = baseNear(down);
  const frozen = shownRows(rows, 0, frozenRows);
  const wanted = shownRows(rows, top, bottom);
  const drawn = useDrawnRows(wanted, [first, end]);
  const draw = (band: 'frozen' | 'scrolling', row: number, isTop: boolean, origin: number) => {
    const on = row >= selected.top && row <= selected.bottom;
    const [from, to] = (band === 'scrolling' ? drawn.get(row) : undefined) ?? [first, end];
    return (
      <PaperRow
        key={row}
        {...{ setting, frame, row, band, isTop }}
        first={from}
        end={to}
        top={rows.offset(row) - origin}
        selectedFrom={on ? selected.left : -1}
        selectedTo={on ? selected.right : -1}
      />
    );
  };
  const grid = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => moveAcross(grid.current!, -from));
  return (
    <div
      ref={grid}
      role="grid"
      id={id}
      aria-label={label}
      aria-rowcount={rows.count}
      aria-colcount={columns.count}
      aria-multiselectable="true"
    >
      <div
        role="rowgroup"
        style={{ position: 'absolute', left: 0, right: 0, top: HEAD_HEIGHT, height: frozenHeight, overflow: 'hidden' }}
      >
        {frozen.map((row) => draw('frozen', row, row === frozen[0], 0))}
      </div>
      <div
        role="rowgroup"
        style={{
          position: 'absolute',
          left: 0,
          right: 0,
          top: HEAD_HEIGHT + frozenHeight,
          bottom: 0,
          overflow: 'hidden',
        }}
      >
        <div role="presentation" style={{ position: 'absolute', inset: 0, transform: `translateY(${base - down}px)` }}>
          {[...drawn.keys()].map((row) => draw('scrolling', row, row === wanted[0], base))}
        </div>
      </div>
      <ColumnHeads {...{ setting, frame, first, end, selected }} />
    </div>
  );
}

/** Set on the elements themselves: a variable that all cells inherit would have each of them styled anew. */
function moveAcross(grid: HTMLElement, by: number): void {
  const transform = `translateX(${by}px)`;
  for (const part of grid.querySelectorAll<HTMLElement>('.moving')) {
    if (part.style.transform !== transform) part.style.transform = transform;
  }
}

interface ColumnHeadsProps {
  readonly setting: CellSetting;
  readonly frame: RowFrame;
  readonly first: number;
  readonly end: number;
  readonly selected: Range;
}

/** Letters over the columns. For the eye only: a cell names its column itself. */
function ColumnHeads({ setting, frame, first, end, selected }: ColumnHeadsProps) {
  const { columns } = setting.paper;
  const { headWidth, frozenWidth, frozenColumns } = frame;
  const draw = (start: number, stop: number): readonly ReactNode[] =>
    shownRows(columns, start, stop).map((column) => (
      <div key={column} className={headClass(columns, column, selected)} style={{ height: '100%' }}>
        {columnName(column)}
      </div>
    ));
  return (
    <div aria-hidden="true" style={{ position: 'absolute', left: 0, right: 0, top: 0, height: HEAD_HEIGHT }}>
      <div className="head" style={{ left: 0, width: headWidth, height: '100%' }} />
      <div className="part" style={{ left: headWidth, width: frozenWidth }}>
        {draw(0, frozenColumns)}
      </div>
      <div className="part" style={{ left: headWidth + frozenWidth, right: 0 }}>
        <div className="moving">{draw(first, end)}</div>
      </div>
    </div>
  );
}

function headClass(columns: CellSetting['paper']['columns'], column: number, { left, right }: Range): string {
  const on = column >= left && column <= right ? ' on' : '';
  const beside = column > 0 && columns.isHidden(column - 1) ? ' beside' : '';
  return `head c${column}${on}${beside}`;
}

function shownRows(axis: CellSetting['paper']['rows'], first: number, end: number): readonly number[] {
  const shown: number[] = [];
  for (let index = first; index < end; index += 1) if (!axis.isHidden(index)) shown.push(index);
  return shown;
}
