import { isDigits, isScientific, plainNumber } from '../../../src/core/values/number-text';

test.each([
  ['11010519491231002X', '11010519491231002X'],
  [" '110105 19491231 002x", '11010519491231002X'],
  ['１１０１０５', '110105'],
  ['11010519491231002×', '11010519491231002X'],
  ['11010519491231002Х', '11010519491231002X'],
  ['\u200b110105\u00a0', '110105'],
  ['“110105”', '110105'],
  ['110-105', '110-105'],
  ['无', '无'],
  ['', ''],
])('%j was meant as %j', (text, plain) => {
  expect(plainNumber(text)).toBe(plain);
});

test('no digit is added, dropped or changed', () => {
  const digits = (text: string) => text.normalize('NFKC').replace(/\D/g, '');
  for (const text of ['1 2 3', '０１２', "'007", '1x2X3', '①2']) expect(digits(plainNumber(text))).toBe(digits(text));
});

test.each(['3.41E+17', '3.41225E17', '3E+17', '6.22953E+018'])('%s is a number shown in powers of ten', (text) => {
  expect(isScientific(text)).toBe(true);
});

test.each(['341E+17', '3.E+17', '3.41E+1789', '3.41E', 'A3.41E+17', '3.41E+17A', '341', '3.41E-7'])(
  '%s is none',
  (text) => {
    expect(isScientific(text)).toBe(false);
  },
);

test.each<[string, boolean]>([
  ['0123456789', true],
  ['', false],
  ['12/34', false],
  ['12:34', false],
  ['１２', false],
  [' 12', false],
])('%j is made of digits alone: %s', (text, made) => {
  expect(isDigits(text)).toBe(made);
});
