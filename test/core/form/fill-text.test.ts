import fc from 'fast-check';
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
  ['经办人……', '经办人李四'],
  ['经办人＿＿＿（签字）', '经办人李四（签字）'],
  ['负责人✕✕', '负责人李四'],
  ['ＸＸ县', '某县'],
  [' 省 市', '某省某市'],
  ['甲：乙', '甲：某乙'],
  ['某某××镇', '某某青山镇'],
  ['   ', ''],
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
  ['乡×', '乡某'],
  ['经办人.', '经办人.李四'],
  ['省 市', '某省某市'],
  ['本年 月', '2025本年1月'],
  ['年度：', ''],
  ['甲 乙 丙', '甲丙乙'],
  ['甲乙：', '甲丙乙：'],
])('%s is not filled in as %s', (printed, filled) => {
  expect(fillsBlanks(printed, filled)).toBe(false);
});

const COLONS = /[:：]/;

/** Printed words with places to write between them, whether one may write at the ends, and what was written. */
const printedForm = fc
  .record({
    words: fc.array(fc.stringMatching(/^[甲乙丙丁]{1,3}$/), { minLength: 1, maxLength: 4 }),
    blanks: fc.array(fc.constantFrom('  ', '____', '＿', '××', 'XX', '……', '：', ':  ', ' 〇〇 '), {
      minLength: 5,
      maxLength: 5,
    }),
    written: fc.array(fc.constantFrom('', 'b', '12', '3c3'), { minLength: 5, maxLength: 5 }),
    atStart: fc.boolean(),
    atEnd: fc.boolean(),
  })
  .map((form) => {
    const { words, atStart, atEnd } = form;
    const join = (between: readonly string[]) =>
      words.map((word, at) => (at > 0 || atStart ? between[at]! : '') + word).join('') +
      (atEnd ? between[words.length]! : '');
    const blanks = form.blanks.map((blank, at) => (at === 0 && COLONS.test(blank) ? '  ' : blank));
    return { ...form, printed: join(blanks), colons: blanks, join };
  });

test('whatever is written into the blanks, the printed words around them must stand in their order, and nothing beside them', () => {
  fc.assert(
    fc.property(printedForm, ({ words, printed, colons, written, atStart, atEnd, join }) => {
      const filled = join(written.map((text, at) => (COLONS.test(colons[at]!) ? '：' : '') + text));
      expect(fillsBlanks(printed, filled)).toBe(true);
      expect(fillsBlanks(printed, join(colons))).toBe(true);
      expect(fillsBlanks(printed, filled.replace(words[0]!, '戊'))).toBe(false);
      expect(fillsBlanks(printed, `戊${filled}`)).toBe(atStart);
      expect(fillsBlanks(printed, `${filled}戊`)).toBe(atEnd);
      expect(hasBlanks(printed)).toBe(words.length > 1 || atStart || atEnd);
    }),
    { seed: 7, numRuns: 300 },
  );
});

test('a colon, spaces and rules leave room to write', () => {
  expect(
    ['填表人：', '年  月', '____乡', '乡__', '乡 ', ' 乡', '月', '乡……'].filter((text) => !hasBlanks(text)),
  ).toEqual([]);
  expect(['合计', '冬春救助花名册', '本年', '乡×', '×乡', '1.5', ''].filter(hasBlanks)).toEqual([]);
});

test('long texts are matched in one pass', () => {
  const matching = (size: number) => () =>
    expect(fillsBlanks('：  '.repeat(size) + '完', '：'.repeat(size * 6))).toBe(false);
  expect(growthOf(matching, 5_000, 4)).toBeLessThan(9);
});
