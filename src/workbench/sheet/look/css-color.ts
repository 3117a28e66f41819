/** `#FF0000` of the ARGB text `FFFF0000`; null where a look says none. Alpha is ignored, as Excel does. */
export function cssColor(argb: string | null): string | null {
  return argb === null || !/^[0-9A-F]{8}$/.test(argb) ? null : `#${argb.slice(2)}`;
}
