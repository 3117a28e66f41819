/** Points of a row where neither it nor the sheet says a height. */
const USUAL = 15;

/** Heights are stated in points of 1/72 inch; the screen has 96 pixels an inch. */
export function rowPixels(points: number): number {
  return Math.round((points * 96) / 72);
}

export function defaultRowPixels(defaultHeight: string | undefined): number {
  const points = Number(defaultHeight);
  return rowPixels(defaultHeight !== undefined && points > 0 ? points : USUAL);
}
