import type { CellValue } from '../../../src/core/grid/cell';
import { AccountMaster } from '../../../src/core/lists/account-master';
import { isSameVillage, matchesIn, matchListed } from '../../../src/core/lists/match-listed';
import { idOf } from '../../invented-numbers';
import { listFrom } from '../../rules/census';
import { LI, listOf } from '../../rules/listed-people';

const WANG = '440524188001010014';
const who = (personKey: string, nameKey: string, village = '') => ({ personKey, nameKey, village });

/** The matches of somebody in a list, in order: how, and the row. */
function matches(wanted: ReturnType<typeof who>, ...people: CellValue[][]) {
  return [...matchesIn(listOf('x', ...people), wanted)].map(({ by, person }) => `${by} ${person.at.split('!').at(-1)}`);
}

test('every entry that may be the person is given, that of the ID first and once', () => {
  const people = [
    ['李春禾', null, '柳林村'],
    ['李春禾', LI, ''],
    ['李春禾', null, '双庙村'],
    ['李春禾', WANG, '双庙村'],
    ['李春禾', LI, ''],
  ];
  expect(matches(who(LI, '李春禾', '双庙村'), ...people)).toEqual([
    ...['citizen-id B3', 'name B2', 'name-and-village B4', 'citizen-id B6'],
  ]);
});

test('without an ID of their own everybody of the name may be the person', () => {
  const people = [
    ['李春禾', LI, '双庙村'],
    ['李春禾', WANG, ''],
    ['王秋生', null, '双庙村'],
  ];
  expect(matches(who('', '李春禾', '双庙村'), ...people)).toEqual(['name-and-village B2', 'name B3']);
  expect(matches(who('', ''), ...people, ['', LI, ''])).toEqual([]);
});

test('an ID is enough, whatever the name', () => {
  expect(matches(who(LI, '王秋生'), ['李春禾', LI, ''])).toEqual(['citizen-id B2']);
  expect(matches(who(LI, ''), ['李春禾', LI, ''], ['', WANG, ''])).toEqual(['citizen-id B2']);
});

test('the best match is by ID, else by village, else the first by name alone', () => {
  const list = listOf('x', ['李春禾', null, '柳林村'], ['李春禾', null, '远村'], ['李春禾', null, '双庙村']);
  expect(matchListed(list, who(LI, '李春禾', '双庙村'))).toMatchObject({
    by: 'name-and-village',
    person: { village: '双庙村' },
  });
  expect(matchListed(list, who(LI, '李春禾', '新村'))).toMatchObject({ by: 'name', person: { village: '柳林村' } });
  expect(matchListed(list, who(LI, '王秋生', '双庙村'))).toBeNull();
});

test.each([
  ['双庙村', '双庙', true],
  ['城关镇双庙村', '双庙村委会', true],
  ['双庙社区', '双庙居委会', true],
  ['双庙行政村', '双庙村民委员会', true],
  ['双庙', '城关镇双庙居', true],
  ['双 庙 村', '双庙村', true],
  ['双庙村', '柳林村', false],
  ['双庙村', '双庙寺村', false],
  ['村', '双庙村', false],
  ['双庙村', '', false],
  ['', '', false],
  ['社区', '村', false],
])('%j and %j are one village: %s', (listed, own, same) => {
  expect(isSameVillage(listed, own)).toBe(same);
});

test('a master says who holds which account, which accounts a person has, and who bears a name', () => {
  const ID = idOf('520625', '19900101', '001');
  const master = new AccountMaster([
    listFrom('x', 'a', [
      ['户名', '身份证号', '账号'],
      ['李 禾', LI, '6229 5300 0000 0001 234'],
      ['李禾', LI, '1234567890'],
      ['王秋生', WANG, '无'],
      ['陈冬青', null, '1234567890'],
    ]),
    listFrom('x', 'b', [
      ['姓名', '身份证号'],
      ['李禾', ID],
    ]),
  ]);
  const names = (people: readonly { readonly name: string; readonly at: string }[]) => people.map(({ at }) => at);
  expect(names(master.holdersOf('6229530000000001234'))).toEqual(['a!Sheet1!B2']);
  expect(names(master.holdersOf('1234567890'))).toEqual(['a!Sheet1!B3', 'a!Sheet1!B5']);
  expect(names(master.entriesOf(LI))).toEqual(['a!Sheet1!B2', 'a!Sheet1!B3']);
  expect(names(master.entriesNamed('李禾'))).toEqual(['a!Sheet1!B2', 'a!Sheet1!B3', 'b!Sheet1!B2']);
  expect([master.holdersOf(''), master.entriesOf(''), master.entriesNamed(''), master.holdersOf('999')]).toEqual([
    [],
    [],
    [],
    [],
  ]);
});
