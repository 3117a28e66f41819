import { formatYuan } from '../../core/values/money';
import { perOf, type PolicyFigure } from '../state/policy-figures';
import type { Strings } from '../strings/strings';

/** `150`, `200–500`, `不低于 90`; a word whose figures are no amount points to the working. */
export function figureText({ rate, from, to }: PolicyFigure, words: Strings): string {
  if (rate !== null) return formatYuan(rate);
  if (from !== null && to !== null) return words.band(formatYuan(from), formatYuan(to));
  if (from !== null) return words.atLeast(formatYuan(from));
  return to === null ? words.inKind : words.atMost(formatYuan(to));
}

/** `元/人`, as short as a column needs it; nothing for a word that is per neither head nor household. */
export function perText(figure: PolicyFigure, words: Strings): string {
  const per = perOf(figure);
  if (per === 'head') return words.perHead;
  return per === 'household' ? words.perHousehold : '';
}
