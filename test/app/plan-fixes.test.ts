import { NONE_CONFIRMED, planFixes } from '../../src/app/plan-fixes';
import type { CellValue } from '../../src/core/grid/cell';
import type { Finding, Fix } from '../../src/core/check/finding';
import { cellRule } from '../../src/core/check/rule-makers';
import { ledgerOf } from '../ledger-of';

const words = ['{what}不对。', '有关系。', '请改。'] as const;
const rule = cellRule({
  ...{ id: 'sample', severity: 'error', title: { zh: '样', en: 'sample' }, kinds: ['phone'] },
  messages: { odd: { zh: words, en: ['{what} is odd.', 'It matters.', 'Change it.'] } },
  check: () => undefined,
});
const ledger = ledgerOf({ name: ['王国建', '李秀英'], citizenId: ['11010519491231002X', ''], phone: ['1', '2'] });

function found(
  row: number,
  value: CellValue,
  applicability: Fix['applicability'] = 'safe',
  file = ledger.file,
): Finding {
  const at = { file, sheet: ledger.sheet, row, column: 2 };
  const fix: Fix = { applicability, edits: [{ at: { sheet: at.sheet, row, column: 2 }, expect: String(row), value }] };
  return {
    rule: 'sample',
    code: 'odd',
    severity: 'error',
    at,
    params: { what: '电话' },
    related: [],
    basis: null,
    fix,
  };
}

const planned = (findings: readonly Finding[], confirmed: (finding: Finding) => boolean = NONE_CONFIRMED) =>
  planFixes({ file: ledger.file, findings, ledgers: [ledger], rules: [rule], confirmed });

test('safe fixes are planned with the person and the words of the finding', () => {
  const plan = planned([found(1, '13812345678')]);
  expect(plan.edits.map(({ value }) => value)).toEqual(['13812345678']);
  expect(plan.reasons).toEqual([
    {
      person: '王国建 …002X',
      why: { zh: '电话不对。有关系。请改。', en: '电话 is odd. It matters. Change it.' },
      steps: [],
    },
  ]);
});

test('a fix to be confirmed is planned only where it was', () => {
  const findings = [found(1, 'x', 'confirm'), found(2, 'y', 'confirm')];
  expect(planned(findings).edits).toEqual([]);
  expect(planned(findings, (finding) => finding.at.row === 2).edits.map(({ value }) => value)).toEqual(['y']);
});

test('the same change wanted twice is made once', () => {
  const plan = planned([found(1, 'x'), found(1, 'x')]);
  expect([plan.edits.length, plan.reasons.length, plan.skipped.length]).toEqual([1, 1, 0]);
});

test('two different changes of a cell are both left to the clerk', () => {
  const plan = planned([found(1, 'x'), found(1, 'y'), found(2, 'z')]);
  expect(plan.edits.map(({ value }) => value)).toEqual(['z']);
  expect(plan.skipped.map(({ kind, person, at }) => [kind, person, at.row])).toEqual([
    ['conflict', '王国建 …002X', 1],
    ['conflict', '王国建 …002X', 1],
  ]);
});

test('a fix that was not confirmed is in nobody’s way', () => {
  expect(planned([found(1, 'x'), found(1, 'y', 'confirm')]).edits.map(({ value }) => value)).toEqual(['x']);
});

test('findings of other files and findings without a fix are passed over', () => {
  const plan = planned([found(1, 'x', 'safe', 'other.xlsx'), { ...found(2, 'y'), fix: null }]);
  expect([plan.edits, plan.skipped]).toEqual([[], []]);
});
