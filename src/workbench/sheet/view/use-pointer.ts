import { useRef, type PointerEvent } from 'react';
import type { Paper } from '../paper/paper';
import { anchorOf, type Cell, type Selection } from '../select/selection';
import { HEAD_HEIGHT } from './paper-grid';
import type { RowFrame } from './paper-row';
import type { Viewport } from './use-viewport';

interface Hand {
  readonly paper: Paper;
  readonly frame: RowFrame;
  readonly viewport: Viewport;
  readonly selection: Selection;
  readonly select: (next: Selection, scroll?: null) => void;
  /** Something was pressed: what is being typed is finished, the focus comes to the sheet. */
  readonly onPress: () => void;
}

type Reach = 'cell' | 'rows' | 'columns' | 'all';

/** Selecting with mouse, pen or finger: cells, and by the headings whole rows, columns, everything. */
export function usePointer(hand: Hand) {
  const dragging = useRef<{ readonly reach: Reach; readonly from: Cell } | null>(null);
  const place = (event: PointerEvent) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return placeAt(hand, event.clientX - left, event.clientY - top);
  };
  const onPointerDown = (event: PointerEvent) => {
    // inside the field that is being typed into, the pointer sets the caret
    if (event.button !== 0 || event.target instanceof HTMLTextAreaElement) return;
    if (event.pointerType === 'mouse') event.preventDefault();
    hand.onPress();
    const { cell, reach } = place(event);
    const from = event.shiftKey ? hand.selection.active : cell;
    dragging.current = event.pointerType === 'mouse' ? { reach, from } : null;
    if (event.pointerType === 'mouse') event.currentTarget.setPointerCapture(event.pointerId);
    hand.select(reaching(hand.paper, reach, from, cell), null);
  };
  const onPointerMove = (event: PointerEvent) => {
    const drag = dragging.current;
    if (drag === null || (event.buttons & 1) === 0) return;
    const { cell } = place(event);
    const { head } = hand.selection;
    if (head.row === cell.row && head.column === cell.column) return;
    // a drag over the edge scrolls on: the selection is kept in view
    if (drag.reach === 'cell') hand.select(reaching(hand.paper, 'cell', drag.from, cell));
    else hand.select(reaching(hand.paper, drag.reach, drag.from, cell), null);
  };
  const onPointerUp = () => {
    dragging.current = null;
  };
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp };
}

/** The cell under a point of the view, and what a press there selects. */
function placeAt(
  { paper, frame, viewport }: Hand,
  x: number,
  y: number,
): { readonly cell: Cell; readonly reach: Reach } {
  const { rows, columns } = paper;
  const frozenHeight = rows.offset(frame.frozenRows);
  const across = x - frame.headWidth;
  const down = y - HEAD_HEIGHT;
  const column = columns.at(across < frame.frozenWidth ? across : across + viewport.left);
  const row = rows.at(down < frozenHeight ? down : down + viewport.top);
  const reach = across < 0 ? (down < 0 ? 'all' : 'rows') : down < 0 ? 'columns' : 'cell';
  return { cell: { row: down < 0 ? 0 : row, column: across < 0 ? 0 : column }, reach };
}

function reaching({ rows, columns, merges }: Paper, reach: Reach, from: Cell, to: Cell): Selection {
  const last = { row: rows.count - 1, column: columns.count - 1 };
  if (reach === 'all') return { active: { row: 0, column: 0 }, head: last };
  if (reach === 'rows') return { active: { row: from.row, column: 0 }, head: { row: to.row, column: last.column } };
  if (reach === 'columns')
    return { active: { row: 0, column: from.column }, head: { row: last.row, column: to.column } };
  const active = anchorOf(from, merges);
  const same = anchorOf(to, merges);
  return { active, head: same.row === active.row && same.column === active.column ? active : to };
}
