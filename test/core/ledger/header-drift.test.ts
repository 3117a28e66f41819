import { assignColumns } from '../../../src/core/ledger/assign-columns';
import { HeaderVocabulary } from '../../../src/core/ledger/header-vocabulary';

const vocabulary = new HeaderVocabulary([]);
const fields = (...headers: string[]) =>
  assignColumns(
    headers.map((header) => [header]),
    vocabulary,
  ).map(({ field }) => field);

test.each(
  (
    '救助金额(元/户)|补助金额／元|冬春救助金额|本次救助金额（元）|核定救助金额|冬春救助资金（元）|拟救助金额|' +
    '应发救助金|发放救助金（元）|救助款金额(元)|口粮补助金额（元）'
  ).split('|'),
)('%s is the amount', (header) => {
  expect(fields(header)).toEqual(['amount']);
});

test.each('公民身份证号|户主公民身份证号码|户主证件号码|身份证编号|身份证号/社会保障号'.split('|'))(
  '%s is the ID',
  (header) => {
    expect(fields(header)).toEqual(['citizenId']);
  },
);

test('an amount per head is not the amount, nor is 元/户 beside it', () => {
  expect(fields('救助金额（元/人）')).toEqual([]);
  expect(fields('救助金额（元/人）', '补助金额（元/户）')).toEqual([]);
});

test('口粮补助金额 beside the amount is a part of it', () => {
  expect(fields('口粮补助金额', '救助金额')).toEqual(['grainAmount', 'amount']);
});
