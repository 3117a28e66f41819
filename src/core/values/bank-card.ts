import { passesLuhn } from './account-number';
import { isDigits } from './number-text';

/** Cards of one issuer: bank identification numbers (first digits) and the length that goes with them. */
export interface CardRange {
  readonly issuer: string;
  /** Words one of which the bank's name in a ledger holds. */
  readonly names: readonly string[];
  readonly length: number;
  readonly prefixes: readonly string[];
}

/** Every province's rural banks are named in one of these ways. */
const RURAL = ['农商', '农村商业', '农信', '信用社', '信用联社', '信用合作', '农合', '合作银行', '农联社'];

/**
 * Cards that relief is paid to, by BIN and length together: only both say that a number is a card, since passbooks
 * 一折通 share neither check digit nor length. Prefixes and lengths as UnionPay and the issuers publish them.
 */
export const CARD_RANGES: readonly CardRange[] = [
  {
    issuer: '中国农业银行',
    names: ['农业银行', '农行'],
    length: 19,
    prefixes: [
      ...['622848', '622845', '622846', '622841', '622840', '622844', '622847', '622821', '622822', '622823', '622824'],
      ...['622826', '622827', '622828', '621282', '621336', '621619', '621671', '623018', '623206', '620059'],
    ],
  },
  {
    issuer: '中国邮政储蓄银行',
    names: ['邮政', '邮储'],
    length: 19,
    prefixes: [
      ...['622188', '622199', '622150', '622151', '622181', '955100', '621095', '621096', '621098', '620062', '621285'],
      ...['621798', '621799', '621797', '621599', '621674', '623218', '623219', '620529'],
    ],
  },
  {
    issuer: '安徽农村商业银行（农信社）',
    names: RURAL,
    length: 19,
    prefixes: ['622953', '621778', '621526', '623220'],
  },
  {
    issuer: '贵州农村商业银行（农信社）',
    names: RURAL,
    length: 19,
    prefixes: ['622893', '621779', '621590'],
  },
  {
    issuer: '贵州农村商业银行（农信社）',
    names: RURAL,
    length: 18,
    prefixes: ['909810', '940035'],
  },
  {
    issuer: '辽宁农村商业银行（农信社）',
    names: RURAL,
    length: 19,
    prefixes: ['621026', '621449'],
  },
  {
    issuer: '河南农村商业银行（农信社）',
    names: RURAL,
    length: 18,
    prefixes: ['622991'],
  },
  {
    issuer: '湖北农村商业银行（农信社）',
    names: RURAL,
    length: 16,
    prefixes: ['622412'],
  },
  {
    issuer: '山东农村商业银行（农信社）',
    names: RURAL,
    length: 16,
    prefixes: ['622319'],
  },
  {
    issuer: '重庆农村商业银行',
    names: RURAL,
    length: 16,
    prefixes: ['622867'],
  },
];

const BIN_LENGTH = 6;
/** By the first six digits as a number. */
const BY_PREFIX = new Map<number, CardRange[]>();
for (const range of CARD_RANGES) {
  for (const prefix of range.prefixes) {
    const number = Number(prefix);
    BY_PREFIX.set(number, [...(BY_PREFIX.get(number) ?? []), range]);
  }
}

/** The cards that a number belongs to by BIN and length; null where these do not say it is a card. Takes plain digits. */
export function cardRangeOf(digits: string): CardRange | null {
  if (digits.length < 16 || digits.length > 19) return null;
  let prefix = 0;
  for (let at = 0; at < BIN_LENGTH; at += 1) prefix = prefix * 10 + digits.charCodeAt(at) - 48;
  return BY_PREFIX.get(prefix)?.find((range) => range.length === digits.length) ?? null;
}

/** True where BIN, length and check digit agree. */
export function isSoundCard(digits: string): boolean {
  return isDigits(digits) && cardRangeOf(digits) !== null && passesLuhn(digits);
}
