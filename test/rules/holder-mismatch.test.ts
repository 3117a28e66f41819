import type { CellValue } from '../../src/core/grid/cell';
import { messageOf } from '../../src/core/check/message';
import { holderMismatch } from '../../src/rules/holder-mismatch';
import { findingsOf, where } from '../findings-of';
import { ledgersOf } from '../ledgers-of';
import { listFrom } from './census';

const LI = '11010519491231002X';
const WANG = '440524188001010014';
const CARD = '6229530000000000018';
const OTHER = '6229530000000000026';

const master = (...rows: CellValue[][]) =>
  listFrom('holder-mismatch', '一卡通.xlsx', [['姓名', '身份证号', '社保卡号', '村'], ...rows]);
const MASTER = [
  ['李春禾', LI, CARD, '双庙村'],
  ['王秋生', WANG, OTHER, '双庙村'],
];

type Own = [name: CellValue, id: CellValue, account: CellValue, holder?: CellValue];
const ledger = ([name, id, account, holder = null]: Own) =>
  ledgersOf({
    rows: [
      ['户主姓名', '身份证号', '账号', '户名', '村（社区）'],
      [name, id, account, holder, '双庙村'],
    ],
  });
const found = (own: Own, rows: CellValue[][] = MASTER) =>
  findingsOf(holderMismatch, ledger(own), { lists: [master(...rows)] }).map((one) => [where(one), one.severity]);

test.each<[string, Own]>([
  ['all three agree', ['李春禾', LI, CARD]],
  ['only the spelling differs', ['李 春禾', '110105491231002', ` ${CARD}`]],
  ['no account is entered', ['李春禾', LI, null]],
  ['the account lost its last digits', ['李春禾', LI, 6229530000000000000]],
  ['the master has neither person nor account', ['陈冬青', '520625199001010018', '6229530000000000034']],
  ['no ID is entered and name and account agree', ['李春禾', null, CARD]],
  ['a relative collects, is named as the holder and the master agrees', ['李春禾', LI, OTHER, '王秋生']],
  ['the same of somebody the master does not have', ['陈冬青', '520625199001010018', OTHER, '王秋生']],
])('nothing is told where %s', (_, own) => {
  expect(found(own)).toEqual([]);
});

test.each<[string, Own, [string, string][]]>([
  ['the name of the ID differs', ['李禾', LI, CARD], [['name@Sheet1!A2', 'error']]],
  ['the account of the ID differs', ['李春禾', LI, '6229530000000000034'], [['account@Sheet1!C2', 'error']]],
  ['the account is somebody else’s', ['李春禾', LI, OTHER], [['owner@Sheet1!C2', 'error']]],
  ['the ID of name and account differs', ['李春禾', '110105194912310038', CARD], [['id@Sheet1!B2', 'error']]],
  [
    'the account is of somebody unlike in name and ID',
    ['陈冬青', '520625199001010018', CARD],
    [['owner@Sheet1!C2', 'error']],
  ],
  [
    'name and account of the ID differ',
    ['李禾', LI, '6229530000000000034'],
    [
      ['name@Sheet1!A2', 'error'],
      ['account@Sheet1!C2', 'error'],
    ],
  ],
  ['without an ID, the account is another name’s', ['陈冬青', null, CARD], [['owner@Sheet1!C2', 'warning']]],
  [
    'without an ID, the account of the name differs',
    ['李春禾', null, '6229530000000000034'],
    [['account@Sheet1!C2', 'warning']],
  ],
  [
    'a holder is named whom the master does not give the account',
    ['李春禾', LI, OTHER, '陈冬青'],
    [['owner@Sheet1!C2', 'error']],
  ],
])('told where %s', (_, own, expected) => {
  expect(found(own)).toEqual(expected);
});

test('a master without IDs gives no errors', () => {
  expect(found(['李春禾', LI, CARD], [['王秋生', null, CARD, '']])).toEqual([['owner@Sheet1!C2', 'warning']]);
  expect(found(['李春禾', LI, CARD], [['李春禾', null, CARD, '']])).toEqual([]);
});

test('a name in another village is a hint, a name of two people nothing', () => {
  const own: Own = ['李春禾', null, '6229530000000000034'];
  expect(found(own, [['李春禾', LI, CARD, '柳林村']])).toEqual([['account@Sheet1!C2', 'hint']]);
  expect(
    found(own, [
      ['李春禾', LI, CARD, '双庙村'],
      ['李春禾', WANG, OTHER, '双庙村'],
    ]),
  ).toEqual([]);
});

test('any of several accounts of a person will do', () => {
  const rows = [...MASTER, ['李春禾', LI, '6229530000000000034', '']];
  expect(found(['李春禾', LI, '6229530000000000034'], rows)).toEqual([]);
});

test('two masters are used together', () => {
  const lists = MASTER.map((row) => master(row));
  expect(findingsOf(holderMismatch, ledger(['李春禾', LI, OTHER]), { lists }).map(where)).toEqual(['owner@Sheet1!C2']);
});

test('a master of holders, 户名 and 开户人身份证号, is understood', () => {
  const lists = [
    listFrom('holder-mismatch', '一卡通.xlsx', [
      ['序号', '户名', '开户人身份证号', '银行账号', '开户银行'],
      [1, '李春禾', LI, CARD, '农商行'],
    ]),
  ];
  expect(findingsOf(holderMismatch, ledger(['李禾', LI, CARD]), { lists }).map(where)).toEqual(['name@Sheet1!A2']);
});

test('the message masks both accounts and says where they differ', () => {
  const [finding] = findingsOf(holderMismatch, ledger(['李春禾', LI, '6229530000000000118']), {
    lists: [master(...MASTER)],
  });
  expect(messageOf(holderMismatch, finding!, 'zh', false)).toMatch(
    /^李春禾 …002X 在一卡通信息中的账号是 \*{15}0018，见 一卡通.xlsx!Sheet1!B2，本表是 \*{15}0118（第 17 位不同）。/,
  );
});

test('members of merged households are compared too', () => {
  const rows = [
    ['姓名', '身份证号', '家庭人口', '账号'],
    ['李春禾', LI, 2, CARD],
    ['王冬生', WANG, null, null],
  ];
  const ledgers = ledgersOf({ rows, merges: ['C2:C3', 'D2:D3'] });
  expect(findingsOf(holderMismatch, ledgers, { lists: [master(...MASTER)] }).map(where)).toEqual(['name@Sheet1!A3']);
});

test('a master without accounts is compared by name and ID alone', () => {
  const list = listFrom('holder-mismatch', '名册.xlsx', [
    ['姓名', '身份证号'],
    ['李春禾', LI],
  ]);
  const told = (own: Own) => findingsOf(holderMismatch, ledger(own), { lists: [list] }).map((one) => where(one));
  expect(told(['李春禾', LI, CARD])).toEqual([]);
  expect(told(['李禾', LI, CARD])).toEqual(['name@Sheet1!A2']);
  expect(told(['李春禾', null, CARD])).toEqual([]);
});

test.each<[string, Own]>([
  ['without ID and account', ['李春禾', null, null]],
  ['without an ID, of a name the master has not', ['陈冬青', null, '6229530000000000034']],
  ['without an account, of an ID the master has not', ['陈冬青', '520625199001010018', null]],
  ['whose holder, a namesake the master knows, is named', ['李春禾', null, OTHER, '王秋生']],
])('nothing is told of somebody %s', (_, own) => {
  expect(found(own)).toEqual([]);
});

test('an account beside an entry that has none is nobody’s fault', () => {
  expect(found(['李春禾', LI, '6229530000000000034'], [['李春禾', LI, null, '双庙村'], ...MASTER.slice(1)])).toEqual(
    [],
  );
});

test('a list of another kind is no master', () => {
  const list = listFrom('deceased', '名册.xlsx', [
    ['姓名', '身份证号'],
    ['李春禾', LI],
  ]);
  expect(
    findingsOf(holderMismatch, ledger(['李禾', LI, CARD]), { lists: [master(['王秋生', WANG, OTHER, '']), list] }),
  ).toEqual([]);
});
