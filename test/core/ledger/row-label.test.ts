import { isFooter, mayBeLabel, rowLabel } from '../../../src/core/ledger/row-label';

test.each<[string, string, string]>([
  ['小计', 'subtotal', ''],
  [' 小 计 ', 'subtotal', ''],
  ['合计', 'sum', ''],
  ['合计：3户', 'sum', ''],
  ['合计（元）', 'sum', ''],
  ['总计', 'grand', ''],
  ['共计', 'sum', ''],
  ['累计', 'sum', ''],
  ['尚寨村小计', 'subtotal', '尚寨村'],
  ['尚寨村合计', 'sum', '尚寨村'],
  ['本页合计', 'subtotal', '本页'],
  ['页总计', 'subtotal', '页'],
  ['全页村合计', 'sum', '全页村'],
])('%j is a total: %s of “%s”', (text, word, of) => {
  expect(rowLabel(text)).toEqual({ kind: 'total', word, of });
  expect(mayBeLabel(text)).toBe(true);
});

test.each([
  ...[
    '单位负责人：',
    '审核人',
    '填报日期：2025年',
    '制表 人：李某',
    '监督电话：0551-2234567',
    '填表说明',
    '备注',
    '注',
    '以下空白',
  ],
  ...['续表', '联系人：某某', '说明：略', '　审核人'],
])('%j is a note', (text) => {
  expect(rowLabel(text)).toEqual({ kind: 'note' });
  expect(mayBeLabel(text)).toBe(true);
});

test.each([
  ...['李春禾', '双庙村', '合计村民', '小计李', '说明书', '备注栏', '会计小', '李注', ''],
  ...['一二三四五六七八九十一二三：', `${'村'.repeat(21)}小计`, `小计（${'元'.repeat(41)}`],
])('%j is no label', (text) => {
  expect(rowLabel(text)).toBeNull();
});

test('a name or a village is passed over at a glance', () => {
  expect(['李春禾', '双庙村', '13812345678', ''].map(mayBeLabel)).toEqual([false, false, false, false]);
});

test('a signature line is a footer with or without its colon, a heading within a text is not', () => {
  expect(['审核人', '审 核 人：', '单位负责人：李某'].map(isFooter)).toEqual([true, true, true]);
  expect(['李审核人', '说明', '合计'].map(isFooter)).toEqual([false, false, false]);
});
