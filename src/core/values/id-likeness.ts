import type { Bilingual } from '../language';

/** In what two different IDs are alike. Places are counted from 1, as a clerk counts them. */
export type IdLikeness =
  | { readonly kind: 'swapped'; readonly places: readonly number[] }
  | { readonly kind: 'few-places'; readonly places: readonly number[] }
  | { readonly kind: 'same-start'; readonly digits: number }
  | { readonly kind: 'same-birth' };

/** Area and date of birth: whoever shares them and the name was born on one day in one county. */
const FEWEST_SHARED = 14;
const BIRTH_START = 6;

/**
 * Whether two IDs, as `personKey` gives them or cut to the 15 digits that Excel leaves, may be one person's: they
 * differ in at most two places, share the first 14 or more, or the date of birth. False for equal IDs of full length.
 */
export function areLike(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  let differing = 0;
  let birth = true;
  for (let at = 0; at < length; at += 1) {
    if (a.charCodeAt(at) === b.charCodeAt(at)) continue;
    differing += 1;
    if (at >= BIRTH_START && at < FEWEST_SHARED) birth = false;
    if (differing > 2 && !birth) return false;
  }
  if (birth && isNumbered(a) && isNumbered(b)) return differing > 0 || length < 18;
  return a.length === b.length && differing > 0 && differing <= 2;
}

/** In what two IDs that are alike differ; null where they are not alike. */
export function likenessOf(a: string, b: string): IdLikeness | null {
  if (!areLike(a, b)) return null;
  const places = differingPlaces(a, b);
  if (a.length === b.length && places.length > 0 && places.length <= 2) {
    return { kind: isSwap(a, b, places) ? 'swapped' : 'few-places', places };
  }
  const digits = (places[0] ?? Math.min(a.length, b.length) + 1) - 1;
  return digits >= FEWEST_SHARED ? { kind: 'same-start', digits } : { kind: 'same-birth' };
}

/** Places, counted from 1, in which two texts differ, up to the end of the shorter one. */
export function differingPlaces(a: string, b: string): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) if (a[at] !== b[at]) places.push(at + 1);
  return places;
}

/** 只有第 9、12 位不同 */
export function likenessText(likeness: IdLikeness): Bilingual {
  switch (likeness.kind) {
    case 'swapped':
      return {
        zh: `只是第 ${likeness.places.join('、')} 位颠倒`,
        en: `digits ${likeness.places.join(' and ')} swapped`,
      };
    case 'few-places':
      return {
        zh: `只有第 ${likeness.places.join('、')} 位不同`,
        en: `only ${likeness.places.length === 1 ? 'digit' : 'digits'} ${likeness.places.join(' and ')} different`,
      };
    case 'same-start':
      return { zh: `前 ${likeness.digits} 位相同`, en: `the first ${likeness.digits} digits the same` };
    case 'same-birth':
      return { zh: '中的出生日期相同', en: 'the same date of birth in it' };
  }
}

function isSwap(a: string, b: string, [first, second]: readonly number[]): boolean {
  if (first === undefined || second !== first + 1) return false;
  return a[first - 1] === b[second - 1] && a[second - 1] === b[first - 1];
}

/** A foreigner's ID of three letters and 12 digits holds no date of birth in these places. */
function isNumbered(id: string): boolean {
  return id.charCodeAt(0) < 58;
}
