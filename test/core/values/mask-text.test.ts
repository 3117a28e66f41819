import { maskValue } from '../../../src/core/values/mask-value';
import { maskNumber, maskText } from '../../../src/core/values/mask-text';
import { personLabel } from '../../../src/core/values/mask';
import { growthOf } from '../../growth-of';

test.each([
  ['440524188001010014', '**************0014'],
  ['王国建 11010519491231002X', '王国建 **************002X'],
  ['王国建１１０１０５１９４９１２３１００２Ｘ。', '王国建**************００２Ｘ。'],
  ['B11010519491231002X', '***************002X'],
  ['B12345678', '*****5678'],
  ['110105194912310', '***********2310'],
  ['卡号 6229 5300 0000 0001 234', '卡号 **** **** **** ***1 234'],
  ['440524-18800101-0014', '******-********-0014'],
  ['电话：13812345678（村部）', '电话：138****5678（村部）'],
  ['138 1234 5678', '138 **** 5678'],
  ['138123456789', '********6789'],
  ['1.440524188001010014', '1.**************0014'],
  ['13,812,345,678.00 元', '13,8**,**5,678.00 元'],
  ['2025-10-05 13812345678', '2025-10-05 138****5678'],
  ['=IF(A1="440524188001010014",1,0)', '=IF(A1="**************0014",1,0)'],
  ['11010519491231002X13812345678', '**************002X138****5678'],
])('%s is shown as %s', (text, masked) => {
  expect(maskText(text)).toBe(masked);
  expect(maskText(masked)).toBe(masked);
});

test.each([
  '王国建 …0014',
  '2025-10-05 至 2026-03-31',
  '2025-10-05 2026-03-31',
  '12,345,678.90 元',
  '1234567890',
  '南岗村!E1048576',
  'B1048576',
  '0.30000000000000004',
  '=SUM(O5:O445)',
])('%s is no personal number', (text) => {
  expect(maskText(text)).toBe(text);
});

test('a number is masked from 10^10 on', () => {
  expect(maskNumber(9_999_999_999)).toBe('9999999999');
  expect(maskNumber(10_000_000_000)).toBe('*******0000');
  expect(maskNumber(13_812_345_678)).toBe('138****5678');
  expect(maskNumber(19.999999999999996)).toBe('19.999999999999996');
});

test('a value is masked in a column of any kind, and stays a number where nothing is hidden', () => {
  expect(maskValue('text', '440524188001010014')).toBe('**************0014');
  expect(maskValue(null, 13_812_345_678)).toBe('138****5678');
  expect(maskValue('amount', 1500.5)).toBe(1500.5);
});

test('a number in the name column is masked in the label of the person', () => {
  expect(personLabel('440524188001010014', '11010519491231002X')).toBe('**************0014 …002X');
});

test('a text of digits and gaps takes time in proportion to its length', () => {
  const masking = (size: number) => {
    const text = '1 - '.repeat(size * 2) + '2'.repeat(size * 10) + '0.'.repeat(size) + '1  x'.repeat(size);
    return () => maskText(text);
  };
  expect(growthOf(masking, 25_000, 4)).toBeLessThan(9);
});
