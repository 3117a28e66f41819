/** Spaces, line breaks, stars, quotes and punctuation, which vary from copy to copy of one form. */
const NOISE = /[\s\u200b-\u200f\u2060\ufeff*※★☆"'“”‘’`「」『』《》:;、,.。/\\_~-]+/g;
const BRACKETS = /[([{【〔〖<]([^()[\]{}【】〔〕〖〗<>]*)[)\]}】〕〗>]/g;
const UNIT =
  /^单?位?(万元|元|人|口|公斤|千克|斤|kg|件|床|套|件套|床套|件床|件床套|月|个月|户|间|岁|周岁|天|亩|人次|元人|元户)$/i;
/** 补助金额／元: a unit without brackets. */
const TRAILING_YUAN = /\/\s?元$/;
const HINT =
  /^(必填|必填项|选填|非必填|可选|\d+位|\d+位数|签字|签名|盖章|签章|手印|捺印|年月日|大写|小写|手机|手机号)$/;

/**
 * What two spellings of one header have in common: NFKC, without spaces, line breaks, stars, quotes, brackets, and
 * without bracketed units: `家庭人口\n（人）*` → `家庭人口`, `行政村（社区）` → `行政村社区`. 帐 is read as 账.
 */
export function headerKey(text: string): string {
  return folded(text)
    .replace(BRACKETS, (_, inside: string) => (isAside(inside) ? '' : inside))
    .replace(NOISE, '')
    .replace(/[()[\]{}【】〔〕〖〗<>]/g, '');
}

/** The header key without anything in brackets: `身份证号（同社保卡）` → `身份证号`. */
export function headerStem(text: string): string {
  return headerKey(folded(text).replace(BRACKETS, ''));
}

/** The unit a header states in brackets (`元`, `公斤`, `万元`), else ''. */
export function headerUnit(text: string): string {
  for (const match of folded(text).matchAll(BRACKETS)) {
    const unit = UNIT.exec(bare(match[1]!))?.[1];
    if (unit !== undefined) return unit.toLowerCase();
  }
  return '';
}

/** True for a header marked as required in its text: `户主姓名*`, `户主姓名（必填）`. */
export function isStarred(text: string): boolean {
  return /[*★※]|(?<!非)必填/.test(folded(text));
}

/** A header as messages show it: on one line. */
export function headerOnOneLine(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
}

function folded(text: string): string {
  return text.normalize('NFKC').replaceAll('帐', '账').replace(TRAILING_YUAN, '(元)');
}

function isAside(inside: string): boolean {
  const text = bare(inside);
  return UNIT.test(text) || HINT.test(text);
}

function bare(text: string): string {
  return text.replace(NOISE, '');
}
