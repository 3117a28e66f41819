import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { valueAt } from '../../src/core/grid/grid';
import { changedEntries, expectSheetUntouched, partOf } from '../hosts/xlsx/expect-untouched';
import { hasLibreOffice } from '../hosts/xlsx/libre-office';
import { openSnapshot } from '../hosts/xlsx/open-snapshot';
import { parseRange } from '../../src/core/grid/address';
import { compareLayouts } from '../../src/core/layout/compare-layout';
import { compareWithPristine } from '../../src/core/form/compare-template';
import { reliefLedger, sample, scratch } from './relief-ledger';

const folder = scratch();
const filled = join(folder, 'filled.xlsx');
const bytesAt = (path: string) => new Uint8Array(readFileSync(path));
const column = (range: string) => {
  const { top, bottom } = parseRange(range)!;
  const letter = /^[A-Z]+/.exec(range)![0];
  return new Set(Array.from({ length: bottom - top + 1 }, (_, index) => `${letter}${top + 1 + index}`));
};

test('潼南: the roster is filled to 221,000 yuan, with the working of every household on request', () => {
  const fill = [
    'fill',
    sample('zitong.xlsx'),
    '--policy',
    'zitong',
    '--budget',
    '221000',
    '--working',
    '--out',
    filled,
  ];
  const run = reliefLedger(...fill);
  expect(run).toMatchObject({ code: 0, err: '' });
  expect(run.out).toContain('合计 221,000 元，与下达资金 221,000 元相符');
  expect(run.out).toContain('已写入 441 格');
  expect(run.out.match(/需救助人口 \d+ 人 × (一般|比较|特别)困难 \d+ 元\/人 = [\d,]+ 元/g)).toHaveLength(441);
});

test('only the ledger sheet and the recalculation mark differ, and in the sheet only planned cells and the sum', async () => {
  const [before, after] = [bytesAt(sample('zitong.xlsx')), bytesAt(filled)];
  expect(changedEntries(before, after)).toEqual(['xl/worksheets/sheet1.xml', 'xl/workbook.xml']);
  const sheet = 'xl/worksheets/sheet1.xml';
  const changed = expectSheetUntouched(await partOf(before, sheet), await partOf(after, sheet), column('O5:O445'));
  expect(changed).toEqual(['O446']);
  const marks = / fullCalcOnLoad="1"|<calcPr[^>]*\/>/g;
  const text = async (bytes: Uint8Array) => new TextDecoder().decode(await partOf(bytes, 'xl/workbook.xml'));
  expect((await text(after)).replace(marks, '')).toBe((await text(before)).replace(marks, ''));
});

test('a second fill writes nothing and saves the same bytes', () => {
  const again = join(folder, 'again.xlsx');
  const run = reliefLedger('fill', filled, '--policy', 'zitong', '--out', again);
  expect(run.out).toContain('没有需要写入的单元格');
  expect(readFileSync(again).equals(readFileSync(filled))).toBe(true);
});

test('中岗: inside a band nothing is filled until the clerk sets a figure, and contradictions are named', () => {
  const out = join(folder, 'zhonggang.xlsx');
  const open = reliefLedger('fill', sample('zhonggang.xlsx'), '--policy', 'zhonggang', '--out', out);
  expect(open.code).toBe(0);
  expect(open.out).toContain('没有需要写入的单元格');
  expect(open.out).toMatch(/大树村!O19 .*由村民评议确定|O19 .*由村民评议确定/);
  expect(readFileSync(out).equals(readFileSync(sample('zhonggang.xlsx')))).toBe(true);
});

test.each(['zitong', 'shangzhai'])('%s: in place, the file itself is filled', (name) => {
  const own = join(folder, `${name}-own.xlsx`);
  expect(reliefLedger('fill', sample(`${name}.xlsx`), '--policy', name, '--out', own).code).toBe(0);
  const run = reliefLedger('fill', own, '--policy', name, '--in-place');
  expect(run).toMatchObject({ code: 0, err: '' });
});

test('safe fixes leave no safe fix behind, and change neither digits nor layout', async () => {
  const fixed = join(folder, 'fixed.xlsx');
  expect(reliefLedger('fix', sample('t15-faulty.xlsx'), '--safe', '--out', fixed).code).toBe(0);
  const before = await openSnapshot(bytesAt(sample('t15-faulty.xlsx')));
  const after = await openSnapshot(bytesAt(fixed));
  expect(compareLayouts(before.layout, after.layout)).toEqual([]);
  const report = JSON.parse(reliefLedger('check', fixed, '--format', 'json').out) as {
    files: { sheets: { findings: { fix: { applicability: string } | null }[] }[] }[];
  };
  const left = report.files.flatMap(({ sheets }) => sheets.flatMap(({ findings }) => findings));
  expect(left.filter(({ fix }) => fix?.applicability === 'safe')).toEqual([]);
  expect(left.length).toBeGreaterThan(50);
});

const withLibreOffice = hasLibreOffice ? test : test.skip;

withLibreOffice(
  'LibreOffice opens the filled roster, calculates the same total and shows the same form',
  async () => {
    const out = join(folder, 'out');
    mkdirSync(out);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const argv = [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out];
    for (const [name, path] of [
      ['unfilled', sample('zitong.xlsx')],
      ['filled', filled],
    ] as const) {
      spawnSync('soffice', [...argv, path], { timeout: 120_000, stdio: 'ignore' });
      expect([name, readFileSync(join(out, path === filled ? 'filled.xlsx' : 'zitong.xlsx')).length > 0]).toEqual([
        name,
        true,
      ]);
    }
    const [was, is] = [bytesAt(join(out, 'zitong.xlsx')), bytesAt(join(out, 'filled.xlsx'))];
    const [before, after] = [await openSnapshot(was), await openSnapshot(is)];
    expect(compareWithPristine(before, after)).toEqual([]);
    expect(valueAt(after.sheets[0]!.grid, 445, 14)).toBe(221_000);
  },
  240_000,
);
