import { numberDifference } from '../../../src/core/values/number-difference';

test.each([
  ['110105194912310', '11010519491231002X', '由 15 位变为 18 位', '15 digits became 18'],
  ['440524188001010014', '440524188001010024', '第 17 位不同', 'digit 17 differs'],
  ['440524188001010014', '440524199001010014', '第 8、9 位不同', 'digits 8, 9 differ'],
  ['440524188001010014', '550635188001010014', '有 5 位不同', '5 digits differ'],
  ['440524188001010014', '551524188001010015', '第 1、2、3、18 位不同', 'digits 1, 2, 3, 18 differ'],
])('%s became %s: %s', (before, after, zh, en) => {
  expect(numberDifference(before, after)).toEqual({ zh, en });
});
