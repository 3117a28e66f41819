import { nameKey } from './text';

/** Surnames of two signs in use; the others are of one. */
const TWO_SIGNS = new Set(
  '欧阳 司马 上官 诸葛 东方 夏侯 皇甫 尉迟 公孙 慕容 令狐 宇文 司徒 长孙 司空 端木 独孤 南宫 轩辕 百里 呼延 闻人 澹台 濮阳 淳于 单于 申屠 仲孙 公冶 太史 钟离 东郭 西门 完颜 拓跋 纳兰'.split(
    ' ',
  ),
);

/** The surname of a Han name of two to four signs; '' where the name is none, such as 买买提·艾力. */
export function surnameOf(name: string): string {
  const key = nameKey(name);
  if (key.includes('·')) return '';
  const signs = [...key];
  if (signs.length < 2 || signs.length > 4) return '';
  const two = signs[0]! + signs[1]!;
  return signs.length > 2 && TWO_SIGNS.has(two) ? two : signs[0]!;
}
