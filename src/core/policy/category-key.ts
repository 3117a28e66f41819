import { withoutSpaces } from '../values/text';

/** What two spellings of one category have in common: width of letters and brackets, and spaces, do not matter. */
export function categoryKey(text: string): string {
  return withoutSpaces(text.normalize('NFKC'));
}
