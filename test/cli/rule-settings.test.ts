import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reliefLedger, sample, scratch } from './relief-ledger';

const FAULTY = sample('t15-faulty.xlsx');

function settings(json: unknown): string {
  const path = join(scratch(), '规则.json');
  writeFileSync(path, JSON.stringify(json));
  return path;
}

interface Report {
  readonly rules: readonly { readonly rule: string; readonly outcome: string; readonly reason?: string }[];
  readonly files: readonly {
    readonly sheets: readonly { readonly findings: readonly { readonly rule: string; readonly severity: string }[] }[];
  }[];
}

function check(...argv: readonly string[]) {
  const { out } = reliefLedger('check', FAULTY, '--format', 'json', ...argv);
  const report = JSON.parse(out) as Report;
  return { report, found: report.files.flatMap(({ sheets }) => sheets.flatMap(({ findings }) => findings)) };
}

test('a rule that is off finds nothing, and the report says that it is off and why', () => {
  const before = check().found;
  const { report, found } = check('--rules', settings({ 'duplicate-person': 'off' }));
  expect(before.some(({ rule }) => rule === 'duplicate-person')).toBe(true);
  expect(found).toEqual(before.filter(({ rule }) => rule !== 'duplicate-person'));
  expect(report.rules.filter(({ outcome }) => outcome === 'off')).toEqual([
    { rule: 'duplicate-person', outcome: 'off', reason: '已按设置关闭' },
  ]);
});

test('a severity that is set is the one that is told', () => {
  const { found } = check('--rules', settings({ 'duplicate-person': { severity: 'warning' } }));
  const told = found.filter(({ rule }) => rule === 'duplicate-person').map(({ severity }) => severity);
  expect(new Set(told)).toEqual(new Set(['warning']));
});

test('settings that cannot hold are refused in one sentence, by rule', () => {
  const { code, err } = reliefLedger('check', FAULTY, '--rules', settings({ 没有: 'off', 'serial-gap': 'on' }));
  expect(code).toBe(2);
  expect(err).toContain('规则设置不能用');
  expect(reliefLedger('check', FAULTY, '--rules', settings({ 'no-such': 'off' })).err).toContain(
    'no-such：没有这项规则',
  );
  expect(reliefLedger('check', FAULTY, '--rules', '/no/such/file.json').code).toBe(2);
});
