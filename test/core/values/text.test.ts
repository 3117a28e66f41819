import { cleanText, nameKey, withoutSpaces } from '../../../src/core/values/text';

test.each([
  ['  王国建 ', '王国建'],
  ['\t34122519\u00a0', '34122519'],
  ['\ufeff王\u200b国建', '王国建'],
  ['王 建', '王 建'],
  ['第一行\n第二行', '第一行\n第二行'],
  [' \u00a0\t', ''],
  ['１２', '１２'],
])('%j shows as %j', (text, shown) => {
  expect(cleanText(text)).toBe(shown);
});

test('spaces go everywhere, wide and invisible ones too', () => {
  expect(withoutSpaces(' 张\u3000三\u200d\n ')).toBe('张三');
});

test.each([
  ['张 三', '张三'],
  ['张　三', '张三'],
  ['买买提•艾力', '买买提·艾力'],
  ['买买提．艾力', '买买提·艾力'],
  ['买买提・艾力', '买买提·艾力'],
  ['买买提.艾力', '买买提·艾力'],
  ['𠮷田', '𠮷田'],
  ['Ａnna', 'Anna'],
  ['李\ufe00春', '李春'],
])('%j and %j are one name', (a, b) => {
  expect(nameKey(a)).toBe(nameKey(b));
});

test('different names keep different keys', () => {
  expect(nameKey('王建国')).not.toBe(nameKey('王国建'));
  expect(nameKey('买买提·艾力')).not.toBe(nameKey('买买提艾力'));
  expect(nameKey('買')).not.toBe(nameKey('买'));
});
