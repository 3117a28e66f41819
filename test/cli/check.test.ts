import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reliefLedger, sample, scratch } from './relief-ledger';

interface Json {
  readonly version: number;
  readonly files: readonly {
    readonly file: string;
    readonly refused?: { readonly code: string };
    readonly others: readonly string[];
    readonly sheets: readonly {
      readonly sheet: string;
      readonly template: string | null;
      readonly headerRow: number | null;
      readonly rows: number;
      readonly findings: readonly {
        readonly rule: string;
        readonly severity: string;
        readonly cell: string | null;
        readonly row: number | null;
        readonly message: string;
        readonly related: readonly string[];
        readonly fix: { readonly edits: readonly { readonly cell: string; readonly masked?: true }[] } | null;
      }[];
    }[];
  }[];
  readonly rules: readonly { readonly rule: string; readonly outcome: string }[];
  readonly summary: { readonly rows: number; readonly errors: number; readonly people: number; readonly total: number };
}

const json = (...argv: readonly string[]) => {
  const run = reliefLedger('check', ...argv, '--format', 'json');
  return { ...run, report: JSON.parse(run.out) as Json };
};

test('a clean ledger ends with 0, one with errors with 1', () => {
  expect(reliefLedger('check', sample('t1-clean.xlsx')).code).toBe(0);
  expect(reliefLedger('check', sample('t2-clean.xlsx')).code).toBe(0);
  expect(reliefLedger('check', sample('t15-faulty.xlsx')).code).toBe(1);
});

test('the JSON report names form, header, households and findings by cell', () => {
  const { report, code } = json(sample('t15-faulty.xlsx'));
  expect(code).toBe(1);
  expect(report.version).toBe(1);
  const [file] = report.files;
  expect(file!.others).toEqual(['说明']);
  const [sheet] = file!.sheets;
  expect(sheet).toMatchObject({ sheet: '花名册', template: 'county-roster', headerRow: 3, rows: 77 });
  expect(sheet!.findings.find(({ cell }) => cell === 'F6')).toMatchObject({
    rule: 'missing-value',
    severity: 'error',
    row: 6,
  });
  const twice = sheet!.findings.find(({ rule, cell }) => rule === 'duplicate-person' && cell === 'E76');
  expect(twice!.related).toEqual([`${sample('t15-faulty.xlsx')}!南岗村!E16`]);
});

test('no report shows a whole ID, account or phone unless asked to', () => {
  const longDigits = /\d{11,}/;
  for (const format of ['text', 'json', 'html']) {
    const shown = reliefLedger('check', sample('t15-faulty.xlsx'), '--format', format).out;
    const lines = shown.split('\n').filter((line) => longDigits.test(line.replace(/(.)\1{10,}/g, '')));
    expect(lines).toEqual([]);
  }
  const revealed = json(sample('t15-faulty.xlsx'), '--reveal').out;
  expect(revealed).toMatch(longDigits);
});

test('a masked edit says that it is', () => {
  const { report } = json(sample('t15-faulty.xlsx'));
  const edits = report.files.flatMap((file) =>
    file.sheets.flatMap((sheet) =>
      sheet.findings.filter(({ rule }) => rule === 'stray-characters').flatMap(({ fix }) => fix?.edits ?? []),
    ),
  );
  expect(edits.length).toBeGreaterThan(5);
  expect(edits.every(({ masked }) => masked === true)).toBe(true);
});

test('a folder is checked as a whole, and duplicates name the other file', () => {
  const { report } = json(sample('villages'));
  expect(report.files.map(({ file }) => file)).toEqual(
    ['hewan', 'liulin', 'shiqiao'].map((name) => join(sample('villages'), `${name}.xlsx`)),
  );
  const across = report.files
    .flatMap((file) =>
      file.sheets.flatMap(({ findings }) => findings.map((finding) => ({ file: file.file, ...finding }))),
    )
    .filter(
      ({ rule, file, related }) => rule === 'duplicate-person' && related.some((place) => !place.startsWith(file)),
    );
  expect(across.length).toBeGreaterThan(0);
});

test('a file named twice is checked once', () => {
  const { report } = json(sample('t1-clean.xlsx'), sample('t1-clean.xlsx'));
  expect(report.files).toHaveLength(1);
});

test('without a policy no amount rule runs and the report says so', () => {
  const { report } = json(sample('zhonggang.xlsx'));
  expect(report.rules.find(({ rule }) => rule === 'amount-out-of-band')!.outcome).toBe('skipped');
  expect(reliefLedger('check', sample('zhonggang.xlsx')).out).toContain('没有选定救助政策');
  const judged = json(sample('zhonggang.xlsx'), '--policy', 'zhonggang').report;
  expect(judged.rules.find(({ rule }) => rule === 'amount-out-of-band')!.outcome).toBe('ran');
});

test('reference lists are read from a workbook and from a GBK text file', () => {
  const lists = [
    '--list',
    `absent-resident=${sample('absent-residents.xlsx')}`,
    '--list',
    `deceased-person=${sample('deceased.csv')}`,
  ];
  const { report } = json(sample('t15-faulty.xlsx'), ...lists);
  const rules = report.files.flatMap((file) => file.sheets.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  expect(rules.filter((rule) => rule === 'absent-resident')).toHaveLength(3);
  expect(rules.filter((rule) => rule === 'deceased-person')).toHaveLength(2);
});

test('the printable page loads nothing, runs nothing and can be written to a file', () => {
  const out = join(scratch(), '报告.html');
  const run = reliefLedger('check', sample('t15-faulty.xlsx'), '--format', 'html', '--out', out);
  expect(run).toMatchObject({ code: 1, out: '' });
  const page = readFileSync(out, 'utf8');
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'`);
  expect(page).not.toMatch(/<script|<link|<img|src=|href=|@import|url\(/);
  expect(page).toContain('号码后几位已丢失');
});

test('every message is there in English', () => {
  const run = reliefLedger('check', sample('t15-faulty.xlsx'), '--lang', 'en');
  expect(run.out).toContain('households without a finding');
  expect(run.out).toMatch(/\[missing-value\]/);
});
