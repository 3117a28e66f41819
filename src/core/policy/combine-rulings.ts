import { bandOf, breaks, highestFloor, lowestCap } from './bounds';
import type { Bound, Entitlement } from './entitlement';
import { formatYuan, type Fen } from '../values/money';
import type { Ruling } from './standard';
import type { Step } from './working';

export interface Combined {
  readonly entitlement: Entitlement;
  readonly bounds: readonly Bound[];
}

/**
 * What several words together give a household: all of them hold. Where they cannot all hold, that is a refusal with
 * both sides named; an amount is never clamped to a bound.
 */
export function combineRulings(rulings: readonly Ruling[]): Combined {
  const steps = inReadingOrder(rulings).flatMap((ruling) => ruling.steps);
  const bounds = rulings.flatMap((ruling) => ('bounds' in ruling ? ruling.bounds : []));
  const refused = refusalAmong(rulings);
  if (refused?.refusal === 'not-eligible') return { entitlement: { ...refused, steps }, bounds: [] };
  if (refused) return { entitlement: { ...refused, steps }, bounds };
  const amounts = rulings.filter((ruling) => ruling.kind === 'amount');
  const given = amounts[0]?.fen ?? onlyValue(bounds);
  const clash = amountsClash(amounts.map(({ fen }) => fen)) ?? boundsClash(bounds) ?? amountClash(given, bounds);
  if (clash) {
    const reason = { zh: clash.zh, en: clash.en };
    return { entitlement: { kind: 'refusal', refusal: 'contradiction', reason, steps: [...steps, clash] }, bounds };
  }
  if (given !== null) return { entitlement: { kind: 'amount', fen: given, steps }, bounds };
  return { entitlement: { kind: 'open', band: bandOf(bounds), steps }, bounds };
}

/** The line that ends in the amount comes last. */
function inReadingOrder(rulings: readonly Ruling[]): readonly Ruling[] {
  return [...rulings.filter(({ kind }) => kind !== 'amount'), ...rulings.filter(({ kind }) => kind === 'amount')];
}

/** The gravest refusal: who is not eligible needs no further facts. */
function refusalAmong(rulings: readonly Ruling[]) {
  const refusals = rulings.filter((ruling) => ruling.kind === 'refusal');
  return refusals.find(({ refusal }) => refusal === 'not-eligible') ?? refusals[0] ?? null;
}

/** Floor and cap that meet leave one value. */
function onlyValue(bounds: readonly Bound[]): Fen | null {
  const { floor, cap } = bandOf(bounds);
  return floor === cap ? floor : null;
}

function amountsClash(amounts: readonly Fen[]): Step | null {
  const other = amounts.find((fen) => fen !== amounts[0]);
  if (other === undefined) return null;
  const [one, two] = [formatYuan(amounts[0]!), formatYuan(other)];
  return {
    zh: `标准同时给出 ${one} 元和 ${two} 元，互相矛盾，须由乡镇（街道）或县级研究确定`,
    en: `the standard gives both ${one} and ${two} yuan, which contradict each other; township or county must decide`,
    source: null,
  };
}

function boundsClash(bounds: readonly Bound[]): Step | null {
  const floor = highestFloor(bounds);
  const cap = lowestCap(bounds);
  return floor && cap && floor.fen > cap.fen ? contradiction(floor.step, floor.fen, cap.step, cap.fen) : null;
}

/** A fixed figure, the clerk's own included, against a floor or cap of this household. */
function amountClash(fen: Fen | null, bounds: readonly Bound[]): Step | null {
  if (fen === null) return null;
  const broken = bounds.find((bound) => breaks(bound, fen));
  if (broken === undefined) return null;
  const amount = formatYuan(fen);
  const side =
    broken.kind === 'floor' ? { zh: '低于下限', en: 'below the floor' } : { zh: '高于上限', en: 'above the cap' };
  const limit = formatYuan(broken.fen);
  return {
    zh: `核定的 ${amount} 元${side.zh} ${limit} 元（${broken.step.zh}），互相矛盾，不作截取，须由乡镇（街道）或县级研究确定`,
    en: `the ${amount} yuan given are ${side.en} of ${limit} yuan (${broken.step.en}); nothing is clamped, township or county must decide`,
    source: null,
  };
}

function contradiction(floorStep: Step, floor: Fen, capStep: Step, cap: Fen): Step {
  const [low, high] = [formatYuan(floor), formatYuan(cap)];
  return {
    zh: `下限 ${low} 元（${floorStep.zh}）高于上限 ${high} 元（${capStep.zh}），标准自相矛盾，不作截取，须由乡镇（街道）或县级研究确定`,
    en: `the floor of ${low} yuan (${floorStep.en}) is above the cap of ${high} yuan (${capStep.en}): the standard contradicts itself; nothing is clamped, township or county must decide`,
    source: null,
  };
}
