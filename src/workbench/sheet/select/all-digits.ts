/** A number with all 15 digits that a spreadsheet keeps, never `1e+21`: 341226199001010000, 0.1. */
export function allDigits(value: number): string {
  return FORMAT.format(value);
}

const FORMAT = new Intl.NumberFormat('en-US', { useGrouping: false, maximumSignificantDigits: 15 });
