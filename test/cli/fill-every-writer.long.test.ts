import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeCompression } from '../../src/cli/node-compression';
import { a1 } from '../../src/core/grid/address';
import { compareLayouts } from '../../src/core/layout/compare-layout';
import type { CellEdit } from '../../src/core/grid/edit';
import type { Ledger } from '../../src/core/ledger/ledger';
import { openLedgers } from '../../src/core/ledger/open-ledgers';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-host';
import { TEMPLATES } from '../../src/templates/catalogue';
import { changedEntries, expectSheetUntouched, partOf } from '../hosts/xlsx/expect-untouched';
import { hasLibreOffice } from '../hosts/xlsx/libre-office';
import { openSnapshot } from '../hosts/xlsx/open-snapshot';
import { reliefLedger, sample, scratch } from './relief-ledger';

/** One ledger by each writer at hand: LibreOffice, openpyxl, exceljs, SheetJS, hucre, and the villages' own. */
const LEDGERS = [
  't1-clean.xlsx',
  't2-clean.xlsx',
  't15-faulty.xlsx',
  'zitong.xlsx',
  'zhonggang.xlsx',
  'shangzhai.xlsx',
  'villages/hewan.xlsx',
  'villages/shiqiao.xlsx',
];

const folder = scratch();
const policy = join(folder, 'policy.json');
const pathOf = (kind: string, name: string) => join(folder, `${kind}-${name.replace('/', '-')}`);
const bytesAt = (path: string) => new Uint8Array(readFileSync(path));

/** 100 yuan a head for everybody: any ledger can be filled with it. */
const POLICY = {
  id: 'flat',
  title: '每人一百元',
  place: '测试',
  seasons: {
    '2025-2026': { source: { issuer: null, title: null, date: null }, standard: [{ word: 'per-head', rate: 100 }] },
  },
};

async function ledgersIn(bytes: Uint8Array): Promise<readonly Ledger[]> {
  return openLedgers('', await openSnapshot(bytes), TEMPLATES).ledgers;
}

/** The sample with every typed amount taken out, as it is before the money comes. */
async function withoutAmounts(bytes: Uint8Array): Promise<Uint8Array> {
  const opened = await openXlsx(bytes, nodeCompression);
  if (opened.kind === 'refused') throw new Error(opened.refusal.code);
  const edits = (await ledgersIn(bytes)).flatMap((ledger) => {
    const fields = [ledger.template.amountField, ...ledger.template.amountParts];
    return fields.flatMap((field) => (field === null ? [] : clearing(ledger, field)));
  });
  expect(await opened.host.write(edits)).toMatchObject({ kind: 'written' });
  return opened.host.bytes();
}

function clearing(ledger: Ledger, field: Ledger['columns'][number]['field']): readonly CellEdit[] {
  const column = ledger.bound(field)?.column;
  if (column === undefined) return [];
  const cells = ledger.grid.column(column);
  return [...ledger.rows].flatMap((row): CellEdit[] => {
    const value = cells.value(row);
    const at = { sheet: ledger.sheet, row, column };
    return value === null || cells.hasFormula(row) ? [] : [{ at, expect: value, value: null }];
  });
}

beforeAll(async () => {
  writeFileSync(policy, JSON.stringify(POLICY));
  for (const name of LEDGERS) writeFileSync(pathOf('blank', name), await withoutAmounts(bytesAt(sample(name))));
});

test.each(LEDGERS)(
  '%s: filled, only planned cells and sums over them differ; a second fill writes nothing',
  async (name) => {
    const [blank, filled, again] = [pathOf('blank', name), pathOf('filled', name), pathOf('again', name)];
    const run = reliefLedger('fill', blank, '--policy', policy, '--out', filled);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(Number(/已写入 (\d+) 格/.exec(run.out)![1])).toBeGreaterThan(5);
    const [was, is] = [bytesAt(blank), bytesAt(filled)];
    const [before, after] = [await openSnapshot(was), await openSnapshot(is)];
    expect(compareLayouts(before.layout, after.layout)).toEqual([]);
    const amounts = await amountCells(was);
    for (const entry of changedEntries(was, is)) {
      if (entry.endsWith('workbook.xml')) continue;
      expect(entry).toMatch(/worksheets\/sheet\d+\.xml$/);
      expectSheetUntouched(await partOf(was, entry), await partOf(is, entry), amounts);
    }
    expect(reliefLedger('fill', filled, '--policy', policy, '--out', again).out).toContain('没有需要写入的单元格');
    expect(readFileSync(again).equals(readFileSync(filled))).toBe(true);
  },
);

async function amountCells(bytes: Uint8Array): Promise<ReadonlySet<string>> {
  const cells = new Set<string>();
  for (const ledger of await ledgersIn(bytes)) {
    const column = ledger.bound(ledger.template.amountField ?? 'amount')?.column;
    if (column === undefined) continue;
    for (const row of ledger.rows) if (!ledger.grid.column(column).hasFormula(row)) cells.add(a1(row, column));
  }
  return cells;
}

const withLibreOffice = hasLibreOffice ? test : test.skip;

withLibreOffice(
  'LibreOffice opens all of them and calculates the sums that we show',
  async () => {
    const out = join(folder, 'out');
    mkdirSync(out);
    const argv = [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', 'xlsx'];
    const paths = LEDGERS.map((name) => pathOf('filled', name));
    spawnSync('soffice', [...argv, '--outdir', out, ...paths], { timeout: 200_000, stdio: 'ignore' });
    for (const name of LEDGERS) {
      const ours = await sumsIn(bytesAt(pathOf('filled', name)));
      const theirs = await sumsIn(bytesAt(pathOf('filled', name).replace(folder, out)));
      expect([name, theirs]).toEqual([name, ours]);
    }
  },
  240_000,
);

/** The shown values of the formulas in amount columns, by sheet and cell. */
async function sumsIn(bytes: Uint8Array): Promise<readonly string[]> {
  return (await ledgersIn(bytes)).flatMap((ledger) => {
    const column = ledger.bound('amount')?.column;
    if (column === undefined) return [];
    const cells = ledger.grid.column(column);
    const rows = [...ledger.rows, ...ledger.totals.map(({ row }) => row)].sort((a, b) => a - b);
    return rows
      .filter((row) => cells.hasFormula(row))
      .map((row) => `${ledger.sheet}!${a1(row, column)}=${String(cells.value(row))}`);
  });
}
