import type { CellValue } from '../../src/core/cell';
import { listRule } from '../../src/core/list-rule';
import { messageOf } from '../../src/core/message';
import { readReferenceList } from '../../src/core/read-reference-list';
import type { ReferenceList } from '../../src/core/reference-list';
import type { Rule } from '../../src/core/rule';
import { absentResident } from '../../src/rules/absent-resident';
import { deceasedPerson } from '../../src/rules/deceased-person';
import { findingsOf, where } from '../findings-of';
import { ledgersOf } from '../ledgers-of';
import { sheetOf, workbookOf } from '../sheet-of';
import { inventedId } from './people';

const LI = '11010519491231002X';

function list(kind: string, ...people: CellValue[][]): ReferenceList {
  const sheet = sheetOf([['姓名', '身份证号', '村'], ...people]);
  const reading = readReferenceList(kind, '名单.xlsx', workbookOf([sheet]));
  if (!reading.ok) throw new Error(reading.reason.zh);
  return reading.list;
}

const ledger = (...people: CellValue[][]) =>
  ledgersOf({ rows: [['户主姓名', '身份证号', '村（社区）', '救助金额'], ...people] });

function matched(own: CellValue[], listed: CellValue[], rule: Rule = absentResident) {
  return findingsOf(rule, ledger(own), { lists: [list(rule.id, listed)] }).map((one) => [where(one), one.severity]);
}

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
  expect(matched(own, listed)).toEqual([[place, severity]]);
});

test.each<[string, CellValue[], CellValue[]]>([
  ['another ID', ['李春禾', LI, '双庙村'], ['李春禾', inventedId(1), '双庙村']],
  ['another name', ['李春禾', LI, '双庙村'], ['李冬禾', null, '双庙村']],
  ['the same damaged ID', ['李春禾', 110105194912310000, ''], ['王秋生', 110105194912310000, '']],
])('%s is another person', (_, own, listed) => {
  expect(matched(own, listed)).toEqual([]);
});

test('of two namesakes the one of the own village is meant', () => {
  const lists = [list('absent-resident', ['李春禾', null, '柳林村'], ['李春禾', null, '双庙村'])];
  const [finding] = findingsOf(absentResident, ledger(['李春禾', LI, '双庙村']), { lists });
  expect(finding).toMatchObject({
    code: 'name-and-village',
    params: { where: '名单.xlsx!Sheet1!B3', list: '名单.xlsx' },
  });
});

test('members of a merged household are looked up', () => {
  const rows = [
    ['姓名', '身份证号', '家庭人口', '救助金额'],
    ['李春禾', LI, 2, 300],
    ['李小禾', inventedId(1), null, null],
  ];
  const lists = [list('deceased-person', ['李小禾', inventedId(1), ''])];
  const findings = findingsOf(deceasedPerson, ledgersOf({ rows, merges: ['C2:C3'] }), { lists });
  expect(findings.map(where)).toEqual(['citizen-id@Sheet1!B3']);
});

test('a list feeds the rule of its own kind only', () => {
  const lists = [list('deceased-person', ['李春禾', LI, ''])];
  expect(findingsOf(absentResident, ledger(['李春禾', LI, '']), { lists })).toEqual([]);
});

test('each of several lists of one kind is compared', () => {
  const lists = [list('absent-resident', ['李春禾', LI, '']), list('absent-resident', ['李春禾', LI, ''])];
  expect(findingsOf(absentResident, ledger(['李春禾', LI, '']), { lists })).toHaveLength(2);
});

test('the message says how the match was made', () => {
  const lists = [list('absent-resident', ['李春禾', null, ''])];
  const [finding] = findingsOf(absentResident, ledger(['李春禾', LI, '']), { lists });
  expect(messageOf(absentResident, finding!, 'zh', false)).toContain('（只有姓名相同，可能是同名的另一人）。');
  expect(messageOf(absentResident, finding!, 'en', false)).toContain(' (same name only; may be a namesake).');
});

test('a likeness of names is never an error, even under a rule of errors', () => {
  const sentences = ['{person} 在 {where}。', '二。', '三。'] as const;
  const strict = listRule({
    ...{
      id: 'sample',
      severity: 'error',
      title: { zh: '样', en: 'sample' },
      messages: { zh: sentences, en: sentences },
    },
  });
  expect(matched(['李春禾', LI, '双庙村'], ['李春禾', LI, ''], strict)[0]![1]).toBe('error');
  expect(matched(['李春禾', LI, '双庙村'], ['李春禾', null, '双庙村'], strict)[0]![1]).toBe('warning');
  expect(matched(['李春禾', LI, '双庙村'], ['李春禾', null, ''], strict)[0]![1]).toBe('hint');
});

test('living away is never given as a reason to strike somebody off', () => {
  for (const message of Object.values(absentResident.messages)) {
    expect(message.zh.join('')).not.toMatch(/删|剔除|取消|不得|清退/);
    expect(message.zh.join('')).toMatch(/核实/);
  }
});
