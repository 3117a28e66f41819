/** A line along an edge: its style as ECMA-376 names it (`thin`), and ARGB, null for black. */
export interface EdgeLine {
  readonly style: string;
  readonly color: string | null;
}

type Side = 'left' | 'right' | 'top' | 'bottom';

export type BorderLook = Readonly<Record<Side, EdgeLine | null>>;

/** Reads back the canonical text `left thin, right thin FFFF0000` (see hosts/xlsx/style-border). */
export function borderLook(text: string): BorderLook {
  const look: Record<Side, EdgeLine | null> = { left: null, right: null, top: null, bottom: null };
  for (const part of text.split(', ')) {
    const [side, style, color] = part.split(' ');
    if (side === undefined || style === undefined || !(side in look)) continue;
    look[side as Side] = { style, color: /^[0-9A-F]{8}$/.test(color ?? '') ? color! : null };
  }
  return look;
}

/** How the lines of ECMA-376 part 1 §18.18.3 are drawn; heavier ones win where two meet. */
const DRAWN: Readonly<Record<string, readonly [width: number, css: string]>> = {
  hair: [1, 'dotted'],
  dotted: [1, 'dotted'],
  dashDot: [1, 'dashed'],
  dashDotDot: [1, 'dashed'],
  dashed: [1, 'dashed'],
  thin: [1, 'solid'],
  mediumDashed: [2, 'dashed'],
  mediumDashDot: [2, 'dashed'],
  mediumDashDotDot: [2, 'dashed'],
  slantDashDot: [2, 'dashed'],
  medium: [2, 'solid'],
  double: [3, 'double'],
  thick: [3, 'solid'],
};

/** `2px solid` of a line. */
export function drawnLine({ style }: EdgeLine): string {
  const [width, css] = DRAWN[style] ?? [1, 'solid'];
  return `${width}px ${css}`;
}

/** The line between two cells: what either says of it, the heavier one where both do. */
export function sharedEdge(own: EdgeLine | null, neighbour: EdgeLine | null): EdgeLine | null {
  if (own === null || neighbour === null) return own ?? neighbour;
  return (DRAWN[neighbour.style]?.[0] ?? 1) > (DRAWN[own.style]?.[0] ?? 1) ? neighbour : own;
}
