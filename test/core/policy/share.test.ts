import { bandOf, breaks, highestFloor, lowestCap } from '../../../src/core/policy/bounds';
import type { Bound } from '../../../src/core/policy/entitlement';
import { boundsOf, isRefused, rangeText, rulingWithin, sharesOf, type Share } from '../../../src/core/policy/share';
import type { Ruling } from '../../../src/core/policy/standard';
import { sumOfShares, sumStep } from '../../../src/core/policy/sum-of-shares';
import type { Step } from '../../../src/core/policy/working';

const step = (text: string): Step => ({ zh: text, en: text, source: null });
const floor = (fen: number, soft = false): Bound => ({
  ...{ kind: 'floor', fen, inPrinciple: soft, unlessReason: false, step: step(`≥${fen}`) },
});
const cap = (fen: number, soft = false, unlessReason = false): Bound => ({
  ...{ kind: 'cap', fen, inPrinciple: soft, unlessReason, step: step(`≤${fen}`) },
});
const within = (...bounds: readonly Bound[]): Ruling => ({ kind: 'bounds', bounds, steps: [step('幅度')] });
const amount = (fen: number): Ruling => ({ kind: 'amount', fen, bounds: [], steps: [step(`${fen}`)] });
const refusal: Ruling = {
  ...{ kind: 'refusal', refusal: 'missing-fact', reason: { zh: '缺', en: 'missing' }, steps: [step('缺')] },
};
const share = (given: Partial<Share>): Share => ({
  ...{ kind: 'share', from: null, to: null, softFloor: false, softCap: false, unlessReason: false, inKind: false },
  ...{ steps: [], ...given },
});

describe('of several bounds', () => {
  test('the highest floor and the lowest cap bind, the first of equals', () => {
    const all = [
      floor(100),
      cap(900),
      floor(300),
      cap(500),
      { ...floor(300, true) },
      cap(500, true),
      floor(200),
      cap(700),
    ];
    expect([highestFloor(all), lowestCap(all)]).toEqual([all[2], all[3]]);
    expect(bandOf(all)).toEqual({ floor: 300, cap: 500 });
    expect([bandOf([cap(5)]), bandOf([floor(5)]), bandOf([])]).toEqual([
      ...[
        { floor: null, cap: 5 },
        { floor: 5, cap: null },
        { floor: null, cap: null },
      ],
    ]);
  });

  test('an amount on the bound is within', () => {
    expect([99, 100, 101].map((fen) => [breaks(floor(100), fen), breaks(cap(100), fen)])).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
  });
});

describe('what a word puts into a sum', () => {
  const only = (ruling: Ruling) => {
    const shares = sharesOf([ruling]);
    return isRefused(shares) ? shares : shares[0];
  };

  test('is its one value, its band, or what it leaves unknown', () => {
    expect(only(amount(300))).toEqual(share({ from: 300, to: 300, steps: [step('300')] }));
    expect(only(within(floor(300, true), cap(500, false, true)))).toEqual(
      share({ from: 300, to: 500, softFloor: true, unlessReason: true, steps: [step('幅度')] }),
    );
    expect(only(within(cap(500, true)))).toEqual(share({ to: 500, softCap: true, steps: [step('幅度')] }));
    expect(only(within(floor(300)))).toEqual(share({ from: 300, steps: [step('幅度')] }));
    expect(only({ kind: 'silent', steps: [] })).toEqual(share({}));
  });

  test('of goods that are not counted is nothing in money', () => {
    expect(only({ kind: 'in-kind', steps: [step('大米')] })).toEqual(
      share({ from: 0, to: 0, inKind: true, steps: [step('大米')] }),
    );
  });

  test('is a refusal where one of them refuses or contradicts itself, with the working of all', () => {
    const steps = [step('300'), step('缺')];
    expect(sharesOf([amount(300), refusal])).toEqual({ ...refusal, steps });
    const contradicting = sharesOf([within(floor(500), cap(300))]);
    expect(isRefused(contradicting) && contradicting.refusal).toBe('contradiction');
    expect(isRefused(sharesOf([amount(300)]))).toBe(false);
  });
});

describe('the sum of shares', () => {
  test('has the ends of all, and is soft where one of them is', () => {
    const shares = [share({ from: 100, to: 200, softCap: true }), share({ from: 50, to: 80, unlessReason: true })];
    expect(sumOfShares(shares)).toEqual({
      ...{ from: 150, to: 280, softFloor: false, softCap: true, unlessReason: true, inKind: false },
    });
    expect(sumOfShares([share({ softFloor: true }), share({})])).toMatchObject({ softFloor: true, softCap: false });
  });

  test('has no cap where one is unknown, and no floor only where all are', () => {
    expect(sumOfShares([share({ from: 100, to: 200 }), share({ from: 50 })])).toMatchObject({ from: 150, to: null });
    expect(sumOfShares([share({ from: 100, to: 200 }), share({ to: 80 })])).toMatchObject({ from: 100, to: 280 });
    expect(sumOfShares([share({ to: 200 }), share({ to: 80 })])).toMatchObject({ from: null, to: 280 });
  });

  test('leaves out goods that are not counted, and is in kind where there is nothing else', () => {
    const goods = share({ from: 0, to: 0, inKind: true, softCap: true });
    expect(sumOfShares([share({ to: 80 }), goods])).toMatchObject({
      from: null,
      to: 80,
      inKind: false,
      softCap: false,
    });
    expect(sumOfShares([goods, goods])).toMatchObject({ inKind: true });
  });

  const lead = { zh: '合计', en: 'together' };

  test('is shown with its parts where there are several', () => {
    const shares = [
      share({ from: 36_000, to: 54_000 }),
      share({ from: 0, to: 0, inKind: true }),
      share({ from: 30_000 }),
    ];
    expect(sumStep(lead, shares, sumOfShares(shares))).toEqual({
      zh: '合计 360–540 元 + 不低于 300 元 = 不低于 660 元',
      en: 'together 360–540 yuan + at least 300 yuan = at least 660 yuan',
      source: null,
    });
    const one = [share({ from: 30_000, to: 30_000 })];
    expect(sumStep(lead, one, sumOfShares(one))).toEqual({ zh: '合计 300 元', en: 'together 300 yuan', source: null });
  });

  test('of nothing but goods says that they are handed out', () => {
    const goods = [share({ inKind: true })];
    expect(sumStep(lead, goods, sumOfShares(goods)).zh).toContain('实物');
  });
});

test.each([
  [null, null, '未定', 'undecided'],
  [null, 50_000, '不超过 500 元', 'at most 500 yuan'],
  [36_000, null, '不低于 360 元', 'at least 360 yuan'],
  [36_000, 54_000, '360–540 元', '360–540 yuan'],
  [36_000, 36_000, '360 元', '360 yuan'],
])('from %j to %j fen reads %s', (from, to, zh, en) => {
  expect(rangeText(from, to)).toEqual({ zh, en });
});

describe('a ruling within two ends', () => {
  const line = step('合计');
  const before = [step('口粮')];
  const steps = [step('口粮'), line];

  test('is one value where they meet, silence where neither is known, goods where it is in kind', () => {
    expect(rulingWithin(share({ from: 5, to: 5 }), line, before)).toEqual({
      kind: 'amount',
      fen: 5,
      bounds: [],
      steps,
    });
    expect(rulingWithin(share({}), line, before)).toEqual({ kind: 'silent', steps });
    expect(rulingWithin(share({ from: 0, to: 0, inKind: true }), line, before)).toEqual({ kind: 'in-kind', steps });
  });

  test('is a floor, a cap or both, each as soft as the share', () => {
    const bound = { step: line, unlessReason: false };
    expect(rulingWithin(share({ from: 3, to: 5, softFloor: true, unlessReason: true }), line, before)).toEqual({
      kind: 'bounds',
      bounds: [
        { ...bound, kind: 'floor', fen: 3, inPrinciple: true },
        { ...bound, kind: 'cap', fen: 5, inPrinciple: false, unlessReason: true },
      ],
      steps,
    });
    expect(boundsOf(share({ to: 5, softCap: true }), line)).toEqual([
      { ...bound, kind: 'cap', fen: 5, inPrinciple: true },
    ]);
    expect(boundsOf(share({ from: 5 }), line)).toEqual([{ ...bound, kind: 'floor', fen: 5, inPrinciple: false }]);
    expect(rulingWithin(share({ from: 5 }), line, [])).toMatchObject({ kind: 'bounds' });
    expect(rulingWithin(share({ to: 5 }), line, [])).toMatchObject({ kind: 'bounds' });
  });
});
