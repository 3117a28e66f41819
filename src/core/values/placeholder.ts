import type { CellValue } from '../grid/cell';
import type { FieldKind } from '../ledger/field';
import { plainNumber } from './number-text';
import { withoutSpaces } from './text';

/** Strokes and marks typed instead of a value: / - — * ? … */
const MARKS = /^[-‐‑‒–—―_/\\|*＊?.。、·…~]+$/;
const WORDS =
  /^(?:无|空|缺|没有|暂无|暂缺|不详|不明|不清楚|未知|补办中?|(?:待|未)(?:补|定|查|核|填|办|报|录|提供)[充办全齐入写定实中]?|无(?:卡|证|号|电话|手机|手机号|身份证|身份证号|账号|帐号|账户|银行卡|联系方式)|null|none|nil|n\/a|na|tbd)$/i;
const SAME_DIGIT = /^(?:0+|9{3,})$/;
/** A stand-in number that begins with B; three letters and 12 digits are a foreigner's ID. */
const STAND_IN = /^B(?![A-Z]{2}\d{12}$)/;
/** What the Chinese words above begin with: a text that begins with another ideograph is a value. */
const FIRST_SIGNS = new Set([...'无空缺没暂不未补待'].map((sign) => sign.charCodeAt(0)));
/** No placeholder is longer; long texts are let through without a look. */
const LONGEST = 40;

/** True where nothing was really filled in: blank, white space, or a placeholder such as 无, /, -, 待补, 0000, 999. */
export function isMissing(value: CellValue, kind: FieldKind): boolean {
  if (value === null) return true;
  if (typeof value === 'number') return isNumbered(kind) && SAME_DIGIT.test(String(value));
  return typeof value === 'string' && isMissingText(value, kind);
}

function isMissingText(text: string, kind: FieldKind): boolean {
  const first = text.charCodeAt(0);
  if (first >= 0x4e00 && first <= 0x9fff && !FIRST_SIGNS.has(first)) return false;
  if (isNumbered(kind)) {
    // 1–8: neither 0000 nor 9999, and no word begins so.
    if (first >= 49 && first <= 56) return false;
    const plain = plainNumber(text);
    if (SAME_DIGIT.test(plain) || (kind !== 'phone' && STAND_IN.test(plain))) return true;
  }
  if (text.length > LONGEST) return withoutSpaces(text) === '';
  const bare = withoutSpaces(text.normalize('NFKC'));
  return bare === '' || MARKS.test(bare) || WORDS.test(bare);
}

function isNumbered(kind: FieldKind): boolean {
  return kind === 'citizen-id' || kind === 'account' || kind === 'phone';
}
