import type { CellValue } from '../../src/core/grid/cell';
import { messageOf } from '../../src/core/check/message';
import { deceasedPerson } from '../../src/rules/deceased-person';
import { findingsOf, where } from '../findings-of';
import { ledgersOf } from '../ledgers-of';
import { ledgerOfPeople, LI, listOf, matched } from './listed-people';
import { inventedId } from './people';

test.each<[string, CellValue[], string]>([
  ['the ID', ['李春禾', LI, ''], 'citizen-id@Sheet1!B2 warning'],
  ['name and village', ['李春禾', null, '双庙村'], 'name-and-village@Sheet1!A2 warning'],
  ['the name alone', ['李春禾', null, ''], 'name@Sheet1!A2 hint'],
])('somebody on the list of the dead is recognised by %s', (_, listed, found) => {
  const lines = matched(deceasedPerson, ['李春禾', LI, '双庙村'], listed).map((line) => line.join(' '));
  expect(lines).toEqual([found]);
});

test('a namesake with another ID is alive', () => {
  expect(matched(deceasedPerson, ['李春禾', LI, '双庙村'], ['李春禾', inventedId(1), '双庙村'])).toEqual([]);
});

test('members of a merged household are looked up', () => {
  const rows = [
    ['姓名', '身份证号', '家庭人口', '救助金额'],
    ['李春禾', LI, 2, 300],
    ['李小禾', inventedId(1), null, null],
  ];
  const lists = [listOf('deceased-person', ['李小禾', inventedId(1), ''])];
  const findings = findingsOf(deceasedPerson, ledgersOf({ rows, merges: ['C2:C3'] }), { lists });
  expect(findings.map(where)).toEqual(['citizen-id@Sheet1!B3']);
});

test('the rest of the household is not struck off with the dead', () => {
  const lists = [listOf('deceased-person', ['李春禾', LI, ''])];
  const [finding] = findingsOf(deceasedPerson, ledgerOfPeople(['李春禾', LI, '双庙村']), { lists });
  expect(messageOf(deceasedPerson, finding!, 'zh', false)).toMatch(/核实/);
});
