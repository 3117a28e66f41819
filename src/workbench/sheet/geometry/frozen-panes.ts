/** Rows and columns that stay in place when the sheet scrolls. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

const NONE: Frozen = { rows: 0, columns: 0 };

/** Reads `frozen rows=4 columns=2` of the layout; panes that are split only do not hold anything in place. */
export function frozenPanes(panes: string | null): Frozen {
  const found = /^frozen rows=(\d+) columns=(\d+)/.exec(panes ?? '');
  return found ? { rows: Number(found[1]), columns: Number(found[2]) } : NONE;
}

/** As much of what is frozen as leaves `room` in a pane of `length` pixels: 0 where it would not, so that one can scroll. */
export function frozenThatFits(count: number, pixels: number, length: number, room: number): number {
  return pixels <= Math.max(length - room, 0) ? count : 0;
}
