import { rulingOf } from './ruling-of';

const WORD = { word: 'discretion', says: { zh: '衣被、取暖可酌情安排', en: 'clothing and heating at discretion' } };
const of = (per: string) => ({ word: 'by-category', table: { 甲: { ...WORD, per }, 乙: { ...WORD, per } } });

test('nothing is bound, and the notice’s sentence stands in the working', () => {
  expect(rulingOf(WORD)).toEqual({ kind: 'silent', steps: [{ ...WORD.says, source: '出处' }] });
});

test.each([
  ['household', 70],
  ['head', 210],
])('the clerk’s figure per %s is what the category gets', (per, yuan) => {
  const ruling = rulingOf(of(per), { category: '甲', facts: { neededCount: 3 }, figures: { 甲: 70 } });
  expect(ruling).toMatchObject({ kind: 'amount', fen: yuan * 100, bounds: [] });
  expect(ruling.steps.at(-1)?.zh).toContain('甲 经办设定 70 元/');
});

test('per head it needs the heads', () => {
  expect(rulingOf(of('head'), { category: '甲', facts: { neededCount: '' } })).toMatchObject({
    refusal: 'missing-fact',
  });
});
