import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type RefObject,
} from 'react';
import { centredScroll, nearestScroll } from '../geometry/reveal';
import type { Paper } from '../paper/paper';
import { anchorOf, selectCell, selectedRange, type Selection } from '../select/selection';
import type { RowFrame } from './paper-row';
import type { SheetViewProps, Spot } from './sheet-props';
import type { Viewport } from './use-viewport';

type Scroll = typeof nearestScroll;

/** What is selected, kept in view, told to the shell; and led to a destination when the shell names one. */
export function useSelection(
  props: SheetViewProps,
  paper: Paper,
  frame: RowFrame,
  viewport: Viewport,
  input: RefObject<HTMLElement | null>,
) {
  const { onSelect } = props;
  const [selection, setSelection] = useState<Selection>(() => selectCell(0, 0));
  const range = useMemo(() => selectedRange(selection, paper.merges), [selection, paper.merges]);
  const reveal = useReveal(paper, frame, viewport);
  const select = useCallback(
    (next: Selection, scroll: Scroll | null = nearestScroll) => {
      setSelection(next);
      onSelect({ active: next.active, range: selectedRange(next, paper.merges) });
      if (scroll !== null) reveal(next.head.row, next.head.column, scroll);
    },
    [onSelect, paper.merges, reveal],
  );
  useDestination(props, { paper, viewport, selection, select, input });
  return { selection, range, select };
}

function useReveal(paper: Paper, frame: RowFrame, viewport: Viewport) {
  const { rows, columns } = paper;
  const { frozenRows, frozenColumns, frozenWidth } = frame;
  const { left, top, width, height, scrollTo } = viewport;
  return useCallback(
    (row: number, column: number, scroll: Scroll) => {
      const fixed = rows.offset(frozenRows);
      const down =
        row < frozenRows
          ? null
          : scroll(rows.offset(row) - fixed, rows.offset(row + 1) - fixed, { from: top, length: height });
      const start = columns.offset(column) - frozenWidth;
      const across =
        column < frozenColumns ? null : scroll(start, start + columns.size(column), { from: left, length: width });
      if (down !== null || across !== null) scrollTo(across ?? left, down ?? top);
    },
    [rows, columns, frozenRows, frozenColumns, frozenWidth, left, top, width, height, scrollTo],
  );
}

interface Leading {
  readonly paper: Paper;
  readonly viewport: Viewport;
  readonly selection: Selection;
  readonly select: (next: Selection, scroll: Scroll | null) => void;
  readonly input: RefObject<HTMLElement | null>;
}

/**
 * Waits until the size of the view is known: before that, nothing can be brought into it. A view that came on screen
 * for its destination has been nowhere before, and leaves nothing behind.
 */
function useDestination({ destination, onLeave, whereabouts }: SheetViewProps, leading: Leading): void {
  const { viewport } = leading;
  const gone = useRef(0);
  const arriving = useRef(true);
  const latest = useRef(leading);
  useLayoutEffect(() => {
    latest.current = leading;
  });
  useImperativeHandle(whereabouts, () => () => spotOf(latest.current), []);
  const ready = viewport.height > 0;
  useEffect(() => {
    if (!ready) return;
    const isArriving = arriving.current;
    arriving.current = false;
    if (destination === null || destination.moves === gone.current) return;
    gone.current = destination.moves;
    const { paper, viewport: from, select, input } = latest.current;
    if (destination.scroll === null && !isArriving) onLeave(spotOf(latest.current));
    const { row, column } = anchorOf(destination, paper.merges);
    select(selectCell(row, column), destination.scroll === null ? centredScroll : null);
    if (destination.takesKeys) input.current?.focus({ preventScroll: true });
    if (destination.scroll !== null) from.scrollTo(destination.scroll.left, destination.scroll.top);
  }, [destination, ready, onLeave]);
}

function spotOf({ selection, viewport }: Leading): Spot {
  return { ...selection.active, left: viewport.left, top: viewport.top };
}
