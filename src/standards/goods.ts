import { z } from 'zod';
import {
  GOODS_TIME,
  isFixedTime,
  readGoodsTime,
  timeInPolicy,
  timeOfRow,
  type GoodsTime,
} from '../core/policy/goods-time';
import { FIELD_HINTS } from '../core/policy/fields/field-hint';
import { isSameMeasure, UNIT_NAMES, type GoodsUnit } from '../core/policy/goods-unit';
import { costSpan, moneyRuling, quantityOf, type Price } from '../core/policy/goods-worth';
import { giving, PURPOSE, type Purpose } from '../core/policy/handout';
import { countHeads, HEAD_COUNTS, type HeadCount } from '../core/ledger/head-count';
import type { Field } from '../core/ledger/field';
import type { Bilingual } from '../core/language';
import { bilingual } from '../core/policy/bilingual-text';
import { isFixed, span, timesSpan, type Span } from '../core/grid/span';
import { standard, type Choice } from '../core/policy/standard';
import { yuan } from '../core/policy/yuan-schema';

interface Goods {
  readonly item: Bilingual;
  /** In hundredths of `unit`. */
  readonly quantity: Span;
  readonly unit: GoodsUnit;
  readonly over: HeadCount | 'household';
  readonly time: GoodsTime;
  /** Null where the policy does not say: then nothing can be said in money. */
  readonly price: Price | null;
  /** Whether the goods are part of the amount, or handed out beside it. */
  readonly counted: boolean;
  /** Which column of a form it belongs to. */
  readonly purpose: Purpose | null;
}

const hundredths = z
  .number()
  .positive()
  .transform((value, context) => {
    const found = Math.round(value * 100);
    if (Math.abs(value * 100 - found) < 1e-6) return found;
    const params = { zh: '数量最多两位小数', en: 'a quantity has at most two decimals' };
    context.addIssue({ code: 'custom', message: params.en, params, input: value });
    return z.NEVER;
  });
const quantity = span(hundredths).register(FIELD_HINTS, { kind: 'span', whole: false, beside: [] });

const PRICE = {
  zh: 'price.per（单价的单位）要和 unit 一致，斤和公斤可以互换；unit 为元时不写 price',
  en: 'price.per must be the unit itself, 斤 and 公斤 convert; with unit 元 leave price out',
};

/**
 * Goods by quantity, time and unit price: 口粮 1 斤/人/天 × 30 天 × 4–6 个月, 棉被 2–4 床/户, 取暖 100 元/户/月 × 3–5 个月.
 * Ranges give a floor and a cap. Without a unit price the working ends in the quantity and the money stays open.
 */
export const goods = standard<Goods>({
  word: 'goods',
  title: { zh: '实物（折款）', en: 'goods' },
  figures: () =>
    z
      .strictObject({
        item: bilingual,
        quantity,
        unit: z.enum(UNIT_NAMES),
        per: z.enum(['head', 'household']),
        over: z.enum(HEAD_COUNTS).default('neededCount'),
        ...GOODS_TIME,
        price: z
          .strictObject({ yuan, per: z.enum(UNIT_NAMES) })
          .nullable()
          .default(null),
        counted: z.boolean().default(true),
        ...PURPOSE,
      })
      .transform((written, context): Goods => {
        const { item, quantity, unit, per, price, counted, purpose } = written;
        const time = readGoodsTime(written, context);
        const isPriced = price === null || (unit !== '元' && isSameMeasure(unit, price.per));
        if (!isPriced) {
          context.addIssue({ code: 'custom', message: PRICE.en, params: PRICE, path: ['price'], input: price });
        }
        if (time === null || !isPriced) return z.NEVER;
        const each: Price | null =
          unit === '元' ? { fen: 100, per: '元' } : price && { fen: price.yuan, per: price.per };
        return { item, quantity, unit, over: per === 'head' ? written.over : per, time, price: each, counted, purpose };
      }),
  reads: readsOf,
  choice: choiceOf,
  assess(figures, { facts }, setting) {
    const { over } = figures;
    const heads = over === 'household' ? null : countHeads(facts, over);
    if (heads?.kind === 'unknown') {
      return { kind: 'refusal', refusal: 'missing-fact', reason: heads.reason, steps: [] };
    }
    const time = timeOfRow(figures.time, facts);
    if (time.kind === 'refusal') return { ...time, steps: [] };
    const given = quantityOf(figures, heads, time, setting.source);
    const { unit, purpose } = figures;
    const hundredths = isFixed(given.quantity) ? given.quantity.from : null;
    const isMoney = unit === '元' || (figures.counted && figures.price !== null);
    return giving(moneyRuling(figures, given, heads, setting), purpose, isMoney ? null : { hundredths, unit });
  },
});

function readsOf({ over, time }: Goods): readonly Field[] {
  const heads = over === 'household' ? [] : HEAD_COUNTS;
  const field = time.kind === 'once' ? null : time.kind === 'days' ? time.days.field : time.months.field;
  return field === null ? heads : [...heads, field];
}

/** What one head or household may be given under the policy's own ranges; null where quantity, time and price are fixed. */
function choiceOf({ quantity, unit, over, time, price, counted }: Goods): Choice | null {
  if (!counted || (price !== null && isFixed(quantity) && isFixedTime(time))) return null;
  const per = over === 'household' ? { zh: '元/户', en: 'yuan per household' } : { zh: '元/人', en: 'yuan per head' };
  const ends = costSpan(timesSpan(quantity, timeInPolicy(time)), unit, price);
  return { ...ends, per };
}
