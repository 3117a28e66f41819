import { maskValue } from '../../../src/core/values/mask-value';

const ID = '11010519491231002X';

test.each([
  ['citizen-id', ID, '**************002X'],
  ['account', '6229530000000000018', '***************0018'],
  ['phone', '13812345678', '138****5678'],
  ['citizen-id', 341225196601010, '***********1010'],
  ['citizen-id', '1234567890', '******7890'],
  ['account', '1234567890', '******7890'],
  ['account', 12345678, '****5678'],
  ['phone', '62345678', '********'],
] as const)('a column of kind %s shows %p as %s', (kind, value, shown) => {
  expect(maskValue(kind, value)).toBe(shown);
});

test('a number in any other column is masked where it is too long to be an amount', () => {
  expect(maskValue('amount', 300)).toBe(300);
  expect(maskValue('amount', 13_812_345_678)).toBe('138****5678');
  expect(maskValue(null, `电话 13812345678`)).toBe('电话 138****5678');
  expect(maskValue('remark', '外出')).toBe('外出');
});

test('what is neither text nor number stays as it is', () => {
  expect([maskValue('citizen-id', null), maskValue('phone', true)]).toEqual([null, true]);
  expect(maskValue('account', { error: '#N/A' })).toEqual({ error: '#N/A' });
});
