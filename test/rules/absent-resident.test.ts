import type { CellValue } from '../../src/core/grid/cell';
import { messageOf } from '../../src/core/check/message';
import { absentResident } from '../../src/rules/absent-resident';
import { findingsOf } from '../findings-of';
import { ledgerOfPeople, LI, listOf, matched } from './listed-people';
import { inventedId } from './people';

test.each<[string, CellValue[], CellValue[], string, string]>([
  ['the ID', ['李春禾', LI, '双庙村'], ['李春禾', LI, '双庙村'], 'citizen-id@Sheet1!B2', 'warning'],
  ['the 15-digit ID', ['李春禾', '110105491231002', ''], ['李春禾', LI, ''], 'citizen-id@Sheet1!B2', 'warning'],
  ['the ID under another name', ['李春', LI, ''], ['李春禾', LI, ''], 'citizen-id@Sheet1!B2', 'warning'],
  ['name and village', ['李 禾', LI, '双庙村'], ['李禾', null, '双庙村'], 'name-and-village@Sheet1!A2', 'warning'],
  [
    'a village written longer',
    ['李春禾', LI, '双庙'],
    ['李春禾', null, '城关镇双庙村委会'],
    'name-and-village@Sheet1!A2',
    'warning',
  ],
  ['the name alone', ['李春禾', LI, '双庙村'], ['李春禾', null, ''], 'name@Sheet1!A2', 'hint'],
  ['the name in another place', ['李春禾', LI, '双庙村'], ['李春禾', null, '外县'], 'name@Sheet1!A2', 'hint'],
  [
    'the name where the own ID is damaged',
    ['李春禾', 110105194912310000, '双庙村'],
    ['李春禾', LI, ''],
    'name@Sheet1!A2',
    'hint',
  ],
])('somebody listed is recognised by %s', (_, own, listed, place, severity) => {
  expect(matched(absentResident, own, listed)).toEqual([[place, severity]]);
});

test.each<[string, CellValue[], CellValue[]]>([
  ['another ID', ['李春禾', LI, '双庙村'], ['李春禾', inventedId(1), '双庙村']],
  ['another name', ['李春禾', LI, '双庙村'], ['李冬禾', null, '双庙村']],
  ['the same damaged ID', ['李春禾', 110105194912310000, ''], ['王秋生', 110105194912310000, '']],
])('%s is another person', (_, own, listed) => {
  expect(matched(absentResident, own, listed)).toEqual([]);
});

test('of two namesakes the one of the own village is meant', () => {
  const lists = [listOf('absent-resident', ['李春禾', null, '柳林村'], ['李春禾', null, '双庙村'])];
  const [finding] = findingsOf(absentResident, ledgerOfPeople(['李春禾', LI, '双庙村']), { lists });
  expect(finding).toMatchObject({
    code: 'name-and-village',
    params: { where: '名单.xlsx!Sheet1!B3', list: '名单.xlsx' },
  });
});

test('a list feeds the rule of its own kind only', () => {
  const lists = [listOf('deceased-person', ['李春禾', LI, ''])];
  expect(findingsOf(absentResident, ledgerOfPeople(['李春禾', LI, '']), { lists })).toEqual([]);
});

test('each of several lists of one kind is compared', () => {
  const lists = [listOf('absent-resident', ['李春禾', LI, '']), listOf('absent-resident', ['李春禾', LI, ''])];
  expect(findingsOf(absentResident, ledgerOfPeople(['李春禾', LI, '']), { lists })).toHaveLength(2);
});

test('the message says how the match was made', () => {
  const lists = [listOf('absent-resident', ['李春禾', null, ''])];
  const [finding] = findingsOf(absentResident, ledgerOfPeople(['李春禾', LI, '']), { lists });
  expect(messageOf(absentResident, finding!, 'zh', false)).toContain('（只有姓名相同，可能是同名的另一人）。');
  expect(messageOf(absentResident, finding!, 'en', false)).toContain(' (same name only; may be a namesake).');
});

test('living away is never given as a reason to strike somebody off', () => {
  for (const message of Object.values(absentResident.messages)) {
    expect(message.zh.join('')).not.toMatch(/删|剔除|取消|不得|清退/);
    expect(message.zh.join('')).toMatch(/核实/);
  }
});
