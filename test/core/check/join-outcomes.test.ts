import fc from 'fast-check';
import { checkLedgers } from '../../../src/core/check/check';
import { joinOutcomes } from '../../../src/core/check/join-outcomes';
import { bindFile } from '../../../src/core/check/rebind-file';
import { acrossRule, cellRule, fileRule, ledgerRule, rowRule } from '../../../src/core/check/rule-makers';
import type { Rule } from '../../../src/core/check/rule';
import { TEMPLATES } from '../../../src/templates/catalogue';
import { toEnd } from '../../app/live/same-report';
import { CONTEXT } from '../../ledger-of';
import { ROSTER_HEADER, rosterRow } from '../../roster-rows';
import { sheetOf, workbookOf } from '../../sheet-of';

const words = ['一。', '二。', '三。'] as const;
const head = (id: string) => ({
  ...{ id, severity: 'warning' as const, title: { zh: '样', en: 'sample' } },
  messages: { seen: { zh: words, en: words } },
});
const seen = { code: 'seen' } as const;
const at = (file: string, row: number | null, column: number | null) => ({ file, sheet: '表', row, column });

/** One of each scope, some of which find something in the same cells; one that breaks, one that lacks a policy. */
const RULES: readonly Rule[] = [
  acrossRule({ ...head('across'), needs: ['name'], check: ([one], report) => report(at(one!.file, 2, 2), seen) }),
  cellRule({ ...head('cell'), kinds: ['name'], check: (_, report) => report(seen) }),
  rowRule({ ...head('row'), needs: ['name'], check: (_, report) => report('name', { ...seen, severity: 'error' }) }),
  fileRule({ ...head('file'), requires: [], check: ({ file }, report) => report(at(file, null, null), seen) }),
  ledgerRule({ ...head('ledger'), needs: ['name'], check: ({ file }, report) => report(at(file, 3, 2), seen) }),
  ledgerRule({
    ...{ ...head('breaks'), needs: ['name'] },
    check: () => {
      throw new Error('broken');
    },
  }),
  rowRule({ ...head('lacks'), needs: ['name'], requires: ['policy'], check: (_, report) => report('name', seen) }),
];
const files = ['a.xlsx', 'b.xlsx'].map((file) =>
  bindFile(file, workbookOf([sheetOf([ROSTER_HEADER, ...[1, 2, 3, 4].map(rosterRow)], { name: '表' })]), TEMPLATES),
);
const check = (rules: readonly Rule[]) => toEnd(checkLedgers({ files, rules, context: CONTEXT }));

test('parts of the rules, each run by itself, joined: what all of them find together, in the same order', () => {
  const whole = check(RULES);
  expect(new Set(whole.findings.map(({ rule }) => rule)).size).toBe(5);
  fc.assert(
    fc.property(fc.array(fc.nat(2), { minLength: RULES.length, maxLength: RULES.length }), (parts) => {
      const part = (number: number) => check(RULES.filter((_, index) => parts[index] === number));
      expect(joinOutcomes(files, RULES, [part(0), part(1), part(2)])).toEqual(whole);
    }),
  );
});
