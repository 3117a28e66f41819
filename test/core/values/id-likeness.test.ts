import fc from 'fast-check';
import { areLike, likenessOf, likenessText } from '../../../src/core/values/id-likeness';

const ID = '440524188001010014';
const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 18, maxLength: 18 }).map((all) => all.join(''));

function changed(id: string, places: readonly number[]): string {
  return [...id].map((digit, at) => (places.includes(at) ? String((Number(digit) + 1) % 10) : digit)).join('');
}

test('one or two wrong digits in any places are a likeness that names them', () => {
  for (let one = 0; one < 18; one += 1) {
    for (let other = one; other < 18; other += 1) {
      const places = one === other ? [one + 1] : [one + 1, other + 1];
      const likeness = likenessOf(ID, changed(ID, [one, other]));
      expect(likeness).toMatchObject({ places });
    }
  }
});

test('three wrong digits are one only behind the 14th or with the date of birth kept', () => {
  expect(areLike(ID, changed(ID, [0, 6, 17]))).toBe(false);
  expect(areLike(ID, changed(ID, [13, 14, 15]))).toBe(false);
  expect(likenessOf(ID, changed(ID, [14, 15, 16]))).toEqual({ kind: 'same-start', digits: 14 });
  expect(likenessOf(ID, changed(ID, [15, 16, 17]))).toEqual({ kind: 'same-start', digits: 15 });
  expect(likenessOf(ID, changed(ID, [5, 15, 16]))).toEqual({ kind: 'same-birth' });
});

test('neighbours swapped are told as swapped', () => {
  expect(likenessOf('123456199001010018', '123465199001010018')).toEqual({ kind: 'swapped', places: [5, 6] });
  expect(likenessText({ kind: 'swapped', places: [5, 6] }).en).toBe('digits 5 and 6 swapped');
});

test('likeness goes both ways', () => {
  fc.assert(fc.property(digits, digits, (a, b) => areLike(a, b) === areLike(b, a)));
  fc.assert(
    fc.property(digits, fc.integer({ min: 0, max: 17 }), fc.integer({ min: 0, max: 17 }), (id, one, other) =>
      areLike(id, changed(id, [one, other])),
    ),
  );
});

test('an ID is not like itself, a damaged one is', () => {
  expect(likenessOf(ID, ID)).toBeNull();
  expect(likenessOf(ID.slice(0, 15), ID.slice(0, 15))).toEqual({ kind: 'same-start', digits: 15 });
});

test.each<[string, string, string, string]>([
  [ID, changed(ID, [8, 11]), '只有第 9、12 位不同', 'only digits 9 and 12 different'],
  [ID, changed(ID, [8]), '只有第 9 位不同', 'only digit 9 different'],
  ['123456199001010018', '123465199001010018', '只是第 5、6 位颠倒', 'digits 5 and 6 swapped'],
  [ID, changed(ID, [14, 15, 16]), '前 14 位相同', 'the first 14 digits the same'],
  [ID, changed(ID, [0, 1, 2]), '中的出生日期相同', 'the same date of birth in it'],
])('of %s and %s it is said: %s', (one, other, zh, en) => {
  expect(likenessText(likenessOf(one, other)!)).toEqual({ zh, en });
});

test('two places side by side are swapped only where each has what the other had', () => {
  expect(likenessOf('123456199001010018', '123457199001010018')).toEqual({ kind: 'few-places', places: [6] });
  expect(likenessOf('123456199001010018', '123475199001010018')).toMatchObject({ kind: 'few-places', places: [5, 6] });
  expect(likenessOf('123456199001010018', '123446199001010018')).toMatchObject({ kind: 'few-places', places: [5] });
  expect(likenessOf('123456199001010018', '143256199001010018')).toMatchObject({ kind: 'few-places', places: [2, 4] });
});

test('the ID of a foreigner holds no date of birth to share', () => {
  expect(areLike('ABC123456789012', 'XYZ123456789012')).toBe(false);
  expect(areLike('ABC123456789012', 'ABD123456789013')).toBe(true);
  expect(areLike('ABC123456789012', 'ABC123456789012')).toBe(false);
});

test('an ID cut to 15 digits is like a whole one that begins so, or shares its date of birth', () => {
  expect(areLike(ID.slice(0, 15), ID)).toBe(true);
  expect(areLike(ID, changed(ID, [0, 1, 2]).slice(0, 15))).toBe(true);
  expect(areLike(ID.slice(0, 15), changed(ID, [6]))).toBe(false);
});
