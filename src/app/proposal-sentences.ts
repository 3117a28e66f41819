import type { Bilingual } from '../core/language';
import { caseName, EVERYONE } from '../core/policy/deciding-word';
import { formatYuan, type Fen } from '../core/values/money';
import type { Outcome } from './propose-allotment';
import type { CaseTally, Tally } from './tally-cases';

interface Proposed {
  readonly cases: readonly CaseTally[];
  readonly outcome: Outcome;
  readonly tally: Tally;
  readonly allotment: Fen;
  readonly step: Fen;
  readonly total: Fen;
  /** The one figure everybody gets, if so. */
  readonly equal: Fen | null;
  readonly perOf: (name: string) => Bilingual;
}

/** What a proposal comes to and why, the outcome first. */
export function proposalSentences(proposed: Proposed): readonly Bilingual[] {
  return [...outcomeSentences(proposed), ...cautions(proposed)];
}

function outcomeSentences(proposed: Proposed): readonly Bilingual[] {
  const { outcome } = proposed;
  switch (outcome.kind) {
    case 'exact':
      return [met(proposed)];
    case 'nearest':
      return [shortOf(proposed, outcome.left), whereTo(proposed, outcome.left)];
    case 'floors-exceed':
      return [floorsExceed(proposed, outcome.by), ...narrowed(proposed.cases, 'floor')];
    case 'caps-leave':
      return [capsLeave(proposed, outcome.left), ...narrowed(proposed.cases, 'cap')];
    case 'no-step':
      return [noStep(outcome.name, proposed.step)];
    case 'no-common-figure':
      return outcome.torn.flatMap((one) => [torn(one), ...narrowed([one], 'floor'), ...narrowed([one], 'cap')]);
    case 'nothing-to-set':
      return [NOTHING_TO_SET];
  }
}

const NOTHING_TO_SET = {
  zh: '这份政策的标准都是定数，或本表没有属于留有幅度的档次的户，无从测算。要分档测算，请先在政策中写明档次和幅度。',
  en: 'Every figure of this policy is fixed, or no household here falls under a category with a band, so there is nothing to propose. To propose by category, first write the categories and their bands into the policy.',
};

function met({ total }: Proposed): Bilingual {
  const sum = formatYuan(total);
  return {
    zh: `合计正好 ${sum} 元。同一档同一标准，各档在幅度内的位置尽量一样高。`,
    en: `Exactly ${sum} yuan in total. One figure for each category, all as equally far up their bands as whole figures allow.`,
  };
}

function shortOf({ total, step }: Proposed, left: Fen): Bilingual {
  const [sum, over, unit] = [formatYuan(total), formatYuan(left), formatYuan(step)];
  return {
    zh: `各档都取 ${unit} 元的整数倍，凑不到正好：最接近的合计是 ${sum} 元，余 ${over} 元。`,
    en: `Figures in whole ${unit} yuan cannot meet it exactly: the nearest total is ${sum} yuan, with ${over} left.`,
  };
}

/** The remainder is not enough for one more step anywhere, or the order of the categories is in the way. */
function whereTo({ cases, step, outcome, perOf }: Proposed, left: Fen): Bilingual {
  const figures = 'figures' in outcome ? outcome.figures : [];
  const able = cases.filter(({ to }, at) => to === null || figures[at]! + step <= to);
  const cheapest = able.reduce<CaseTally | null>((best, one) => (best && best.weight <= one.weight ? best : one), null);
  const carry = step > SMALLEST ? CARRY_OR_SMALLER : CARRY;
  if (cheapest === null) return carry;
  const cost = cheapest.weight * step;
  const [unit, price, gap] = [formatYuan(step), formatYuan(cost), formatYuan(Math.abs(cost - left))];
  const [per, name] = [perOf(cheapest.name), caseName(cheapest.name)];
  const more = cost > left ? { zh: `，还差 ${gap} 元`, en: `, ${gap} more than is left` } : { zh: '', en: '' };
  return {
    zh: `最省的是“${name.zh}”再加 ${unit} ${per.zh}，要 ${price} 元${more.zh}。${carry.zh}`,
    en: `The cheapest rise is ${unit} ${per.en} for "${name.en}", which costs ${price} yuan${more.en}. ${carry.en}`,
  };
}

/** Figures in less than whole yuan are in nobody's notice. */
const SMALLEST = 100;

const CARRY = {
  zh: '余额由乡镇（街道）研究追加、结转。',
  en: 'The township decides whether to add to the remainder or carry it over.',
};

const CARRY_OR_SMALLER = {
  zh: '余额可改小取整单位再测算，或由乡镇（街道）研究追加、结转。',
  en: 'Propose again in smaller steps, or let the township decide to add to the remainder or carry it over.',
};

function floorsExceed({ total, allotment }: Proposed, by: Fen): Bilingual {
  const [sum, given, gap] = [formatYuan(total), formatYuan(allotment), formatYuan(by)];
  return {
    zh: `各档都取最低也要 ${sum} 元，比下达资金 ${given} 元多 ${gap} 元，无法在幅度内凑足。请核对人数、户数或申请追加。`,
    en: `Even the lowest figures come to ${sum} yuan, ${gap} more than the ${given} allotted. Check the numbers of households and heads, or ask for more.`,
  };
}

function capsLeave({ total, allotment }: Proposed, left: Fen): Bilingual {
  const [sum, given, gap] = [formatYuan(total), formatYuan(allotment), formatYuan(left)];
  return {
    zh: `各档都取最高也只用 ${sum} 元，下达资金 ${given} 元还剩 ${gap} 元。请核对是否漏户，余额由乡镇（街道）研究。`,
    en: `Even the highest figures come to ${sum} yuan; ${gap} of the ${given} allotted stay over. Check that no household is missing; the township decides about the rest.`,
  };
}

function noStep(of: string, step: Fen): Bilingual {
  const [unit, name] = [formatYuan(step), caseName(of)];
  return {
    zh: `“${name.zh}”的幅度内没有 ${unit} 元的整数倍，请改小取整单位。`,
    en: `No multiple of ${unit} yuan lies in the band of "${name.en}"; choose a smaller step.`,
  };
}

function torn({ name: of, from, to }: CaseTally): Bilingual {
  const name = caseName(of);
  const [low, high] = [formatYuan(from), formatYuan(to ?? from)];
  return {
    zh: `“${name.zh}”没有一个标准同时适合每一户：有的户至少要 ${low} 元，有的户至多 ${high} 元，须由村民评议分开确定。`,
    en: `No single figure suits every household of "${name.en}": some need at least ${low} yuan, others may get at most ${high}. The village meeting has to decide them apart.`,
  };
}

/** Where a household, not the policy's own band, draws the end. */
function narrowed(cases: readonly CaseTally[], end: 'floor' | 'cap'): readonly Bilingual[] {
  return cases.flatMap((one) => {
    const step = one[end];
    const figure = formatYuan((end === 'floor' ? one.from : one.to) ?? 0);
    if (step === null) return [];
    const limit = end === 'floor' ? { zh: '不能低于', en: 'at least' } : { zh: '不能高于', en: 'at most' };
    const name = caseName(one.name);
    const line = {
      zh: `“${name.zh}”在本表${limit.zh} ${figure} 元（${step.zh}）。`,
      en: `In this ledger "${name.en}" is ${limit.en} ${figure} yuan (${step.en}).`,
    };
    return [line];
  });
}

function cautions({ outcome, tally, equal, cases }: Proposed): readonly Bilingual[] {
  const unproved = 'proved' in outcome && !outcome.proved && outcome.kind === 'nearest';
  const { without, typed } = tally;
  return [
    ...(unproved ? [UNPROVED] : []),
    ...(equal === null ? [] : [equalSentence(equal)]),
    ...(cases.some(({ name }) => name === EVERYONE) ? [ONE_FOR_ALL] : []),
    ...(without > 0
      ? [
          {
            zh: `另有 ${without} 户定不出金额，不在测算之内，请先处理。`,
            en: `${without} more households have no amount and are not counted; see to them first.`,
          },
        ]
      : []),
    ...(typed > 0
      ? [
          {
            zh: `其中 ${typed} 户已填有金额，测算按新标准计；要替换请在下面勾选。`,
            en: `${typed} of these households have an amount already; the proposal counts the new figure, tick them below to replace it.`,
          },
        ]
      : []),
  ];
}

const ONE_FOR_ALL = {
  zh: '这份政策不分档次，测算只能对全部户用同一标准，接近平均发放；要分类救助，请先照此另写一份政策，写明档次和幅度。',
  en: 'This policy tells no categories apart, so one figure for all households is all that can be proposed, which is close to sharing out evenly. For relief by degree of hardship, first write a policy of your own with categories and their bands.',
};

const UNPROVED = {
  zh: '档次多、组合多，没有逐一试完，可能还有更接近的。',
  en: 'There are too many combinations to try them all; something nearer may exist.',
};

/** 平均发放, forbidden by nearly every notice. */
export function equalSentence(figure: Fen): Bilingual {
  const amount = formatYuan(figure);
  return {
    zh: `各档都是 ${amount} 元，等于平均发放；通知一般要求分类救助，请按困难程度拉开档次。`,
    en: `Every category gets ${amount} yuan, which is sharing out evenly; notices ask for relief by degree of hardship.`,
  };
}
