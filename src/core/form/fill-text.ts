/** Blanks, rules and crosses that a form prints where something is to be written. */
const BLANKS = /[\s_＿…]+|[×✕○〇XＸ]{2,}/g;
const COLON = /[:：]$/;

/**
 * Tells whether a text of a filled form is the printed one with its blanks filled in: after a colon, in place of
 * spaces, rules or crosses, before a 年 or at the ends where the form leaves room: `报出日期：20  年  月  日` →
 * `报出日期：2025年12月1日`. Spaces never count. Runs once over both texts.
 */
export function fillMatcher(printed: string): (filled: string) => boolean {
  const same = squeezed(printed);
  const pieces = fixedPieces(printed);
  const open = endsOpen(printed);
  return (filled) => {
    if (filled === '') return same === '';
    const given = squeezed(filled);
    return given === same || matches(pieces, open, given);
  };
}

export function fillsBlanks(printed: string, filled: string): boolean {
  return fillMatcher(printed)(filled);
}

function matches(pieces: readonly Piece[], endOpen: boolean, given: string): boolean {
  let at = 0;
  for (const [index, { text, open }] of pieces.entries()) {
    const found = open ? given.indexOf(text, at) : given.startsWith(text, at) ? at : -1;
    if (found < 0) return false;
    at = index === pieces.length - 1 && open ? lastPlace(given, text, at) + text.length : found + text.length;
  }
  return at === given.length || endOpen;
}

/** True where a printed text asks for something to be written. */
export function hasBlanks(printed: string): boolean {
  return endsOpen(printed) || fixedPieces(printed).some(({ open }) => open);
}

interface Piece {
  readonly text: string;
  /** Something may stand before it. */
  readonly open: boolean;
}

function fixedPieces(printed: string): readonly Piece[] {
  const marked = printed.trim().normalize('NFKC').replace(BLANKS, '\ue000');
  const withEnds = marked.replace(/(:)(?!\ue000)/g, '$1\ue000').replace(/\ue000+/g, '\ue000');
  const leads = /^\s|^[年月日]/.test(printed);
  const pieces = withEnds.split('\ue000');
  return pieces.map((text, index) => ({ text, open: index > 0 || leads })).filter(({ text }) => text !== '');
}

function endsOpen(printed: string): boolean {
  return (
    COLON.test(printed.trim()) || /[\s_＿]$/.test(printed) || /(?<![×○〇X])[×○〇X]{2,}$/.test(printed.normalize('NFKC'))
  );
}

function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/[\s_]+/g, '');
}

/** The last piece must close the text where it can: `日` of 月 日 is the last one, not the first in 生日. */
function lastPlace(given: string, text: string, from: number): number {
  return Math.max(given.lastIndexOf(text), given.indexOf(text, from));
}
