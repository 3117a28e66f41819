import { casesOf, categoryTable, readsOf, UNTOLD, type CategoryTable } from '../core/policy/category-table';
import { withoutHandouts } from '../core/policy/handout';
import { isRefused, rangeText, rulingWithin, sharesOf, type Share } from '../core/policy/share';
import { standard, type Facts, type Household, type Ruling, type Setting } from '../core/policy/standard';

/**
 * By category, where one household may fall under several (作物绝收 and 房屋倒损): the highest single one, never added
 * up (“按照单一类型的最高救助标准救助，不能叠加计算”). Bands are compared end by end: the household gets no less than
 * any one of its types gives, and no more than the highest allows.
 */
export const highestSingle = standard<CategoryTable>({
  word: 'highest-single',
  title: { zh: '取单项最高', en: 'the highest single type' },
  figures: categoryTable,
  reads: (table) => readsOf(table.values()),
  cases: casesOf,
  assess(table, household, setting) {
    const types = typesOf(table, household, setting);
    if (types.length === 0) return { kind: 'silent', steps: [UNTOLD] };
    if (types.length === 1) return types[0]!.ruling;
    const shares = sharesOf(types.map(({ ruling }) => ruling));
    const names = types.map(({ name }) => name);
    return isRefused(shares) ? shares : highestOf(names, shares, setting.source);
  },
});

interface Type {
  readonly name: string;
  readonly ruling: Ruling;
}

/** A village that writes 7 months has chosen the type that allows 7: one that only these months rule out does not count. */
function typesOf(table: CategoryTable, household: Household, setting: Setting): readonly Type[] {
  const rule = (name: string, one: Household) => table.get(name)!.assess(one, { ...setting, category: name });
  const types = household.categories.map((name): Type => ({ name, ruling: rule(name, household) }));
  const undecided = { ...household, facts: withoutMonths(household.facts) };
  const isRuledOut = ({ name, ruling }: Type) =>
    ruling.kind === 'refusal' && ruling.refusal === 'contradiction' && rule(name, undecided).kind !== 'refusal';
  const standing = types.filter((type) => !isRuledOut(type));
  return standing.length === 0 ? types : standing;
}

function withoutMonths(facts: Facts): Facts {
  return new Map([...facts].filter(([field]) => field !== 'months'));
}

function highestOf(names: readonly string[], shares: readonly Share[], source: string): Ruling {
  const floors = shares.flatMap(({ from }) => from ?? []);
  const caps = shares.flatMap(({ to }) => to ?? []);
  const highest = {
    from: floors.length === 0 ? null : Math.max(...floors),
    to: caps.length < shares.length ? null : Math.max(...caps),
    softFloor: shares.some(({ softFloor }) => softFloor),
    softCap: shares.some(({ softCap }) => softCap),
    unlessReason: shares.some(({ unlessReason }) => unlessReason),
    inKind: shares.every(({ inKind }) => inKind),
  };
  const texts = shares.map(({ from, to }) => rangeText(from, to));
  const list = names.map((name, at) => ({ zh: `${name} ${texts[at]!.zh}`, en: `${name} ${texts[at]!.en}` }));
  const result = rangeText(highest.from, highest.to);
  const step = {
    zh: `${list.map(({ zh }) => zh).join('，')}；取单一类型的最高标准，不叠加：${result.zh}`,
    en: `${list.map(({ en }) => en).join(', ')}; the highest single type, never added up: ${result.en}`,
    source,
  };
  return rulingWithin(
    highest,
    step,
    shares.flatMap(({ steps }) => withoutHandouts(steps)),
  );
}
