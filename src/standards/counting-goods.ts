import { z } from 'zod';
import type { Bound } from '../core/policy/entitlement';
import { fenFromYuan, formatYuan, type Fen } from '../core/values/money';
import { standard, type Composed, type Facts, type Ruling } from '../core/policy/standard';
import type { Step } from '../core/policy/working';
import { yuanFromText } from '../core/values/written-number';

/**
 * A band that counts goods as well as money (含物资折款): the value of goods in the row comes off both ends. Where the
 * form or the row has no such value, the floor is one to be verified, since goods may make up for it.
 */
export const countingGoods = standard<Composed>({
  word: 'counting-goods',
  title: { zh: '含物资折款', en: 'counting goods' },
  figures: ({ nested }) => z.strictObject({ of: nested }).transform(({ of }) => of),
  reads: ({ reads }) => [...new Set([...reads, 'goodsValue' as const])],
  choice: ({ choice }) => choice,
  cases: ({ cases }) => cases,
  assess(of, household, setting) {
    const ruling = of.assess(household, setting);
    const goods = goodsIn(household.facts);
    if (ruling.kind === 'amount' && ruling.bounds.length > 0) return moneyBeside(ruling, goods, setting.source);
    if (ruling.kind !== 'bounds') return ruling;
    const step = goods === null ? { ...UNKNOWN, source: setting.source } : goodsStep(goods, setting.source);
    const bounds = ruling.bounds.flatMap((bound) => afterGoods(bound, goods));
    return { kind: 'bounds', bounds, steps: [...ruling.steps, step] };
  },
});

type Amount = Extract<Ruling, { kind: 'amount' }>;

/** A figure the clerk set inside the band counts goods as the band does: what they are worth is not paid again. */
function moneyBeside(ruling: Amount, goods: Fen | null, source: string): Ruling {
  const bounds = ruling.bounds.flatMap((bound) => afterGoods(bound, goods));
  if (goods === null) return { ...ruling, bounds, steps: [...ruling.steps, { ...UNKNOWN, source }] };
  const fen = ruling.fen - goods;
  const [before, worth, after] = [formatYuan(ruling.fen), formatYuan(goods), formatYuan(fen)];
  if (fen <= 0) return { kind: 'silent', steps: [...ruling.steps, { ...ENOUGH, source }] };
  const step = {
    zh: `扣除物资折款 ${before} - ${worth} = ${after} 元`,
    en: `less goods ${before} - ${worth} = ${after} yuan`,
    source,
  };
  return { kind: 'amount', fen, bounds, steps: goods === 0 ? ruling.steps : [...ruling.steps, step] };
}

const ENOUGH = {
  zh: '发放的物资折款已达到标准，不再发救助款',
  en: 'the goods handed out are worth the standard already; no money is left to pay',
};

const UNKNOWN = {
  zh: '标准含物资折款，表中没有写物资折款，金额低于下限的须核实发放的物资',
  en: 'the standard counts goods and the form does not give their value; verify the goods where the amount is below the floor',
};

function goodsIn(facts: Facts): Fen | null {
  const yuan = yuanFromText(String(facts.get('goodsValue') ?? ''));
  return yuan === null || yuan < 0 ? null : fenFromYuan(yuan);
}

function goodsStep(goods: Fen, source: string): Step {
  const value = formatYuan(goods);
  return {
    zh: `标准含物资，其中物资折款 ${value} 元，其余为救助款`,
    en: `the standard counts goods: ${value} yuan of it are goods, the rest is money`,
    source,
  };
}

/** Goods worth the floor leave none for money. */
function afterGoods(bound: Bound, goods: Fen | null): readonly Bound[] {
  if (goods === null) return [bound.kind === 'floor' ? { ...bound, inPrinciple: true } : bound];
  const fen = Math.max(0, bound.fen - goods);
  if (bound.kind === 'floor' && fen === 0) return [];
  const [before, after] = [formatYuan(bound.fen), formatYuan(fen)];
  const step = {
    zh: `${bound.step.zh}，扣除物资折款后 ${before} - ${formatYuan(goods)} = ${after} 元`,
    en: `${bound.step.en}; less goods ${before} - ${formatYuan(goods)} = ${after} yuan`,
    source: bound.step.source,
  };
  return [{ ...bound, fen, step: goods === 0 ? bound.step : step }];
}
