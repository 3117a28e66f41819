/**
 * The tallest element that is asked of a browser. Chromium ends at 2^25 px, Firefox a little above half of that; past
 * it, what is laid out stops short and the last rows could never be reached.
 */
const TALLEST = 15_000_000;

/** A stretch to scroll through, and the shorter one that the browser's own scroll bar stands for. */
export interface ScrollScale {
  /** Length of the element inside the scroller. */
  readonly length: number;
  /** True where a pixel of the scroll bar is more than one of the sheet. */
  readonly scaled: boolean;
  /** Place in the sheet of a scroll position, and the other way round. */
  toSheet(scrolled: number): number;
  toScroller(place: number): number;
}

/** `total` and `visible` pixels of the sheet. */
export function scrollScale(total: number, visible: number, tallest = TALLEST): ScrollScale {
  const whole = Math.max(total, visible);
  const length = Math.min(whole, tallest);
  const travel = Math.max(length - visible, 1);
  const factor = length === whole ? 1 : (whole - visible) / travel;
  return {
    length,
    scaled: factor !== 1,
    toSheet: (scrolled) => scrolled * factor,
    toScroller: (place) => place / factor,
  };
}
