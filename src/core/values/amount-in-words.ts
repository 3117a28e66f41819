import type { Fen } from './money';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿'];
/** 亿 is the largest group written: below 10,000 亿 yuan. */
const MOST: Fen = 1e14;

/**
 * An amount in capitals as vouchers have it, `1,050.20` → 壹仟零伍拾元贰角整 (《支付结算办法》附一). Null for an amount below zero
 * or beyond what is written so.
 */
export function amountInWords(fen: Fen): string | null {
  if (!Number.isSafeInteger(fen) || fen < 0 || fen >= MOST) return null;
  if (fen === 0) return '零元整';
  const [yuan, jiao, rest] = [Math.floor(fen / 100), Math.floor(fen / 10) % 10, fen % 10];
  const whole = yuan === 0 ? '' : `${integerInWords(yuan)}元`;
  if (jiao === 0 && rest === 0) return `${whole}整`;
  const dimes = jiao > 0 ? `${DIGITS[jiao]!}角` : yuan > 0 ? '零' : '';
  return whole + dimes + (rest > 0 ? `${DIGITS[rest]!}分` : '整');
}

function integerInWords(value: number): string {
  const groups: number[] = [];
  for (let left = value; left > 0; left = Math.floor(left / 10_000)) groups.push(left % 10_000);
  let text = '';
  for (let at = groups.length - 1; at >= 0; at -= 1) {
    const group = groups[at]!;
    if (group === 0) continue;
    const hasGap = text !== '' && (group < 1000 || groups[at + 1] === 0);
    text += (hasGap ? '零' : '') + groupInWords(group) + GROUPS[at]!;
  }
  return text;
}

function groupInWords(group: number): string {
  let text = '';
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(group / 10 ** place) % 10;
    if (digit > 0) text += DIGITS[digit]! + PLACES[place]!;
    else if (text !== '' && group % 10 ** place > 0 && !text.endsWith('零')) text += '零';
  }
  return text;
}
