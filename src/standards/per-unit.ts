import { z } from 'zod';
import { fieldLabel, type Field } from '../core/ledger/field';
import type { Bilingual } from '../core/language';
import { bilingual } from '../core/policy/bilingual-text';
import { formatYuan, type Fen } from '../core/values/money';
import { standard, type Facts, type Ruling, type Setting } from '../core/policy/standard';
import type { Step } from '../core/policy/working';
import { yuan } from '../core/policy/yuan-schema';

interface Unit {
  readonly field: Field;
  readonly unit: Bilingual;
  readonly rate: Fen;
}

const COUNTED = ['collapsedRooms', 'damagedRooms'] as const satisfies readonly Field[];

/**
 * A rate for each of what one or more columns count, added up: 6000 a collapsed room, 1000 a damaged one. A blank beside
 * a filled column means none; where all are blank nothing is known of the household.
 */
export const perUnit = standard<readonly Unit[]>({
  word: 'per-unit',
  title: { zh: '按间数等', en: 'per room and the like' },
  figures: () =>
    z
      .strictObject({
        units: z
          .array(
            z.strictObject({
              field: z.enum(COUNTED),
              unit: bilingual,
              rate: yuan,
            }),
          )
          .min(1),
      })
      .transform(({ units }): readonly Unit[] => units),
  reads: (units) => units.map(({ field }) => field),
  assess(units, { facts }, setting) {
    const unclear = units.find(({ field }) => isUnclear(facts, field));
    if (unclear) return refusal(wrong(fieldLabel(unclear.field)));
    if (units.every(({ field }) => (facts.get(field) ?? '') === '')) return refusal(blank(units));
    return added(units, facts, setting);
  },
});

function isUnclear(facts: Facts, field: Field): boolean {
  const fact = facts.get(field) ?? '';
  return typeof fact === 'string' && fact !== '' && fact !== '0';
}

function added(units: readonly Unit[], facts: Facts, setting: Setting): Ruling {
  const steps: Step[] = [];
  let fen: Fen = 0;
  for (const { field, unit, rate } of units) {
    const count = Number(facts.get(field) ?? 0);
    if (count === 0) continue;
    const [label, each, total] = [fieldLabel(field), formatYuan(rate), formatYuan(count * rate)];
    fen += count * rate;
    steps.push({
      zh: `${label.zh.replace(/（[^（）]*）/, '')} ${count} ${unit.zh} × ${each} 元/${unit.zh} = ${total} 元`,
      en: `${label.en} ${count} × ${each} yuan per ${unit.en} = ${total} yuan`,
      source: setting.source,
    });
  }
  return { kind: 'amount', fen, bounds: [], steps };
}

function refusal(reason: Bilingual): Ruling {
  return { kind: 'refusal', refusal: 'missing-fact', reason, steps: [] };
}

function wrong({ zh, en }: Bilingual): Bilingual {
  return {
    zh: `“${zh}”不是整数，无法核算，请先补正`,
    en: `"${en}" is no whole number, so nothing can be worked out; correct it first`,
  };
}

function blank(units: readonly Unit[]): Bilingual {
  const labels = units.map(({ field }) => fieldLabel(field));
  return {
    zh: `${labels.map(({ zh }) => `“${zh}”`).join('、')}没有填写或表中没有这些列，无法核算`,
    en: `${labels.map(({ en }) => `"${en}"`).join(', ')} are blank or in no column, so nothing can be worked out`,
  };
}
