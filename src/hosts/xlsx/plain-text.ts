import { AMPERSAND, LESS } from './xml-bytes';

const CARRIAGE_RETURN = 13;
const UNDERSCORE = 95;

/** 1 for the byte that ends a run of character data, 2 for those that mean something other than themselves. */
const MEANING = new Uint8Array(256);
MEANING[LESS] = 1;
MEANING[0] = 1;
MEANING[AMPERSAND] = 2;
MEANING[CARRIAGE_RETURN] = 2;
MEANING[UNDERSCORE] = 2;

/**
 * The end of a run of character data that reads as it is written: no entity, no line end to be turned, no `_xHHHH_`.
 * -1 where it does not, or is not over.
 */
export function plainTextEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  let meaning = MEANING[bytes[at]!]!;
  while (meaning === 0) meaning = MEANING[bytes[++at]!]!;
  return meaning === 1 && bytes[at] === LESS ? at : -1;
}
