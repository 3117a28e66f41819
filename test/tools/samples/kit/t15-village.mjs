import { DISASTERS } from './places.mjs';

export const FAMILY_TYPES = ['低保户', '特困供养户', '重点优抚对象', '脱贫不稳定户', '边缘易致贫户', '其他户'];
const GROUPS = ['东组', '西组', '前组', '后组', '南组', '北组'];

/** Households of a village with amounts that differ from each other, as a village meeting decides them. */
export function villageOf(
  crowd,
  { name, count, rowSum, label = 'merged', after = 0, types = FAMILY_TYPES, amounts = true },
) {
  const { dice } = crowd;
  const households = Array.from({ length: count }, (_, index) =>
    crowd.household({
      village: name,
      group: GROUPS[index % GROUPS.length],
      familyType: dice.pick(types),
      disasterType: dice.pick(DISASTERS),
      rowSum: rowSum === 'mixed' ? dice.pick(['formula', 'typed']) : rowSum,
    }),
  );
  if (amounts) for (const household of households) Object.assign(household, partsFor(dice, household));
  return { name, label, after, households };
}

function partsFor(dice, { neededCount }) {
  return {
    grain: neededCount * dice.pick([60, 80, 90]),
    clothing: dice.pick([100, 120, 160]),
    heating: dice.pick([null, 50, 100]),
    other: dice.pick([null, null, 20, 30]),
  };
}
