import { z } from 'zod';
import { formatYuan, type Fen } from '../core/values/money';
import { standard, type Composed } from '../core/policy/standard';

interface Rounding {
  readonly fen: Fen;
  readonly way: keyof typeof WAYS;
  readonly of: Composed;
}

const WAYS = {
  nearest: { round: Math.round, zh: '四舍五入', en: 'rounded' },
  up: { round: Math.ceil, zh: '向上取整', en: 'rounded up' },
  down: { round: Math.floor, zh: '向下取整', en: 'rounded down' },
} as const;

/**
 * The amount of a nested word in whole 1, 10 or 50 yuan: `{ "word": "rounding", "to": 10, "of": … }`. A band stays as it
 * is. Nothing is rounded away to zero.
 */
export const rounding = standard<Rounding>({
  word: 'rounding',
  title: { zh: '取整', en: 'rounding' },
  figures: ({ nested }) =>
    z
      .strictObject({
        to: z.literal([1, 10, 50]),
        way: z.enum(['nearest', 'up', 'down']).default('nearest'),
        of: nested,
      })
      .transform(({ to, way, of }): Rounding => ({ fen: to * 100, way, of })),
  reads: ({ of }) => of.reads,
  choice: ({ of }) => of.choice,
  cases: ({ of }) => of.cases,
  assess({ fen: unit, way, of }, household, setting) {
    const ruling = of.assess(household, setting);
    if (ruling.kind !== 'amount') return ruling;
    const { round, zh, en } = WAYS[way];
    const fen = round(ruling.fen / unit) * unit;
    if (fen === ruling.fen || fen === 0) return ruling;
    const [before, after, whole] = [formatYuan(ruling.fen), formatYuan(fen), formatYuan(unit)];
    const step = {
      zh: `${before} 元${zh}到 ${whole} 元 = ${after} 元`,
      en: `${before} yuan ${en} to ${whole} yuan = ${after} yuan`,
      source: setting.source,
    };
    return { ...ruling, fen, steps: [...ruling.steps, step] };
  },
});
