import { highestFloor, lowestCap } from './bounds';
import { combineRulings } from './combine-rulings';
import type { Bound } from './entitlement';
import type { Bilingual } from '../language';
import { formatYuan, type Fen } from '../values/money';
import type { Ruling } from './standard';
import type { Step } from './working';

/** What a nested word puts into a sum or a comparison. Null where that end is not known: never a zero. */
export interface Share {
  readonly kind: 'share';
  readonly from: Fen | null;
  readonly to: Fen | null;
  /** Whether the ends hold in principle only, and whether the cap gives way to a reason. */
  readonly softFloor: boolean;
  readonly softCap: boolean;
  readonly unlessReason: boolean;
  /** Goods that are not counted in money. */
  readonly inKind: boolean;
  readonly steps: readonly Step[];
}

export type Refused = Extract<Ruling, { kind: 'refusal' }>;

/** What a word leaves for one household; its refusal, or that it contradicts itself, is passed on. */
function shareOf(ruling: Ruling): Share | Refused {
  const strict = { softFloor: false, softCap: false, unlessReason: false, inKind: false };
  if (ruling.kind === 'in-kind') return { kind: 'share', ...strict, from: 0, to: 0, inKind: true, steps: ruling.steps };
  const { entitlement, bounds } = combineRulings([ruling]);
  const { steps } = entitlement;
  if (entitlement.kind === 'refusal') return entitlement;
  if (entitlement.kind === 'amount') {
    return { kind: 'share', ...strict, from: entitlement.fen, to: entitlement.fen, steps };
  }
  const [floor, cap] = [highestFloor(bounds), lowestCap(bounds)];
  return {
    kind: 'share',
    from: floor?.fen ?? null,
    to: cap?.fen ?? null,
    softFloor: floor?.inPrinciple ?? false,
    softCap: cap?.inPrinciple ?? false,
    unlessReason: cap?.unlessReason ?? false,
    inKind: false,
    steps,
  };
}

/** The shares, or the first refusal with the working of all. */
export function sharesOf(rulings: readonly Ruling[]): readonly Share[] | Refused {
  const read = rulings.map(shareOf);
  const refused = read.find((one) => one.kind === 'refusal');
  if (refused) return { ...refused, steps: read.flatMap(({ steps }) => steps) };
  return read.filter((one) => one.kind === 'share');
}

export function isRefused(shares: readonly Share[] | Refused): shares is Refused {
  return 'refusal' in shares;
}

/** Both ends as bounds that rest on the line of working that gives them. */
export function boundsOf(share: Omit<Share, 'steps' | 'kind'>, step: Step): readonly Bound[] {
  const { from, to, softFloor, softCap, unlessReason } = share;
  const bounds: Bound[] = [];
  if (from !== null) bounds.push({ kind: 'floor', fen: from, inPrinciple: softFloor, unlessReason: false, step });
  if (to !== null) bounds.push({ kind: 'cap', fen: to, inPrinciple: softCap, unlessReason, step });
  return bounds;
}

/** A ruling with these ends: one value where they meet, silence where neither is known. */
export function rulingWithin(share: Omit<Share, 'steps' | 'kind'>, step: Step, before: readonly Step[]): Ruling {
  const steps = [...before, step];
  const { from, to } = share;
  if (share.inKind) return { kind: 'in-kind', steps };
  if (from === null && to === null) return { kind: 'silent', steps };
  if (from !== null && from === to) return { kind: 'amount', fen: from, bounds: [], steps };
  return { kind: 'bounds', bounds: boundsOf(share, step), steps };
}

/** `360–540 元`, `不低于 360 元`, `450 元`; 未定 where neither end is known. */
export function rangeText(from: Fen | null, to: Fen | null): Bilingual {
  if (from === null && to === null) return { zh: '未定', en: 'undecided' };
  if (from === null) return { zh: `不超过 ${formatYuan(to!)} 元`, en: `at most ${formatYuan(to!)} yuan` };
  const low = formatYuan(from);
  if (to === null) return { zh: `不低于 ${low} 元`, en: `at least ${low} yuan` };
  const figures = from === to ? low : `${low}–${formatYuan(to)}`;
  return { zh: `${figures} 元`, en: `${figures} yuan` };
}
