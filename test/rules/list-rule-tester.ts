import type { CellValue } from '../../src/core/grid/cell';
import { messageOf } from '../../src/core/check/message';
import type { Severity } from '../../src/core/check/finding';
import type { Rule } from '../../src/core/check/rule';
import { findingsOf } from '../findings-of';
import { ledgerOfPeople, LI, listOf, matched } from './listed-people';
import { inventedId } from './people';

/** What every rule that says "this person stands on that list" must do, and must not say. */
export function testListRule(rule: Rule, certain: Severity): void {
  test.each<[string, CellValue[], CellValue[], string, string]>([
    ['ID', ['李春禾', LI, '双庙村'], ['李春禾', LI, ''], 'citizen-id@Sheet1!B2', certain],
    ['the 15-digit ID', ['李春禾', LI, ''], ['李春禾', '110105491231002', ''], 'citizen-id@Sheet1!B2', certain],
    ['name and village', ['李 禾', null, '双庙'], ['李禾', LI, '双庙村'], 'name-and-village@Sheet1!A2', certain],
    ['name alone', ['李春禾', null, '双庙村'], ['李春禾', LI, '柳林村'], 'name@Sheet1!A2', 'hint'],
  ])('somebody on the list is met by %s', (_, own, listed, place, severity) => {
    expect(matched(rule, own, listed)).toEqual([[place, severity]]);
  });

  test.each<[string, CellValue[], CellValue[]]>([
    ['of another ID', ['李春禾', LI, '双庙村'], ['李春禾', inventedId(1), '双庙村']],
    ['of another name', ['李春禾', null, '双庙村'], ['王秋生', null, '双庙村']],
  ])('somebody %s is not on the list', (_, own, listed) => {
    expect(matched(rule, own, listed)).toEqual([]);
  });

  test('both of two lists are used', () => {
    const lists = [listOf(rule.id, ['李春禾', LI, '']), listOf(rule.id, ['王秋生', inventedId(1), ''])];
    const ledger = ledgerOfPeople(['李春禾', LI, ''], ['王秋生', inventedId(1), ''], ['陈冬青', inventedId(2), '']);
    expect(findingsOf(rule, ledger, { lists }).map((one) => one.at.row)).toEqual([1, 2]);
  });

  test('the words ask to verify and accuse nobody', () => {
    const [finding] = findingsOf(rule, ledgerOfPeople(['李春禾', LI, '']), {
      lists: [listOf(rule.id, ['李春禾', LI, ''])],
    });
    const text = messageOf(rule, finding!, 'zh', false);
    expect(text).toContain('李春禾 …002X');
    expect(text).toMatch(/核实|确认/);
    expect(text).not.toMatch(/违规|违纪|骗取|套取|冒领|删除|清退|不得/);
  });
}
