import type { TimeOfRow } from './goods-time';
import { costOf, GOODS_UNITS, otherWeight, quantityText, type GoodsUnit } from './goods-unit';
import type { Heads } from '../ledger/head-count';
import type { Bilingual } from '../language';
import { formatYuan, type Fen } from '../values/money';
import { setByClerk } from './rate-or-band';
import { boundsOf, rangeText, rulingWithin } from './share';
import { once, spanText, timesSpan, type Span } from '../grid/span';
import type { Ruling, Setting } from './standard';
import type { Step } from './working';

export interface Price {
  readonly fen: Fen;
  readonly per: GoodsUnit;
}

interface Given {
  /** In hundredths of the unit. */
  readonly quantity: Span;
  readonly step: Step;
}

type Counted = Extract<Heads, { kind: 'counted' }>;
type Times = Extract<TimeOfRow, { kind: 'times' }>;

interface GoodsFigures {
  readonly item: Bilingual;
  readonly quantity: Span;
  readonly unit: GoodsUnit;
  readonly price: Price | null;
  readonly counted: boolean;
}

/** `口粮：需救助人口 3 人 × 1 斤/人/天 × 30 天/月 × 4–6 个月 = 360–540 斤（180–270 公斤）`. `heads` null counts households. */
export function quantityOf(figures: GoodsFigures, heads: Counted | null, time: Times, source: string): Given {
  const { item, unit } = figures;
  const quantity = timesSpan(timesSpan(figures.quantity, time.span), once(heads?.count ?? 1));
  const each = spanText(figures.quantity, quantityText);
  const total = quantityWords(quantity, unit);
  const lead = heads
    ? { zh: `${heads.label.zh} ${heads.count} 人 × `, en: `${heads.label.en} ${heads.count} × ` }
    : { zh: '', en: '' };
  const per = heads ? { zh: '人', en: 'head' } : { zh: '户', en: 'household' };
  const isProduct = heads !== null || time.text.zh !== '';
  const result = isProduct ? { zh: ` = ${total.zh}`, en: ` = ${total.en}` } : { zh: '', en: '' };
  return {
    quantity,
    step: {
      zh: `${item.zh}：${lead.zh}${each.zh} ${unit}/${per.zh}${time.each.zh}${time.text.zh}${result.zh}`,
      en: `${item.en}: ${lead.en}${each.en} ${GOODS_UNITS[unit]} per ${per.en}${time.each.en}${time.text.en}${result.en}`,
      source,
    },
  };
}

/** What the goods are in money, where they count and their price is known. */
export function moneyRuling(figures: GoodsFigures, given: Given, heads: Counted | null, setting: Setting): Ruling {
  const { item, unit, price, counted } = figures;
  if (!counted) return { kind: 'in-kind', steps: [given.step, { ...handedOut(item), source: setting.source }] };
  const ends = costSpan(given.quantity, unit, price);
  const step = price === null ? unpriced(item) : priceStep(figures, price, given, ends, setting.source);
  const steps = unit === '元' ? [] : [given.step];
  const share = { ...ends, softFloor: false, softCap: false, unlessReason: false, inKind: false };
  const decided = setByClerk(boundsOf(share, step), perHeadOrHousehold(item, heads), setting);
  if (decided === null) return rulingWithin(share, step, steps);
  return { ...decided, steps: [...steps, ...(price === null ? [step] : []), ...decided.steps] };
}

/** Fen at both ends; unknown without a price. */
export function costSpan(quantity: Span, unit: GoodsUnit, price: Price | null): Span {
  const cost = (hundredths: number | null) =>
    hundredths === null || price === null ? null : costOf(hundredths, unit, price.fen, price.per);
  return { from: cost(quantity.from), to: cost(quantity.to) };
}

function perHeadOrHousehold(item: Bilingual, heads: Counted | null) {
  if (heads === null) {
    return {
      times: 1,
      lead: { zh: `${item.zh} `, en: `${item.en} ` },
      per: { zh: '元/户', en: 'yuan per household' },
    };
  }
  const lead = {
    zh: `${item.zh}：${heads.label.zh} ${heads.count} 人 × `,
    en: `${item.en}: ${heads.label.en} ${heads.count} × `,
  };
  return { times: heads.count, lead, per: { zh: '元/人', en: 'yuan per head' } };
}

/** For money the quantity is the amount already. */
function priceStep({ item, unit }: GoodsFigures, price: Price, given: Given, ends: Span, source: string): Step {
  if (unit === '元') return given.step;
  const [goods, money] = [spanText(given.quantity, quantityText), rangeText(ends.from, ends.to)];
  const each = formatYuan(price.fen);
  return {
    zh: `${item.zh}折款：${goods.zh} ${unit} × ${each} 元/${price.per} = ${money.zh}`,
    en: `${item.en} in money: ${goods.en} ${GOODS_UNITS[unit]} × ${each} yuan per ${GOODS_UNITS[price.per]} = ${money.en}`,
    source,
  };
}

function quantityWords(quantity: Span, unit: GoodsUnit): Bilingual {
  const text = spanText(quantity, quantityText);
  if (quantity.from === null && quantity.to === null) return text;
  const other = otherWeight(unit);
  if (other === null) return { zh: `${text.zh} ${unit}`, en: `${text.en} ${GOODS_UNITS[unit]}` };
  const weighed = spanText(quantity, (hundredths) => quantityText(hundredths * other.times));
  return {
    zh: `${text.zh} ${unit}（${weighed.zh} ${other.unit}）`,
    en: `${text.en} ${GOODS_UNITS[unit]} (${weighed.en} ${GOODS_UNITS[other.unit]})`,
  };
}

function unpriced({ zh, en }: Bilingual): Step {
  return {
    zh: `政策没有写明${zh}的单价，不能折成金额，由乡镇（街道）按实际单价确定`,
    en: `the policy gives no unit price for ${en}, so it is not turned into money; the township decides by the actual price`,
    source: null,
  };
}

function handedOut({ zh, en }: Bilingual): Bilingual {
  return { zh: `${zh}发放实物，不计入救助金额`, en: `${en} is handed out in kind and not counted in money` };
}
