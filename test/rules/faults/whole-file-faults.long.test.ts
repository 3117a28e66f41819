import { checkLedgers } from '../../../src/core/check/check';
import type { CheckedFile, Rule } from '../../../src/core/check/rule';
import type { RuleContext } from '../../../src/core/check/rule-context';
import { equalDistribution } from '../../../src/rules/equal-distribution';
import { templateAltered } from '../../../src/rules/template-altered';
import { templateUnknown } from '../../../src/rules/template-unknown';
import { CONTEXT } from '../../ledger-of';
import { outcomeOf } from '../../rule-tester';
import { sheetOf, workbookOf } from '../../sheet-of';
import { COLUMN_NAMES, COLUMNS } from './household';
import { opened, Scene } from './scene';

const FILES = 60;
const TITLE = ['2025-2026年度冬春救助资金发放花名册'];
const HEADER: string[] = COLUMN_NAMES.map((name) => COLUMNS[name]);

/** Every third file has the fault. */
const isFaulty = (file: number) => file % 3 === 0;
const name = (file: number) => `第${file + 1}村.xlsx`;
const faulty = Array.from({ length: FILES }, (_, file) => file)
  .filter(isFaulty)
  .map(name);

function filesFound(rule: Rule, files: readonly CheckedFile[], context: Partial<RuleContext> = {}): readonly string[] {
  const { findings } = outcomeOf(checkLedgers({ files, rules: [rule], context: { ...CONTEXT, ...context } }));
  return findings.map(({ at }) => at.file);
}

/** A village's file of 12 sound households. */
function village(file: number, change: (rows: unknown[][], merges: string[]) => void = () => undefined): CheckedFile {
  const { households } = new Scene(12, file + 1);
  const merges = ['A1:V1'];
  const rows = [TITLE, HEADER, ...households.map(({ cells }) => COLUMN_NAMES.map((column) => cells[column]))];
  change(rows, merges);
  return opened(name(file), [sheetOf(rows as Parameters<typeof sheetOf>[0], { name: '花名册', merges })]);
}

test('of 60 files those that are no ledger are told, all of them and no other', () => {
  const files = Array.from({ length: FILES }, (_, file) =>
    isFaulty(file)
      ? opened(name(file), [sheetOf([['关于做好冬春救助工作的通知'], ['各村：'], ['一、核查户数']])])
      : village(file),
  );
  expect(filesFound(templateUnknown, files)).toEqual(faulty);
});

test('of 60 files those whose form was altered are told, all of them and no other', () => {
  const alter = [
    (rows: unknown[][]) => void (rows[1] = HEADER.with(3, '姓名（全称）*')),
    (_: unknown[][], merges: string[]) => void merges.push('B3:C3'),
    (_: unknown[][], merges: string[]) => void merges.splice(0, 1),
    (rows: unknown[][]) => void (rows[0] = ['2025-2026年度冬春救助资金发放表']),
  ];
  const files = Array.from({ length: FILES }, (_, file) =>
    village(file, isFaulty(file) ? alter[file % alter.length] : undefined),
  );
  const pristine = workbookOf([sheetOf([TITLE, HEADER, []], { name: '花名册', merges: ['A1:V1'] })]);
  expect([...new Set(filesFound(templateAltered, files, { pristine }))]).toEqual(faulty);
});

test('of 60 files those whose money was shared out equally are told, all of them and no other', () => {
  const amount = COLUMN_NAMES.indexOf('amount');
  const equal = (rows: unknown[][]) => rows.slice(2).forEach((row) => (row[amount] = 300));
  const files = Array.from({ length: FILES }, (_, file) => village(file, isFaulty(file) ? equal : undefined));
  expect(filesFound(equalDistribution, files)).toEqual(faulty);
});
