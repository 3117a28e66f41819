import { fillsBlanks, hasBlanks } from '../../../src/core/form/fill-text';
import { growthOf } from '../../growth-of';

test.each([
  ['填报单位（盖章）：', '填报单位（盖章）：青山乡人民政府'],
  ['填报单位(盖章):', '填报单位（盖章）： 青山乡'],
  ['报出日期：20  年  月  日', '报出日期：2025年12月1日'],
  ['20  年  月', '2025年12月'],
  ['年  月  日', '2025年12月1日'],
  ['单位负责人：      审核人：      填表人：', '单位负责人：李四 审核人：王五 填表人：赵六'],
  ['单位负责人：      审核人：      填表人：', '单位负责人：李四 审核人： 填表人：'],
  ['××乡冬春救助花名册', '青山乡冬春救助花名册'],
  ['____乡（镇）', '青山乡（镇）'],
  ['生产日  日', '生产日 1日'],
  ['合   计', '合计'],
])('%s is filled in as %s', (printed, filled) => {
  expect(fillsBlanks(printed, filled)).toBe(true);
});

test.each([
  ['合计', '总计'],
  ['合计', '合计（元）'],
  ['填报单位（盖章）：', '填表单位（盖章）：青山乡'],
  ['填报单位（盖章）：', '某某填报单位（盖章）：'],
  ['单位负责人：   审核人：   填表人：', '单位负责人：李四   填表人：赵六'],
  ['报出日期：20  年  月  日', '报出日期：1月2日'],
  ['2024年度花名册', '2025年度花名册'],
  ['单位：人、元', ''],
])('%s is not filled in as %s', (printed, filled) => {
  expect(fillsBlanks(printed, filled)).toBe(false);
});

test('a colon, spaces and rules leave room to write', () => {
  expect(['填表人：', '年  月', '____乡'].map(hasBlanks)).toEqual([true, true, true]);
  expect(['合计', '冬春救助花名册'].map(hasBlanks)).toEqual([false, false]);
});

test('long texts are matched in one pass', () => {
  const matching = (size: number) => () =>
    expect(fillsBlanks('：  '.repeat(size) + '完', '：'.repeat(size * 6))).toBe(false);
  expect(growthOf(matching, 5_000, 4)).toBeLessThan(9);
});
