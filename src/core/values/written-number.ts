import { withoutSpaces } from './text';

const HAN_DIGITS: Readonly<Record<string, number>> = Object.fromEntries(
  [...'零一二三四五六七八九'].map((sign, digit) => [sign, digit]),
);
const COUNT = /^共?(\d{1,4}|[一二三四五六七八九十两]{1,3})(?:\.0+)?(?:口人|个月|周岁|人|口|名|位|月|个|间|户|岁)?$/;
const AMOUNT = /^(?:人民币|RMB|¥)?([+-]?(?:\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.\d{1,6})?)(?:元整|元正|块钱|元|块|圆|整)?$/i;

/** The number that `4人`, `共 4 口`, `四` or `4` means; null where the text is no count. */
export function countFromText(text: string): number | null {
  const written = COUNT.exec(withoutSpaces(text.normalize('NFKC')))?.[1];
  if (written === undefined) return null;
  return /^\d/.test(written) ? Number(written) : fromHan(written.replaceAll('两', '二'));
}

/** Yuan that `200元`, `1,000`, `￥200.00` mean; null where the text is no amount. */
export function yuanFromText(text: string): number | null {
  const written = AMOUNT.exec(withoutSpaces(text.normalize('NFKC')))?.[1];
  return written === undefined ? null : Number(written.replaceAll(',', ''));
}

/** 一 to 九十九. */
function fromHan(text: string): number | null {
  if (!text.includes('十')) return text.length === 1 ? HAN_DIGITS[text]! : null;
  const parts = text.split('十');
  if (parts.length !== 2 || parts.some((part) => part.length > 1)) return null;
  const [tens, ones] = parts;
  return (tens === '' ? 1 : HAN_DIGITS[tens!]!) * 10 + (ones === '' ? 0 : HAN_DIGITS[ones!]!);
}
