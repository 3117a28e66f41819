import { formShape } from '../../../src/core/form/form-shape';
import { PLAIN_STYLE } from '../../../src/hosts/memory/memory-layout';
import type { CellStyle } from '../../../src/core/layout/layout';
import { formatByTyping } from '../../../src/core/form/typed-format';
import { sheetOf } from '../../sheet-of';

const HEADERS = [
  '户主姓名*',
  '身份证号码*',
  '家庭人口（人）*',
  '核准救助金额（元）*',
  '村级填报日期*',
  '经办意见',
  '序号',
  '口粮（公斤）',
];
const form = sheetOf([HEADERS]);
const byTyping = formatByTyping(form, formShape(form));
const style = (numberFormat: string): CellStyle => ({ ...PLAIN_STYLE, numberFormat });

test.each([
  ['身份证号码*', 'General', '@', true],
  ['户主姓名*', 'General', '@', true],
  ['村级填报日期*', 'General', 'yyyy/m/d', true],
  ['村级填报日期*', 'General', '@', false],
  ['身份证号码*', '@', 'General', false],
  ['身份证号码*', 'General', '0', false],
  ['核准救助金额（元）*', 'General', '@', false],
  ['家庭人口（人）*', 'General', '@', false],
  ['核准救助金额（元）*', 'General', 'yyyy/m/d', false],
  ['经办意见', 'General', '@', false],
  ['户主姓名*', '0', '@', false],
  ['村级填报日期*', 'General', '0', false],
  ['村级填报日期*', 'General', 'General', false],
  ['村级填报日期*', 'General', 'D-MMM', true],
  ['序号', 'General', '@', false],
  ['口粮（公斤）', 'General', '@', false],
])('under %s, %s that became %s is brought about by typing: %p', (header, was, is, expected) => {
  expect(byTyping(HEADERS.indexOf(header), style(was), style(is))).toBe(expected);
});
