/** Characters a cell can hold without showing them: tabs and other controls but for line breaks, zero-width marks, BOM, soft hyphens; and NBSP. */
const INVISIBLE = /[\p{Cf}\u00a0]|(?![\n\r])\p{Cc}/gu;
const PRINTABLE_ASCII = /^[!-~]*$/;
const SPACES = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2800\u3164\ufeff]+/g;
/** Dots that typists use between the parts of a name: U+00B7 is the one the registers write. */
const NAME_DOTS = /[\u00b7\u0387\u16eb\u2022\u2024\u2027\u2218\u2219\u22c5\u25cf\u2e31\u30fb.]/g;
/** Marks that choose a variant of the character before them; registers and banks do without. */
const VARIANTS = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
const COMMON_HAN = /^[\u4e00-\u9fff]+$/;

/** Text as it shows: trimmed, without invisible characters (tab, NBSP, zero-width, BOM); nothing else changes. */
export function cleanText(text: string): string {
  return PRINTABLE_ASCII.test(text) || COMMON_HAN.test(text) ? text : text.replace(INVISIBLE, '').trim();
}

/** Text without any white space or invisible character. */
export function withoutSpaces(text: string): string {
  return PRINTABLE_ASCII.test(text) ? text : text.replace(SPACES, '');
}

/**
 * What two spellings of one name have in common: NFKC, no spaces (two-character names are often spread for alignment),
 * one kind of dot, no marks for variants. Rare characters outside the BMP stay as they are.
 */
export function nameKey(text: string): string {
  if (COMMON_HAN.test(text)) return text;
  return withoutSpaces(text.normalize('NFKC')).replace(VARIANTS, '').replace(NAME_DOTS, '·');
}
