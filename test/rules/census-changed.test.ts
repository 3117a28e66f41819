import { messageOf } from '../../src/core/check/message';
import { censusChanged } from '../../src/rules/census-changed';
import { censusDropped } from '../../src/rules/census-dropped';
import { censusMissing } from '../../src/rules/census-missing';
import { findingsOf, where } from '../findings-of';
import { earlier, listFrom, now, type Household } from './census';

const LI = '11010519491231002X';
const CARD = '6229530000000000018';
const found = (own: Household, ...listed: Household[]) =>
  findingsOf(censusChanged, now(own), { lists: [earlier('census-changed', ...listed)] });
const told = (own: Household, listed: Household) =>
  found(own, listed).map((one) => [where(one), one.severity, (one.params['difference'] as { zh: string })?.zh]);

test.each<[string, Household, Household, unknown[][]]>([
  ['nothing', ['李春禾', LI, '双庙村', 3, 2, CARD], ['李春禾', LI, '双庙村', 3, 2, CARD], []],
  [
    'spelling only',
    ['李春禾', LI, '双庙村', 3, 2, CARD],
    ['李 春禾', '110105491231002', '双庙', '3人', '2', `${CARD} `],
    [],
  ],
  ['what was blank', ['李春禾', LI, '双庙村', 3, 2, CARD], ['李春禾', LI, '双庙村', null, null, null], []],
  ['what is blank now', ['李春禾', LI, '双庙村', null, null, null], ['李春禾', LI, '双庙村', 3, 2, CARD], []],
  [
    'an account that lost its digits',
    ['李春禾', LI, '', 3, 2, CARD],
    ['李春禾', LI, '', 3, 2, 6229530000000000000],
    [],
  ],
  [
    'the account in a place',
    ['李春禾', LI, '', 3, 2, CARD],
    ['李春禾', LI, '', 3, 2, '6229530000000000118'],
    [['number@Sheet1!F2', 'warning', '第 17 位不同']],
  ],
  [
    'the account for a longer one',
    ['李春禾', LI, '', 3, 2, CARD],
    ['李春禾', LI, '', 3, 2, '622953000000000018'],
    [['number@Sheet1!F2', 'warning', '由 18 位变为 19 位']],
  ],
  ['the family size', ['李春禾', LI, '', 4], ['李春禾', LI, '', 3], [['count@Sheet1!D2', 'warning', undefined]]],
  [
    'both counts, one of them text',
    ['李春禾', LI, '', 4, '1'],
    ['李春禾', LI, '', 3, 2],
    [
      ['count@Sheet1!D2', 'warning', undefined],
      ['count@Sheet1!E2', 'warning', undefined],
    ],
  ],
  [
    'the ID in a place',
    ['李春禾', '110105194912310038', '双庙村'],
    ['李春禾', LI, '柳林村'],
    [['number@Sheet1!B2', 'warning', '第 17、18 位不同']],
  ],
  [
    'the ID altogether, in the same village, where nothing else is compared',
    ['李春禾', '520625199001010018', '双庙村', 4],
    ['李春禾', LI, '双庙村', 3],
    [['number@Sheet1!B2', 'warning', '有 11 位不同']],
  ],
  [
    'a count, where an ID is missing: a hint',
    ['李春禾', null, '双庙村', 4],
    ['李春禾', LI, '双庙村', 3],
    [['count@Sheet1!D2', 'hint', undefined]],
  ],
  ['a count of somebody known by name alone', ['李春禾', null, '双庙村', 4], ['李春禾', LI, '柳林村', 3], []],
])('changed: %s', (_, own, listed, expected) => {
  expect(told(own, listed)).toEqual(expected);
});

test('the message shows both numbers masked, the places that differ and how the household was recognised', () => {
  const [finding] = found(['李春禾', LI, '', 3, 2, CARD], ['李春禾', LI, '', 3, 2, '6229530000000000118']);
  expect(messageOf(censusChanged, finding!, 'zh', false)).toMatch(
    /^李春禾 …002X 的银行账号由 \*{15}0118 变为 \*{15}0018，第 17 位不同，原号见 需救助.xlsx!Sheet1!B2（身份证号相同）。/,
  );
});

test('a changed ID is one fault: the household is neither new nor gone', () => {
  const [own, listed]: [Household, Household] = [
    ['李春禾', '110105194912310038', '双庙村'],
    ['李春禾', LI, '双庙村'],
  ];
  expect(findingsOf(censusMissing, now(own), { lists: [earlier('census-missing', listed)] })).toEqual([]);
  expect(findingsOf(censusDropped, now(own), { lists: [earlier('census-dropped', listed)] })).toEqual([]);
});

test('each of two earlier ledgers is compared', () => {
  const lists = [earlier('census-changed', ['李春禾', LI, '', 3]), earlier('census-changed', ['李春禾', LI, '', 5])];
  expect(findingsOf(censusChanged, now(['李春禾', LI, '', 4]), { lists }).map((one) => one.params['before'])).toEqual([
    3, 5,
  ]);
});

test('a county roster with a header of two rows and merged households is read as an earlier ledger', () => {
  const rows = [
    ['2025年冬春救助需救助台账'],
    ['序号', '村（社区）', '户主姓名', '身份证号', '家庭人口', '“一卡（折）通”', null, null],
    [null, null, null, null, null, '开户行', '户名', '账号'],
    [1, '双庙村', '李春禾', LI, 2, '农商行', '李春禾', CARD],
    [null, null, '李小禾', '440524188001010014', null, null, null, null],
    ['合计', null, null, null, 2],
  ];
  const merges = ['A1:H1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3', 'F2:H2', 'A4:A5', 'B4:B5', 'E4:E5', 'H4:H5'];
  const list = listFrom('census-changed', '需救助.xlsx', rows, merges);
  expect([...list.byId.values()]).toMatchObject([
    { name: '李春禾', village: '双庙村', facts: { account: CARD, familySize: 2, neededCount: null } },
    { name: '李小禾', village: '双庙村', facts: { account: '', familySize: null } },
  ]);
  expect(list.count).toBe(2);
});

test('an earlier list of names and numbers alone says nothing of accounts and heads', () => {
  const list = listFrom('census-changed', '名单.xlsx', [
    ['姓名', '身份证号'],
    ['李春禾', LI],
  ]);
  expect(
    findingsOf(censusChanged, now(['李春禾', LI, '双庙村', 3, 2, '6229530000000000018']), { lists: [list] }),
  ).toEqual([]);
});

test('a list of another kind is not compared', () => {
  const lists = [earlier('census-missing', ['李春禾', LI, '双庙村', 4, 2, CARD])];
  expect(findingsOf(censusChanged, now(['李春禾', LI, '双庙村', 3, 2, CARD]), { lists })).toEqual([]);
});

test('each number is shown as what it is, and how the household was recognised is said', () => {
  const [id] = found(['李春禾', LI, '双庙村'], ['李春禾', '110105194912310038', '双庙村']);
  expect(id!.params).toMatchObject({
    before: { kind: 'citizen-id', text: '110105194912310038' },
    after: { kind: 'citizen-id', text: LI },
    how: { zh: '（姓名相同、身份证号相近）', en: ' (same name, an ID much like it)' },
  });
  const [account] = found(['李春禾', LI, '双庙村', 3, 2, CARD], ['李春禾', LI, '双庙村', 3, 2, '6229530000000000026']);
  expect(account!.params).toMatchObject({ before: { kind: 'account' }, after: { kind: 'account', text: CARD } });
  const [near] = found(['李春禾', LI, '双庙村'], ['李春禾', '520625199001010018', '双庙村']);
  expect(near!.params['how']).toEqual({ zh: '（姓名和村相同）', en: ' (same name and village)' });
});

test('what the earlier list has no number of is not compared by it', () => {
  expect(found(['李春禾', LI, '双庙村', 3], ['李春禾', null, '双庙村', 3])).toEqual([]);
  expect(found(['李春禾', LI, '双庙村', true], ['李春禾', LI, '双庙村', 3])).toEqual([]);
});
