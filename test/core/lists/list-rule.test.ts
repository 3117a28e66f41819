import type { CellValue } from '../../../src/core/grid/cell';
import { checkLedgers } from '../../../src/core/check/check';
import { messageOf } from '../../../src/core/check/message';
import { listRule } from '../../../src/core/lists/list-rule';
import type { ReferenceList } from '../../../src/core/lists/reference-list';
import { CONTEXT, fileOf, ledgerOf } from '../../ledger-of';
import { outcomeOf } from '../../rule-tester';
import { findingsOf } from '../../findings-of';
import { ledgerOfPeople, LI, listOf, matched } from '../../rules/listed-people';

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
  expect(matched(strict, ['李春禾', LI, '双庙村'], ['李春禾', LI, ''])[0]![1]).toBe('error');
  expect(matched(strict, ['李春禾', LI, '双庙村'], ['李春禾', null, '双庙村'])[0]![1]).toBe('warning');
  expect(matched(strict, ['李春禾', LI, '双庙村'], ['李春禾', null, ''])[0]![1]).toBe('hint');
});

describe('how a match was made', () => {
  const rule = listRule({
    id: 'sample',
    severity: 'warning',
    title: { zh: '样', en: 'sample' },
    messages: {
      zh: ['{person} 在“{list}”中。', '要核实。', '请核实。'],
      en: ['{person} is in {list}', 'Verify.', 'Do so.'],
    },
  });
  const told = (...listed: CellValue[]) => {
    const lists = [listOf('other', ['李春禾', LI, '']), listOf('sample', listed)];
    const findings = findingsOf(rule, ledgerOfPeople(['李春禾', LI, '双庙村']), { lists });
    expect(findings).toHaveLength(1);
    const [finding] = findings;
    return (['zh', 'en'] as const).map((language) => messageOf(rule, finding!, language, false));
  };

  test('is told at the end of the first sentence, before its stop if it has one', () => {
    const person = '李春禾 …002X';
    expect(told('李春禾', LI, '')).toEqual([
      `${person} 在“名单.xlsx”中（身份证号相同）。要核实。请核实。`,
      `${person} is in 名单.xlsx (same ID) Verify. Do so.`,
    ]);
    expect(told('李春禾', null, '双庙村')[0]).toContain('中（姓名和村相同，没有身份证号可对）。');
    expect(told('李春禾', null, '双庙村')[1]).toContain('(same name and village; no ID to compare) ');
    expect(told('李春禾', null, '')[0]).toContain('中（只有姓名相同，可能是同名的另一人）。');
  });

  test('leaves the severity of a warning alone, but for a mere namesake', () => {
    const severities = [LI, null].map((id) => matched(rule, ['李春禾', LI, '双庙村'], ['李春禾', id, '双庙村'])[0]![1]);
    expect(severities).toEqual(['warning', 'warning']);
    expect(matched(rule, ['李春禾', LI, '双庙村'], ['李春禾', null, ''])).toEqual([['name@Sheet1!A2', 'hint']]);
  });

  test('without its list, or on a sheet without names, it says that it did not run', () => {
    const run = (ledger: ReturnType<typeof ledgerOf>, lists: readonly ReferenceList[]) =>
      outcomeOf(checkLedgers({ files: [fileOf(ledger)], rules: [rule], context: { ...CONTEXT, lists } })).runs;
    const list = listOf('sample', ['李春禾', LI, '']);
    expect(run(ledgerOf({ name: ['李春禾'] }), [listOf('other', ['李春禾', LI, ''])])).toEqual([
      { rule: 'sample', outcome: 'skipped', because: { list: 'sample' } },
    ]);
    expect(run(ledgerOf({ phone: [null] }), [list])).toEqual([
      { rule: 'sample', outcome: 'skipped', because: 'columns' },
    ]);
    expect(run(ledgerOf({ name: ['李春禾'] }), [list])).toEqual([{ rule: 'sample', outcome: 'ran' }]);
  });

  test('a list of another kind is not this rule’s', () => {
    const findings = findingsOf(rule, ledgerOfPeople(['李春禾', LI, '']), {
      lists: [listOf('other', ['李春禾', LI, '']), listOf('sample', ['王秋生', null, ''])],
    });
    expect(findings).toEqual([]);
  });
});
