import { cardBankMismatch } from '../../src/rules/card-bank-mismatch';
import { cardOf, wrongCard } from '../invented-numbers';
import { testRule } from '../rule-tester';

const RURAL = cardOf('622953', 19, 42);
const AGRICULTURAL = cardOf('622848', 19, 42);
const POST = cardOf('622188', 19, 42);
const CHONGQING = cardOf('622867', 16, 42);
const pair = (bank: string | null, account: string | number | null) => ({
  name: `${bank} with ${account}`,
  columns: { bank: [bank], account: [account] },
});
const mismatch = (bank: string, account: string, issuer: string) => ({
  ...pair(bank, account),
  expect: [
    { at: ['account', 0] as const, code: 'another-bank', params: { bank, issuer }, related: [['bank', 0] as const] },
  ],
});

testRule(cardBankMismatch, {
  valid: [
    ...[
      '阜南农商银行',
      '阜南农村商业银行',
      '农村信用合作社',
      '农村信用社',
      '信用合作联社',
      '农村合作银行',
      '省农信',
    ].map((bank) => pair(bank, RURAL)),
    ...['农业银行', '中国农业银行股份有限公司阜南县支行', '农行'].map((bank) => pair(bank, AGRICULTURAL)),
    ...['邮政储蓄银行', '中国邮政储蓄银行', '邮储', '邮政'].map((bank) => pair(bank, POST)),
    pair('渝农商行', CHONGQING),
    ...['中岗支行', '一卡通', '社会保障卡', '银行卡', '/', '无', null].map((bank) => pair(bank, AGRICULTURAL)),
    pair('农商行', '1234567890'),
    pair('农商行', wrongCard(AGRICULTURAL)),
    pair('农商行', cardOf('622848', 18, 42)),
    pair('工商银行', cardOf('620200', 19, 42)),
    pair('农商行', 6228480000000042000),
    pair('农商行', null),
    pair('农商行（原农行）', AGRICULTURAL),
  ],
  invalid: [
    mismatch('阜南农商银行', AGRICULTURAL, '中国农业银行'),
    mismatch('农村信用合作联社', POST, '中国邮政储蓄银行'),
    mismatch('中国农业银行', RURAL, '安徽农村商业银行（农信社）'),
    mismatch('邮储银行', RURAL, '安徽农村商业银行（农信社）'),
    mismatch('工商银行', AGRICULTURAL, '中国农业银行'),
    mismatch('中国银行阜南支行', AGRICULTURAL, '中国农业银行'),
    mismatch('阜南村镇银行', RURAL, '安徽农村商业银行（农信社）'),
    mismatch('建行', CHONGQING, '重庆农村商业银行'),
    mismatch('徽商银行', POST, '中国邮政储蓄银行'),
    mismatch('农行', cardOf('909810', 18, 42), '贵州农村商业银行（农信社）'),
    mismatch('农商行', AGRICULTURAL.replace(/(\d{4})/g, '$1 '), '中国农业银行'),
  ],
});
