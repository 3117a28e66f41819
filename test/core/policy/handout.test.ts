import { giving, withoutHandouts } from '../../../src/core/policy/handout';
import type { Ruling } from '../../../src/core/policy/standard';
import type { Step } from '../../../src/core/policy/working';

const step = (zh: string): Step => ({ zh, en: zh, source: '出处' });
const STEPS = [step('大米'), step('折款')];
const amount: Ruling = { kind: 'amount', fen: 300, bounds: [], steps: STEPS };
const silent: Ruling = { kind: 'silent', steps: STEPS };
const gives = (ruling: Ruling) => ruling.steps.map((each) => each.gives ?? null);

test('money is given by the last line of the working, goods by the first', () => {
  expect(gives(giving(amount, 'grain'))).toEqual([null, { purpose: 'grain', fen: 300, goods: null }]);
  const goods = { hundredths: 4_500, unit: '斤' } as const;
  expect(gives(giving(amount, 'clothing', goods))).toEqual([{ purpose: 'clothing', fen: null, goods }, null]);
});

test('what is not one amount is given as such, without a figure', () => {
  expect(gives(giving(silent, 'other'))).toEqual([null, { purpose: 'other', fen: null, goods: null }]);
});

test('without a purpose, without a line, or with a refusal nothing is given', () => {
  const refusal: Ruling = { kind: 'refusal', refusal: 'missing-fact', reason: { zh: '缺', en: 'x' }, steps: STEPS };
  expect([giving(amount, null), giving(refusal, 'grain')]).toEqual([amount, refusal]);
  expect(giving({ ...silent, steps: [] }, 'grain')).toEqual({ ...silent, steps: [] });
});

test('lines beside which others give the same thing instead give nothing themselves', () => {
  expect(withoutHandouts(giving(amount, 'grain').steps)).toEqual(STEPS);
});
