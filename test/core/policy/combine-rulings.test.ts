import fc from 'fast-check';
import { combineRulings } from '../../../src/core/policy/combine-rulings';
import type { Bound } from '../../../src/core/policy/entitlement';
import type { Ruling } from '../../../src/core/policy/standard';

const step = { zh: '据', en: 'by', source: '出处' };
const bound = (kind: Bound['kind'], fen: number): Bound => ({
  kind,
  fen,
  inPrinciple: false,
  unlessReason: false,
  step,
});
const bounds = (...all: Bound[]): Ruling => ({ kind: 'bounds', bounds: all, steps: [] });
const amount = (fen: number, ...all: Bound[]): Ruling => ({ kind: 'amount', fen, bounds: all, steps: [step] });
const refusal = (kind: 'not-eligible' | 'missing-fact'): Ruling => ({
  ...{ kind: 'refusal', refusal: kind, reason: { zh: kind, en: kind }, steps: [] },
});

const anyBounds = fc.array(fc.record({ kind: fc.constantFrom('floor', 'cap'), fen: fc.integer({ min: 1, max: 50 }) }), {
  maxLength: 6,
});

test('a band is the highest floor and the lowest cap; where they cross or clash nothing is clamped', () => {
  fc.assert(
    fc.property(anyBounds, fc.option(fc.integer({ min: 1, max: 50 })), (all, fen) => {
      const parts = all.map(({ kind, fen: at }) => bounds(bound(kind as Bound['kind'], at)));
      const floors = all.filter(({ kind }) => kind === 'floor').map((one) => one.fen);
      const caps = all.filter(({ kind }) => kind === 'cap').map((one) => one.fen);
      const [floor, cap] = [Math.max(0, ...floors), Math.min(99, ...caps)];
      const { entitlement } = combineRulings(fen === null ? parts : [amount(fen), ...parts]);
      const given = fen ?? (floor === cap ? floor : null);
      if (floor > cap || (given !== null && (given < floor || given > cap))) {
        expect(entitlement).toMatchObject({ kind: 'refusal', refusal: 'contradiction' });
      } else if (given !== null) expect(entitlement).toMatchObject({ kind: 'amount', fen: given });
      else {
        const band = { floor: floors.length ? floor : null, cap: caps.length ? cap : null };
        expect(entitlement).toMatchObject({ kind: 'open', band });
      }
    }),
  );
});

test('two words that give different amounts contradict each other, equal ones agree', () => {
  expect(combineRulings([amount(100), amount(200)]).entitlement).toMatchObject({ refusal: 'contradiction' });
  expect(combineRulings([amount(100), amount(100)]).entitlement).toMatchObject({ kind: 'amount', fen: 100 });
});

test('who is not eligible needs no further facts and has no bounds', () => {
  const { entitlement, bounds: left } = combineRulings([
    refusal('missing-fact'),
    bounds(bound('floor', 9)),
    refusal('not-eligible'),
  ]);
  expect([entitlement.kind === 'refusal' && entitlement.refusal, left]).toEqual(['not-eligible', []]);
});

test('a missing fact keeps the bounds that do not need it', () => {
  const { entitlement, bounds: left } = combineRulings([refusal('missing-fact'), bounds(bound('cap', 9))]);
  expect(entitlement).toMatchObject({ kind: 'refusal', refusal: 'missing-fact' });
  expect(left.map(({ fen }) => fen)).toEqual([9]);
});

test('the line with the amount is the last of the working', () => {
  const other: Ruling = { kind: 'silent', steps: [{ ...step, zh: '先' }] };
  expect(combineRulings([amount(5), other]).entitlement.steps.map(({ zh }) => zh)).toEqual(['先', '据']);
});
