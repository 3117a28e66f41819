import { assignColumns } from '../../../src/core/ledger/assign-columns';
import { HeaderVocabulary } from '../../../src/core/ledger/header-vocabulary';

const general = new HeaderVocabulary([]);
const assigned = (...headers: readonly string[]) =>
  assignColumns(
    headers.map((header) => (header === '' ? [] : [header])),
    general,
  ).map(({ column, field }) => `${column} ${field}`);

test('columns are told from left to right, whichever was the surest', () => {
  expect(assigned('备注', '身份证', '', '户主姓名', '村')).toEqual(['0 remark', '1 citizenId', '3 name', '4 village']);
});

test('of two columns of one name the left one holds the field', () => {
  expect(assigned('姓名', '姓名', '姓名')).toEqual(['0 name']);
});

test('the surer name holds the field, wherever it stands', () => {
  expect([assigned('姓名', '户主姓名'), assigned('户主姓名', '姓名')]).toEqual([['1 name'], ['0 name']]);
});

test('元/户 is the household’s amount, but beside 元/人 it may be a rate as well', () => {
  expect(assigned('姓名', '救助金额（元/户）')).toEqual(['0 name', '1 amount']);
  expect(assigned('姓名', '救助金额（元/人）', '救助金额（元/户）')).toEqual(['0 name']);
  expect(assigned('姓名', '救助标准（元/人）', '救助金额（元）')).toEqual(['0 name', '2 amount']);
});

test('what was paid is the amount where the form has no other', () => {
  expect(assigned('实发金额')).toEqual(['0 amount']);
  expect(assigned('实发金额', '核准金额')).toEqual(['0 paidAmount', '1 amount']);
});
