import type { Bilingual } from '../language';
import type { Fen } from '../values/money';
import { rangeText, type Share } from './share';
import type { Step } from './working';

type Ends = Omit<Share, 'steps' | 'kind'>;

/**
 * Shares added up. A share whose floor is unknown adds nothing to the floor, since no share is below zero; one whose
 * cap is unknown leaves the sum without a cap. Goods that are not counted in money change neither.
 */
export function sumOfShares(shares: readonly Share[]): Ends {
  const counted = shares.filter(({ inKind }) => !inKind);
  const floors = counted.flatMap(({ from }) => from ?? []);
  const caps = counted.flatMap(({ to }) => to ?? []);
  return {
    from: floors.length === 0 ? null : total(floors),
    to: caps.length < counted.length ? null : total(caps),
    softFloor: counted.some(({ softFloor }) => softFloor),
    softCap: counted.some(({ softCap }) => softCap),
    unlessReason: counted.some(({ unlessReason }) => unlessReason),
    inKind: counted.length === 0,
  };
}

/** `合计 360–540 元 + 300 元 = 660–840 元`. */
export function sumStep(lead: Bilingual, shares: readonly Share[], sum: Ends): Step {
  const parts = shares.filter(({ inKind }) => !inKind).map(({ from, to }) => rangeText(from, to));
  const result = rangeText(sum.from, sum.to);
  const [zh, en] = [parts.map((part) => part.zh).join(' + '), parts.map((part) => part.en).join(' + ')];
  if (parts.length === 0) return { ...IN_KIND, source: null };
  if (parts.length === 1) return { zh: `${lead.zh} ${result.zh}`, en: `${lead.en} ${result.en}`, source: null };
  return { zh: `${lead.zh} ${zh} = ${result.zh}`, en: `${lead.en} ${en} = ${result.en}`, source: null };
}

const IN_KIND = { zh: '全部发放实物，不计入救助金额', en: 'all of it is handed out in kind and not counted in money' };

function total(fens: readonly Fen[]): Fen {
  return fens.reduce((sum, fen) => sum + fen, 0);
}
