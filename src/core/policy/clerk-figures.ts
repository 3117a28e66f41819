import type { Bilingual } from '../language';
import { formatYuan, type Fen } from '../values/money';
import type { PlainProblem } from './plain-problem';
import type { Choice, Composed } from './standard';

/**
 * Figures a clerk set for categories, against what the policy leaves open: a name the policy does not know, a category
 * whose figure is fixed, or a figure outside its band.
 */
export function figureProblems(figures: ReadonlyMap<string, Fen>, words: readonly Composed[]): readonly PlainProblem[] {
  const cases = new Map(words.flatMap((word) => [...word.cases]));
  const problems: PlainProblem[] = [];
  for (const [name, fen] of figures) {
    const found = cases.get(name);
    const message = found === undefined ? noCategory(name, [...cases.keys()]) : notOpen(name, fen, found.choice);
    if (message !== null) problems.push({ path: `figures.${name}`, message });
  }
  return problems;
}

function noCategory(name: string, known: readonly string[]): Bilingual {
  if (known.length === 0) {
    return {
      zh: `这份政策不分档次，标准都是定数，不能给“${name}”另定标准`,
      en: `this policy has no categories and every figure is fixed, so none can be set for "${name}"`,
    };
  }
  return {
    zh: `政策中没有“${name}”这一档，可以设定的档次有：${known.join('、')}`,
    en: `the policy has no category "${name}"; its categories are ${known.join(', ')}`,
  };
}

function notOpen(name: string, fen: Fen, choice: Choice | null): Bilingual | null {
  if (choice === null) {
    return {
      zh: `“${name}”的标准是定数，不能另定`,
      en: `the figure of "${name}" is fixed by the policy and cannot be set`,
    };
  }
  const { from, to, per } = choice;
  if ((from === null || fen >= from) && (to === null || fen <= to)) return null;
  const band = bandText(choice);
  return {
    zh: `“${name}”定为 ${formatYuan(fen)} ${per.zh}，不在政策规定的${band.zh}之内，请改在幅度以内`,
    en: `${formatYuan(fen)} ${per.en} for "${name}" is outside the policy's band of ${band.en}; choose a figure within it`,
  };
}

/** ` 600–1,000 元/户`, with words where an end is missing. */
function bandText({ from, to, per }: Choice): Bilingual {
  const low = from === null ? null : formatYuan(from);
  const high = to === null ? null : formatYuan(to);
  if (low === null) return { zh: `不超过 ${high} ${per.zh} `, en: `at most ${high} ${per.en}` };
  if (high === null) return { zh: `不低于 ${low} ${per.zh} `, en: `at least ${low} ${per.en}` };
  return { zh: ` ${low}–${high} ${per.zh} `, en: `${low}–${high} ${per.en}` };
}
