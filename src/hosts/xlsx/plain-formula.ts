import type { FormulaSpelling } from './cell-spelling';
import { F } from './letter-bytes';
import { TagAttributes } from './tag-attributes';
import { decodeUtf8, GREATER, LESS, SLASH } from './xml-bytes';
import { decodeEntities } from './xml-entities';

/** Longer than any `<f …>` that only says which shared formula it is. */
const LONGEST_TAG = 120;

/** Reads the formulas that ledgers are full of, `<f>J5+K5</f>` and `<f t="shared" si="0"/>`, straight from the bytes. */
export class PlainFormula {
  spelling: FormulaSpelling | null = null;
  private readonly attributes = new TagAttributes();
  private type = '';
  private shared = -1;

  /** Behind the `<f>` that begins at `at`, 0 where it is of another shape. `n` is the length of the prefix. */
  read(b: Uint8Array, at: number, n: number): number {
    const tagEnd = b[at + 2 + n] === GREATER ? at + 3 + n : this.readTag(b, at);
    if (tagEnd === 0) return 0;
    const bare = tagEnd === at + 3 + n;
    if (!bare && this.type !== 'shared') return 0;
    const close = b[tagEnd - 2] === SLASH ? tagEnd : textEnd(b, tagEnd);
    const text = close < 0 ? null : decodeEntities(decodeUtf8(b.subarray(tagEnd, close)));
    if (text === null) return 0;
    this.spelling = {
      text: text.trim().replace(/^=/, ''),
      type: bare ? 'normal' : 'shared',
      shared: bare ? -1 : this.shared,
      ref: '',
    };
    if (b[tagEnd - 2] === SLASH) return tagEnd;
    const closes = b[close + 1] === SLASH && b[close + 2 + n] === F && b[close + 3 + n] === GREATER;
    return closes ? close + 4 + n : 0;
  }

  private readTag(b: Uint8Array, at: number): number {
    const { attributes } = this;
    const tag = b.subarray(at, at + LONGEST_TAG);
    const end = tag.indexOf(GREATER);
    if (end < 0 || tag.subarray(0, end).includes(0)) return 0; // zeros stand behind the last byte there is
    this.type = '';
    this.shared = -1;
    attributes.begin(b, at);
    while (attributes.next()) {
      if (attributes.isNamed('t')) this.type = attributes.text();
      else if (attributes.isNamed('si')) this.shared = attributes.whole();
      else if (!attributes.isNamed('ref') && !attributes.isNamed('ca')) return 0;
    }
    return attributes.nameStart > at + end ? 0 : at + end + 1;
  }
}

/** The end of a run of character data, -1 where it is not over. */
function textEnd(b: Uint8Array, start: number): number {
  let at = start;
  while (b[at] !== LESS && b[at] !== 0) at += 1;
  return b[at] === LESS ? at : -1;
}
