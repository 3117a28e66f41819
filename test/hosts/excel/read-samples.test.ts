import { readFileSync } from 'node:fs';
import { valueAt } from '../../../src/core/grid/grid';
import type { SheetSnapshot, Snapshot } from '../../../src/core/grid/host';
import { nodeCompression } from '../../../src/cli/node-compression';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import { startExcel } from '../../excel-host/excel-session';

const SAMPLES = [
  't1-clean',
  't2-clean',
  't15-faulty',
  't15-pristine',
  'zhonggang',
  'zitong',
  'shangzhai',
  'absent-residents',
];

async function sample(name: string): Promise<Snapshot> {
  const opened = await openXlsx(readFileSync(`assets/samples/${name}.xlsx`), nodeCompression);
  if (opened.kind === 'refused') throw new Error(opened.refusal.code);
  return opened.host.read();
}

function cells(sheet: SheetSnapshot) {
  const { grid } = sheet;
  const found: Record<string, unknown> = {};
  for (let row = 0; row < grid.rowCount; row += 1) {
    for (let column = 0; column < grid.columnCount; column += 1) {
      const value = valueAt(grid, row, column);
      const formula = grid.column(column).formula(row);
      if (value !== null && value !== '') found[`${row},${column}`] = formula === null ? value : [value, formula];
    }
  }
  return found;
}

const sorted = (texts: readonly string[]) => [...texts].sort();

describe.each(SAMPLES)('the sample %s read through Excel', (name) => {
  test('has the values, formulas, merges and lists that its file has, and no sync is a write', async () => {
    const file = await sample(name);
    const { host, excel, close } = await startExcel(file);
    const read = await host.read().finally(close);
    expect(read.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual(
      file.sheets.map((sheet) => [sheet.name, sheet.visibility]),
    );
    read.sheets.forEach((sheet, at) => {
      const own = file.sheets[at]!;
      expect(cells(sheet)).toEqual(cells(own));
      expect(sorted(sheet.merges.map((merge) => JSON.stringify(merge, Object.keys(merge).sort())))).toEqual(
        sorted(own.merges.map((merge) => JSON.stringify(merge, Object.keys(merge).sort()))),
      );
      expect(sorted([...new Set(sheet.lists.map(({ source }) => source))])).toEqual(
        sorted([...new Set(own.lists.map(({ source }) => source))]),
      );
    });
    expect(read.layout.names).toEqual(file.layout.names.filter((each) => !each.name.startsWith('_xlnm.')));
    expect(excel.syncs.filter(({ writes }) => writes)).toEqual([]);
  });
});
