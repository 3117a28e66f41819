import { rulingOf } from './ruling-of';

const WORD = {
  word: 'eligibility',
  field: 'residence',
  accepts: ['农村'],
  refuses: ['城镇', '非农业（城镇）'],
  says: { zh: '只救助农村群众', en: 'rural people only' },
};
const residence = (text: string) => rulingOf(WORD, { facts: { residence: text } });

test('those the policy names are let through, with the sentence it rests on', () => {
  expect(residence(' 农 村')).toMatchObject({ kind: 'silent', steps: [{ source: '出处' }] });
});

test.each(['城镇', '非农业(城镇)'])('%s is not eligible', (text) => {
  const ruling = residence(text);
  expect(ruling).toMatchObject({ kind: 'refusal', refusal: 'not-eligible' });
  expect(ruling.kind === 'refusal' && ruling.reason.zh).toBe(`户口类型“${text}”；只救助农村群众`);
});

test.each([
  ['', '户口类型没有填写'],
  ['集体', '户口类型“集体”不在政策列明的类型中'],
])('"%s" is a missing fact: money must not go out on a guess', (text, zh) => {
  const ruling = residence(text);
  expect(ruling).toMatchObject({ kind: 'refusal', refusal: 'missing-fact' });
  expect(ruling.kind === 'refusal' && ruling.reason.zh).toContain(zh);
});

test('a form without the column is not judged', () => {
  expect(rulingOf(WORD)).toEqual({ kind: 'silent', steps: [] });
});
