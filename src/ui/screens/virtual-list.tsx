import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, type ReactNode } from 'react';
import { useScroller } from './frame';
import { RowOffsets, rowsBetween, type OtherHeight } from './window-of';

/** The rows of a list, however many; none is looked at that is not drawn. */
export interface RowSource<Row> {
  readonly length: number;
  readonly at: (index: number) => Row;
  readonly keyOf: (row: Row) => string;
  /** Where the row of a key stands, -1 where it is gone. */
  readonly placeOf: (key: string) => number;
  /** Pixels of a row before it was drawn: of most, and of those that are otherwise. */
  readonly usual: number;
  readonly others: readonly OtherHeight[];
}

interface VirtualListProps<Row> {
  readonly rows: RowSource<Row>;
  readonly children: (row: Row, index: number) => ReactNode;
  readonly role: 'list' | 'table';
  readonly label: string;
  /** The row to bring into view, and to focus, whenever `moves` goes up. */
  readonly follow?: { readonly index: number; readonly moves: number };
}

/** Rows drawn beyond those in view, on either side. */
const SPARE = 6;

/** Draws only the rows that can be seen, of any number, each as high as it likes. */
export function VirtualList<Row>({ rows, children, role, label, follow }: VirtualListProps<Row>) {
  const list = useRef<HTMLDivElement>(null);
  const scroller = useScroller();
  const heights = useRef(new Map<string, number>());
  const [version, remeasure] = useReducer((count: number) => count + 1, 0);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  // `version` stands for the heights, which are measured after drawing
  const offsets = useMemo(() => offsetsOf(rows, heights.current), [rows, version]);
  const measure = useMeasure(heights, remeasure);
  useRedrawOnScroll(scroller, redraw);
  useFollow(list, scroller, offsets, follow, redraw);
  const top = (scroller?.scrollTop ?? 0) - offsetIn(list.current, scroller);
  const [first, wanted] = rowsBetween(offsets, top, top + (scroller?.clientHeight ?? 600), SPARE);
  const last = useGradually(first, wanted, redraw);
  const drawn = Array.from({ length: last - first }, (_, index) => rows.at(first + index));
  return (
    <div
      ref={list}
      role={role}
      aria-label={label}
      aria-rowcount={role === 'table' ? rows.length : undefined}
      style={{ position: 'relative', height: offsets.of(rows.length), flexShrink: 0 }}
    >
      {drawn.map((row, index) => (
        <div
          key={rows.keyOf(row)}
          ref={measure}
          data-key={rows.keyOf(row)}
          data-estimate={offsets.of(first + index + 1) - offsets.of(first + index)}
          data-index={first + index}
          role={role === 'list' ? 'listitem' : 'row'}
          aria-setsize={role === 'list' ? rows.length : undefined}
          aria-posinset={role === 'list' ? first + index + 1 : undefined}
          aria-rowindex={role === 'table' ? first + index + 1 : undefined}
          style={{ position: 'absolute', top: offsets.of(first + index), left: 0, right: 0 }}
        >
          {children(row, first + index)}
        </div>
      ))}
    </div>
  );
}

/** New rows drawn in one frame. */
const AT_ONCE = 12;

/** How far to draw now: of many new rows, as after a long way, some each frame, so that no frame takes long. */
function useGradually(first: number, wanted: number, redraw: () => void): number {
  const before = useRef({ first: 0, last: 0 });
  const drawn = Math.max(Math.min(before.current.last, wanted) - Math.max(before.current.first, first), 0);
  const last = Math.min(wanted, first + drawn + AT_ONCE);
  useLayoutEffect(() => {
    before.current = { first, last };
  });
  useEffect(() => {
    if (last === wanted) return;
    const frame = requestAnimationFrame(redraw);
    return () => cancelAnimationFrame(frame);
  });
  return last;
}

function offsetsOf<Row>(rows: RowSource<Row>, measured: ReadonlyMap<string, number>): RowOffsets {
  const others = new Map(rows.others);
  for (const [key, height] of measured) {
    const place = rows.placeOf(key);
    if (place >= 0) others.set(place, height);
  }
  return new RowOffsets(rows.length, rows.usual, [...others]);
}

function offsetIn(list: HTMLElement | null, scroller: HTMLElement | null): number {
  if (list === null || scroller === null) return 0;
  return list.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
}

function useMeasure(heights: { readonly current: Map<string, number> }, remeasure: () => void) {
  const observer = useMemo(
    () =>
      new ResizeObserver((entries) => {
        let changed = false;
        for (const { target } of entries) {
          const row = target as HTMLElement;
          const key = row.dataset['key'] ?? '';
          const height = row.offsetHeight;
          if (height === 0 || Number(row.dataset['estimate']) === height) continue;
          heights.current.set(key, height);
          changed = true;
        }
        if (changed) remeasure();
      }),
    [heights, remeasure],
  );
  useEffect(() => () => observer.disconnect(), [observer]);
  return useCallback(
    (row: HTMLDivElement | null) => {
      if (row === null) return;
      observer.observe(row);
      return () => observer.unobserve(row);
    },
    [observer],
  );
}

function useRedrawOnScroll(scroller: HTMLElement | null, redraw: () => void): void {
  useEffect(() => {
    if (scroller === null) return;
    redraw();
    scroller.addEventListener('scroll', redraw, { passive: true });
    const resized = new ResizeObserver(redraw);
    resized.observe(scroller);
    return () => {
      scroller.removeEventListener('scroll', redraw);
      resized.disconnect();
    };
  }, [scroller, redraw]);
}

type Follow = VirtualListProps<unknown>['follow'];

/** First the row is scrolled to, then, once it is drawn, its first button takes the focus. */
function useFollow(
  list: { readonly current: HTMLElement | null },
  scroller: HTMLElement | null,
  offsets: RowOffsets,
  follow: Follow,
  redraw: () => void,
): void {
  const seen = useRef(follow?.moves ?? 0);
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (follow && follow.moves !== seen.current && follow.index >= 0) {
      seen.current = follow.moves;
      wanted.current = follow.index;
      scrollTo(scroller, offsetIn(list.current, scroller), offsets.of(follow.index), offsets.of(follow.index + 1));
      redraw();
    }
    const row = wanted.current === null ? null : list.current?.querySelector(`[data-index="${wanted.current}"] button`);
    if (!(row instanceof HTMLElement)) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });
}

/** As little as brings the row into view, a row's height away from the edge. */
function scrollTo(scroller: HTMLElement | null, origin: number, top: number, bottom: number): void {
  if (scroller === null) return;
  const margin = 48;
  if (origin + top - margin < scroller.scrollTop) scroller.scrollTop = Math.max(origin + top - margin, 0);
  else if (origin + bottom + margin > scroller.scrollTop + scroller.clientHeight) {
    scroller.scrollTop = origin + bottom + margin - scroller.clientHeight;
  }
}
