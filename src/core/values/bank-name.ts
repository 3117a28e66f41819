import { CARD_RANGES, type CardRange } from './bank-card';

/** Names of banks that pay no relief by the cards known here; each is a bank of its own. */
const OTHER_BANKS = [
  ...['工商银行', '工行', '建设银行', '建行', '中国银行', '交通银行', '交行', '招商银行', '徽商银行', '村镇银行'],
  ...[
    '浦发',
    '中信银行',
    '光大银行',
    '民生银行',
    '华夏银行',
    '兴业银行',
    '平安银行',
    '广发银行',
    '浙商银行',
    '贵州银行',
  ],
  ...['贵阳银行', '重庆银行', '三峡银行', '锦州银行', '盛京银行', '中原银行', '汉口银行', '齐鲁银行', '甘肃银行'],
];
const BANKS: readonly (readonly string[])[] = [
  ...new Set(CARD_RANGES.map(({ names }) => names)),
  ...OTHER_BANKS.map((name) => [name]),
];

/**
 * True where a text names a bank, and none of those that issue a card of this range. A branch, 一卡通 or any other text
 * without the name of a known bank says nothing of the kind.
 */
export function namesAnotherBank(text: string, range: CardRange): boolean {
  if (range.names.some((name) => text.includes(name))) return false;
  return BANKS.some((names) => names !== range.names && names.some((name) => text.includes(name)));
}
