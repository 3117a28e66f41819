import { isMissing } from '../../../src/core/values/placeholder';

test.each([
  '',
  ' ',
  '\u00a0\t',
  '无',
  '／',
  '/',
  '//',
  '-',
  '—',
  '－－',
  '待补',
  '待补充',
  '补办',
  '补办中',
  '暂无',
  '不详',
  '**',
  '？',
  'N/A',
  '…',
])('%j fills in nothing', (text) => {
  expect(isMissing(text, 'text')).toBe(true);
});

test.each([
  '王五',
  '无锡市北塘区',
  '未央街道',
  '待岗村',
  '无为市',
  '0',
  '丁',
  '张/王',
  '一般困难',
  'Ω',
  'A-',
  '-A',
  'Anna',
])('%j is a value', (text) => {
  expect(isMissing(text, 'text')).toBe(false);
});

test.each(['citizen-id', 'account', 'phone'] as const)('rows of 0 or 9 are no number (%s)', (kind) => {
  for (const text of ['0000', '000000000000000000', '999', '9999999999', '０００']) {
    expect(isMissing(text, kind)).toBe(true);
  }
  expect([isMissing(0, kind), isMissing(999999, kind)]).toEqual([true, true]);
  expect([isMissing('99', kind), isMissing('9990', kind), isMissing(13812345678, kind)]).toEqual([false, false, false]);
});

test('an ID or account that starts with B stands in for a real one; a foreigner’s ID does not', () => {
  expect([isMissing('B0012', 'citizen-id'), isMissing('b123456789', 'account')]).toEqual([true, true]);
  expect([isMissing('BRA1234567890123', 'citizen-id'), isMissing('BRA123456789012', 'citizen-id')]).toEqual([
    true,
    false,
  ]);
  expect([isMissing('AB0012', 'citizen-id'), isMissing('B0012', 'phone')]).toEqual([false, false]);
  expect(isMissing('B栋二单元', 'text')).toBe(false);
});

test('zero is a count and an amount, not a gap', () => {
  expect([isMissing(0, 'amount'), isMissing(0, 'count'), isMissing('0', 'amount')]).toEqual([false, false, false]);
});

test('a long text is a value unless it is nothing but blanks', () => {
  expect(isMissing('-'.repeat(41), 'remark')).toBe(false);
  expect(isMissing('-'.repeat(40), 'remark')).toBe(true);
  expect(isMissing(' '.repeat(41), 'remark')).toBe(true);
  expect(isMissing(' '.repeat(41), 'account')).toBe(true);
});
