import { editDistance, nearestText } from '../../../src/core/values/nearest-text';

const OPTIONS = ['五保户', '低保户', '重点优抚对象', '其他户'];

test.each([
  ['低保', '低保户'],
  ['低 保 户', '低保户'],
  ['重点优抚', '重点优抚对象'],
  ['户', null],
  ['脱贫', null],
  ['', null],
])('the option nearest to %j is %j', (text, option) => {
  expect(nearestText(text, OPTIONS)).toBe(option);
});

test('distance counts changed characters', () => {
  expect([editDistance('', '甲乙'), editDistance('甲乙', '甲丙'), editDistance('甲', '甲')]).toEqual([2, 1, 0]);
});

const WIDE = ['低保户', '脱贫户', '其他户(一般)'];

test.each([
  ['其他户', '其他户(一般)'],
  ['其他户（一般）', '其他户(一般)'],
  ['其他户 (一般)', '其他户(一般)'],
])('%j is the beginning or another spelling of %j', (text, option) => {
  expect(nearestText(text, WIDE)).toBe(option);
});

test('a text that begins two options is near to neither', () => {
  expect(nearestText('其他户', ['低保户', '其他户(一般)', '其他户(困难)'])).toBeNull();
});

test('of two options equally near, none is given; of one written twice, it is', () => {
  expect(nearestText('甲乙丙丁', ['甲乙丙戊', '甲乙丙己'])).toBeNull();
  expect(nearestText('甲乙丙丁', ['甲乙丙戊', '甲 乙丙戊'])).toBe('甲乙丙戊');
  expect(nearestText('甲乙丙丁', ['甲乙丙戊', '甲乙丙己', '甲丙乙丙丁'])).toBeNull();
});

test('a text within two options, or around two, is near to neither', () => {
  expect(nearestText('困难', ['一般困难户', '重点困难户'])).toBeNull();
  expect(nearestText('困难', ['一般困难户', '其他'])).toBe('一般困难户');
  expect(nearestText('低保和特困', ['低保', '特困'])).toBeNull();
});

test('the same text is taken before one that begins with it, that before one that only holds it', () => {
  expect(nearestText('其 他', ['其他户', '其他'])).toBe('其他');
  expect(nearestText('低保', ['原低保', '低保户'])).toBe('低保户');
});

test('a text within two options, or around two, is near to neither, though one has less beside it', () => {
  expect(nearestText('困难', ['一般困难户', '重点困难'])).toBeNull();
  expect(nearestText('低保及特困人员', ['低保', '特困人员'])).toBeNull();
});

test('one sign in common makes no beginning: the option that differs least is the nearest', () => {
  expect(nearestText('户', ['户主一二三', '户甲'])).toBe('户甲');
  expect(nearestText('低', ['低保户', '特困'])).toBe('低保户');
  expect(nearestText('残疾人', ['残', '残疾户'])).toBe('残疾户');
});

test('an option with no sign in common is not near, though it is the only one', () => {
  expect(nearestText('脱贫', ['五保户'])).toBeNull();
});
