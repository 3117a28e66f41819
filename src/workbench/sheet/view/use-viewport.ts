import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { scrollScale } from '../geometry/scroll-scale';

/** How far the sheet is scrolled, and how much of it the scrolling pane shows, in pixels of the sheet. */
export interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Size of the element that makes the scroller scroll, and of the scroller inside its bars. */
  readonly spacer: { readonly width: number; readonly height: number };
  readonly client: { readonly width: number; readonly height: number };
  readonly scrollTo: (left: number, top: number) => void;
}

/** What does not scroll (headings, frozen panes), and how long everything is, in pixels. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly totalWidth: number;
  readonly totalHeight: number;
}

interface Place {
  readonly left: number;
  readonly top: number;
}

/** Follows a scroller. Everything is drawn anew before the browser paints, so that panes and headings never part. */
export function useViewport(scroller: RefObject<HTMLElement | null>, frame: Frame): Viewport {
  const client = useClientSize(scroller);
  const width = Math.max(client.width - frame.left, 0);
  const height = Math.max(client.height - frame.top, 0);
  const scale = useMemo(() => scrollScale(frame.totalHeight, height), [frame.totalHeight, height]);
  const [place, setPlace] = useState<Place>({ left: 0, top: 0 });
  const expected = useRef(-1);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const follow = () => {
      const own = Math.abs(element.scrollTop - expected.current) < 1;
      const left = Math.round(element.scrollLeft);
      const top = (before: Place) => (own ? before.top : Math.round(scale.toSheet(element.scrollTop)));
      expected.current = element.scrollTop;
      flushSync(() => setPlace((before) => moved(before, left, top(before))));
    };
    element.addEventListener('scroll', follow, { passive: true });
    return () => element.removeEventListener('scroll', follow);
  }, [scroller, scale]);
  const scrollTo = useCallback(
    (left: number, top: number) => {
      const element = scroller.current;
      if (element === null) return;
      const furthest = Math.max(frame.totalHeight - height, 0);
      const to = Math.min(Math.max(Math.round(top), 0), furthest);
      element.scrollLeft = left;
      element.scrollTop = scale.toScroller(to);
      expected.current = element.scrollTop;
      setPlace((before) => moved(before, Math.round(element.scrollLeft), to));
    },
    [scroller, scale, frame.totalHeight, height],
  );
  useExactWheel(scroller, scale.scaled, place, scrollTo);
  const spacer = { width: frame.left + Math.max(frame.totalWidth, width), height: frame.top + scale.length };
  return { ...place, width, height, spacer, client, scrollTo };
}

function moved(before: Place, left: number, top: number): Place {
  return before.left === left && before.top === top ? before : { left, top };
}

/** Told by the browser once it has laid the page out: asking for the size would lay it out a second time. */
function useClientSize(scroller: RefObject<HTMLElement | null>) {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  return size;
}

/** Where a pixel of the bar is more than one of the sheet, the wheel would jump: it moves by the sheet's pixels instead. */
function useExactWheel(
  scroller: RefObject<HTMLElement | null>,
  scaled: boolean,
  place: Place,
  scrollTo: (left: number, top: number) => void,
): void {
  const latest = useRef({ place, scrollTo });
  useLayoutEffect(() => {
    latest.current = { place, scrollTo };
  });
  useEffect(() => {
    const element = scroller.current;
    if (element === null || !scaled) return;
    const turn = (event: WheelEvent) => {
      if (event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      const { place: at, scrollTo: go } = latest.current;
      const unit = event.deltaMode === 1 ? 20 : event.deltaMode === 2 ? element.clientHeight : 1;
      flushSync(() => go(at.left + event.deltaX * unit, at.top + event.deltaY * unit));
    };
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, [scroller, scaled]);
}
