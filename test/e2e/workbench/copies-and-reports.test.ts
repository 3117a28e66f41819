import { readFileSync } from 'node:fs';
import { inRange, parseCell, parseRange, type Range } from '../../../src/core/grid/address';
import { valueAt } from '../../../src/core/grid/grid';
import type { Snapshot } from '../../../src/core/grid/host';
import { compareLayouts } from '../../../src/core/layout/compare-layout';
import { sample } from '../../cli/relief-ledger';
import { textOf } from '../../hosts/xlsx/expect-marked-copy';
import { openSnapshot } from '../../hosts/xlsx/open-snapshot';
import { inChromium, oneBrowser } from '../one-browser';
import { button, download, openFiles, openWorkbench } from './open-workbench';

const T15 = sample('t15-faulty.xlsx');
const original = new Uint8Array(readFileSync(T15));

inChromium('what the workbench hands out beside the ledger', () => {
  const browser = oneBrowser();

  test('a marked copy for WPS holds every value of the ledger and a sheet that explains; the ledger stays unchanged', async () => {
    const { page, complaints } = await openWorkbench(browser());
    await openFiles(page, T15);
    const { name, bytes } = await download(page, () => button(page, '另存标记副本').click());
    expect(name).toBe('t15-faulty-核查标记（勿上报）.xlsx');
    await page.getByText(/已另存 t15-faulty-核查标记（勿上报）\.xlsx/).waitFor();
    expect(await page.getByRole('tab', { name: /未保存/ }).count()).toBe(0);
    const [before, copy] = [await openSnapshot(original), await openSnapshot(bytes)];
    expect(copy.sheets.length).toBe(before.sheets.length + 1);
    for (const { name: sheet } of before.sheets) expect(valuesOf(copy, sheet)).toEqual(valuesOf(before, sheet));
    const facets = new Set(compareLayouts(before.layout, copy.layout).map(({ facet }) => facet));
    expect([...facets].sort()).toEqual(['conditional-formats', 'sheets']);
    const marked = await markedRanges(bytes);
    const isMarked = (cell: string) => {
      const { row, column } = parseCell(cell)!;
      return marked.some((range) => inRange(range, row, column));
    };
    expect(['F5', 'E10', 'R19', 'E25'].filter((cell) => !isMarked(cell))).toEqual([]);
    expect(isMarked('D5')).toBe(false);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('a report of one file and one of all stand alone and show no whole number of anybody', async () => {
    const { page, complaints } = await openWorkbench(browser());
    await openFiles(page, T15);
    const own = await download(page, () => button(page, '导出报告').click());
    expect(own.name).toMatch(/^t15-faulty-核查报告-\d{4}-\d{2}-\d{2}\.html$/);
    await openFiles(page, sample('t1-clean.xlsx'));
    await page.getByRole('tab', { name: '全部文件' }).click();
    const all = await download(page, () => button(page, '导出全部核查报告').click());
    for (const { bytes } of [own, all]) {
      const html = Buffer.from(bytes).toString('utf8');
      expect(html).not.toMatch(/\d{11,}/);
      expect(html).not.toMatch(/<(?:script|link|img|iframe)\b|@import|url\(|(?:src|href)="(?!#)/);
      expect(html).toContain('t15-faulty.xlsx');
    }
    expect(Buffer.from(all.bytes).toString('utf8')).toContain('t1-clean.xlsx');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

function valuesOf({ sheets }: Snapshot, name: string): readonly unknown[] {
  const { grid } = sheets.find((sheet) => sheet.name === name)!;
  return Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (__, column) => valueAt(grid, row, column)),
  );
}

/** Ranges of 花名册 that the copy colours and the ledger does not. */
async function markedRanges(bytes: Uint8Array): Promise<readonly Range[]> {
  const part = 'xl/worksheets/sheet2.xml';
  const ranges = async (of: Uint8Array) =>
    [...(await textOf(of, part)).matchAll(/<conditionalFormatting[^>]* sqref="([^"]+)"/g)].flatMap(([, list]) =>
      list!.split(' '),
    );
  const own = new Set(await ranges(original));
  return (await ranges(bytes)).filter((range) => !own.has(range)).flatMap((range) => parseRange(range) ?? []);
}
