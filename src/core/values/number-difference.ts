import { differingPlaces } from './id-likeness';
import type { Bilingual } from '../language';

/** More than these are no longer read one by one. */
const MOST_NAMED = 4;

/** How one number became another, so that it is seen although both are masked: 第 9、10 位不同, 由 18 位变为 19 位. */
export function numberDifference(before: string, after: string): Bilingual {
  if (before.length !== after.length) {
    return {
      zh: `由 ${before.length} 位变为 ${after.length} 位`,
      en: `${before.length} digits became ${after.length}`,
    };
  }
  const places = differingPlaces(before, after);
  if (places.length > MOST_NAMED) {
    return { zh: `有 ${places.length} 位不同`, en: `${places.length} digits differ` };
  }
  const plural = places.length > 1;
  return {
    zh: `第 ${places.join('、')} 位不同`,
    en: `${plural ? 'digits' : 'digit'} ${places.join(', ')} ${plural ? 'differ' : 'differs'}`,
  };
}
