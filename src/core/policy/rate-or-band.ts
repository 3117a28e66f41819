import { z } from 'zod';
import type { Bound } from './entitlement';
import type { Bilingual } from '../language';
import { EVERYONE } from './deciding-word';
import { formatYuan, type Fen } from '../values/money';
import type { Choice, Ruling, Setting } from './standard';
import type { Step } from './working';
import { yuan } from './yuan-schema';

/** One figure, or a floor and a cap of which one may be missing. Per head or per household: the word decides. */
export type RateOrBand =
  | { readonly kind: 'rate'; readonly fen: Fen }
  | {
      readonly kind: 'band';
      readonly from: Fen | null;
      readonly to: Fen | null;
      /** 原则上: outside is to be verified, and fine where the remarks give a reason. */
      readonly inPrinciple: boolean;
      /** Above the cap is allowed where the remarks give a reason. */
      readonly unlessReason: boolean;
    };

/** The JSON of a rate or band; a word adds its own figures to these. */
export const RATE_OR_BAND = {
  rate: yuan.optional(),
  from: yuan.optional(),
  to: yuan.optional(),
  inPrinciple: z.boolean().default(false),
  unlessReason: z.boolean().default(false),
};

interface Written {
  readonly rate?: Fen | undefined;
  readonly from?: Fen | undefined;
  readonly to?: Fen | undefined;
  readonly inPrinciple: boolean;
  readonly unlessReason: boolean;
}

const EITHER = {
  zh: '定数（rate）和下限、上限（from、to，可只写一端）两种写法取一种',
  en: 'write either rate (one figure) or from and to (a band, one end may be left out)',
};
const ORDER = { zh: 'from（下限）不能大于 to（上限）', en: 'from (the floor) must not be above to (the cap)' };

/** Null, with the issue reported, where the figures say both or neither, or the ends are the wrong way round. */
export function readRateOrBand(written: Written, context: z.RefinementCtx): RateOrBand | null {
  const report = (params: Bilingual) =>
    context.addIssue({ code: 'custom', message: params.en, params: { ...params }, input: written });
  const { rate, from = null, to = null, inPrinciple, unlessReason } = written;
  const banded = from !== null || to !== null;
  if ((rate === undefined) !== banded) {
    report(EITHER);
    return null;
  }
  if (rate !== undefined) return { kind: 'rate', fen: rate };
  if (from !== null && to !== null && from > to) {
    report(ORDER);
    return null;
  }
  return { kind: 'band', from, to, inPrinciple, unlessReason };
}

/** How a word multiplies a figure: `需救助人口 3 人 × ` and 3, or nothing and 1. */
export interface Multiplier {
  readonly times: number;
  readonly lead: Bilingual;
  readonly per: Bilingual;
}

export function choiceOf(figures: RateOrBand, per: Bilingual): Choice | null {
  return figures.kind === 'band' ? { from: figures.from, to: figures.to, per } : null;
}

/** Works a rate, a band or the clerk's figure out for one household. */
export function ruleBy(figures: RateOrBand, by: Multiplier, setting: Setting): Ruling {
  if (figures.kind === 'rate') return amountOf(figures.fen, [], by, setting, { zh: '', en: '' });
  const bounds: Bound[] = [];
  const { from, to, inPrinciple, unlessReason } = figures;
  const bound = { inPrinciple };
  if (from !== null) {
    const step = product(from, by, setting, inPrinciple ? AT_LEAST.inPrinciple : AT_LEAST.strict);
    bounds.push({ kind: 'floor', fen: from * by.times, ...bound, unlessReason: false, step });
  }
  if (to !== null) {
    const step = product(to, by, setting, inPrinciple ? AT_MOST.inPrinciple : AT_MOST.strict);
    bounds.push({ kind: 'cap', fen: to * by.times, ...bound, unlessReason, step });
  }
  return setByClerk(bounds, by, setting) ?? { kind: 'bounds', bounds, steps: bounds.map(({ step }) => step) };
}

/** The figure a clerk set for the category at hand, with the bounds it has to keep; null where none was set. */
export function setByClerk(bounds: readonly Bound[], by: Multiplier, setting: Setting): Ruling | null {
  const decided = setting.category === null ? undefined : setting.figures.get(setting.category);
  return decided === undefined ? null : amountOf(decided, bounds, by, setting, SET);
}

const AT_LEAST = {
  strict: { zh: '不低于 ', en: 'at least ' },
  inPrinciple: { zh: '原则上不低于 ', en: 'in principle at least ' },
};
const AT_MOST = {
  strict: { zh: '不超过 ', en: 'at most ' },
  inPrinciple: { zh: '原则上不超过 ', en: 'in principle at most ' },
};
const SET = { zh: '经办设定 ', en: 'set by the clerk: ' };

function amountOf(
  figure: Fen,
  bounds: readonly Bound[],
  by: Multiplier,
  setting: Setting,
  qualifier: Bilingual,
): Ruling {
  const step = product(figure, by, setting, qualifier);
  return { kind: 'amount', fen: figure * by.times, bounds, steps: [...bounds.map((bound) => bound.step), step] };
}

/** `需救助人口 3 人 × 一般困难 150 元/人 = 450 元`; without a product where the word counts households. */
function product(figure: Fen, by: Multiplier, setting: Setting, qualifier: Bilingual): Step {
  const name = setting.category === null || setting.category === EVERYONE ? '' : `${setting.category} `;
  const yuanText = formatYuan(figure);
  const total = formatYuan(figure * by.times);
  const result = by.lead.zh === '' ? { zh: '', en: '' } : { zh: ` = ${total} 元`, en: ` = ${total} yuan` };
  return {
    zh: `${by.lead.zh}${name}${qualifier.zh}${yuanText} ${by.per.zh}${result.zh}`,
    en: `${by.lead.en}${name}${qualifier.en}${yuanText} ${by.per.en}${result.en}`,
    source: qualifier === SET ? null : setting.source,
  };
}
