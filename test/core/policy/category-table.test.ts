import { casesOf, categoryTable, readsOf, splitCategory } from '../../../src/core/policy/category-table';
import { wordSchema } from '../../../src/core/policy/compose-standard';
import { plainProblem } from '../../../src/core/policy/plain-problem';
import type { Composed } from '../../../src/core/policy/standard';
import { STANDARDS } from '../../../src/standards/catalogue';

const RATE = { word: 'per-head', rate: 150 };
const SPLIT = { word: 'by-field', field: 'severity', cases: [{ name: '重灾', standard: RATE }] };

function read(table: object, categories: readonly string[]) {
  const nested = wordSchema(STANDARDS, categories);
  return categoryTable({ nested, categories }).safeParse({ table }, { reportInput: true });
}
const problems = (table: object, ...categories: string[]) =>
  read(table, categories)
    .error?.issues.map((issue) => plainProblem(issue))
    .map(({ path, message }) => [path, message.zh, message.en]);

test('a table has a word for every category of the policy and for nothing else', () => {
  expect(problems({ 甲: RATE, 乙: RATE }, '甲', '乙')).toBeUndefined();
  expect(problems({ 甲: RATE }, '甲', '乙')).toEqual([
    ['table.乙', '缺少“乙”这一档的标准', 'the category "乙" has no figures'],
  ]);
  expect(problems({ 甲: RATE, 丙: RATE }, '甲')).toEqual([
    ['table.丙', '没有“丙”这一档，category.values 中有：甲', 'there is no category "丙"; category.values has: 甲'],
  ]);
  expect(problems({ 甲: RATE })![0]!.slice(1)).toEqual([
    ...['没有“甲”这一档，category.values 中有：（没有写）', 'there is no category "甲"; category.values has: (none)'],
  ]);
  expect(problems({ 丙: RATE }, '甲', '乙')!.map(([path]) => path)).toEqual(['table.丙', 'table.甲', 'table.乙']);
});

test('the cases of a table are its categories, those that are split further by their parts', () => {
  const { data } = read({ 甲: RATE, 乙: SPLIT }, ['甲', '乙']);
  expect([...casesOf(data!).keys()]).toEqual(['甲', '乙·重灾']);
  expect(casesOf(data!).get('甲')).toBe(data!.get('甲'));
  expect(casesOf(data!).get('乙·重灾')).toBe(data!.get('乙')!.cases.get('重灾'));
  expect([splitCategory('乙', '重灾'), splitCategory(null, '重灾')]).toEqual(['乙·重灾', '重灾']);
});

test('the facts that words look at are each told once', () => {
  const word = (...reads: string[]) => ({ reads }) as unknown as Composed;
  expect(readsOf([word('severity', 'neededCount'), word('neededCount', 'familySize')])).toEqual([
    ...['severity', 'neededCount', 'familySize'],
  ]);
  expect(readsOf([])).toEqual([]);
});
