/** Blanks, rules, dots and crosses that a form prints where something is to be written; under NFKC, which makes … three dots. */
const BLANKS = /[\s_]|\.{3,}|[×✕○〇X]{2,}/g;
const GAP = '\ue000';

/**
 * Tells whether a text of a filled form is the printed one with its blanks filled in: after a colon, in place of
 * spaces, rules or crosses, before a 年 or at the ends where the form leaves room: `报出日期：20  年  月  日` →
 * `报出日期：2025年12月1日`. Spaces never count. Runs once over both texts.
 */
export function fillMatcher(printed: string): (filled: string) => boolean {
  const same = squeezed(printed);
  const pieces = fixedPieces(printed);
  return (filled) => {
    if (filled === '') return same === '';
    const given = squeezed(filled);
    return given === same || matches(pieces, given);
  };
}

export function fillsBlanks(printed: string, filled: string): boolean {
  return fillMatcher(printed)(filled);
}

function matches(pieces: readonly Piece[], given: string): boolean {
  let at = 0;
  for (const [index, { text, open }] of pieces.entries()) {
    const found = open ? given.indexOf(text, at) : given.startsWith(text, at) ? at : -1;
    if (found < 0) return false;
    // The last piece must close the text where it can: `日` of 月 日 is the last one, not the first in 生日.
    at = (index === pieces.length - 1 && open ? given.lastIndexOf(text) : found) + text.length;
  }
  return at === given.length;
}

/** True where a printed text asks for something to be written. */
export function hasBlanks(printed: string): boolean {
  return fixedPieces(printed).some(({ open }) => open);
}

interface Piece {
  readonly text: string;
  /** Something may stand before it. */
  readonly open: boolean;
}

/** The words between the places to write; '' where two of these meet, or one stands at an end. */
function fixedPieces(printed: string): readonly Piece[] {
  const marked = printed.normalize('NFKC').replace(BLANKS, GAP).replaceAll(':', `:${GAP}`);
  const leads = /^[年月日]/.test(marked);
  return marked.split(GAP).map((text, index) => ({ text, open: index > 0 || leads }));
}

function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/[\s_]/g, '');
}
