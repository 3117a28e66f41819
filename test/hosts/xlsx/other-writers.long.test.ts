import { a1 } from '../../../src/core/grid/address';
import { compareLayouts } from '../../../src/core/layout/compare-layout';
import type { CellValue } from '../../../src/core/grid/cell';
import { invert, type CellEdit } from '../../../src/core/grid/edit';
import { gridFromRows, valueAt } from '../../../src/core/grid/grid';
import { nodeCompression } from '../../../src/cli/node-compression';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import { changedEntries, expectSheetUntouched, expectValues, partOf } from './expect-untouched';
import { ROWS, WRITERS } from './five-writers';

describe.each([...WRITERS])('a workbook that %s wrote', (_, writer, there) => {
  (there ? test : test.skip)(
    'reads as it was meant, and is changed in the written cells alone',
    async () => {
      const bytes = await writer();
      const opened = await openXlsx(bytes, nodeCompression);
      if (opened.kind === 'refused') throw new Error(opened.refusal.code);
      const { host } = opened;
      const before = await host.read();
      const meant = gridFromRows(ROWS as readonly (readonly CellValue[])[]);
      const { name, grid } = before.sheets[0]!;
      for (let row = 0; row < 5; row += 1) {
        for (let column = 0; column < 5; column += 1) {
          expect([row, column, valueAt(grid, row, column)]).toEqual([row, column, valueAt(meant, row, column)]);
        }
      }
      const edits: readonly CellEdit[] = [
        { at: { sheet: name, row: 1, column: 3 }, expect: 450.5, value: 600 },
        { at: { sheet: name, row: 2, column: 1 }, expect: ROWS[2]![1]!, value: '李玉梅' },
        { at: { sheet: name, row: 3, column: 1 }, expect: null, value: '赵强' },
        { at: { sheet: name, row: 20, column: 6 }, expect: null, value: '备注' },
      ];
      expect(await host.write(edits)).toEqual({ kind: 'written', uncalculated: [] });
      const after = await host.read();
      expectValues(before, after, edits);
      expect(compareLayouts(before.layout, after.layout)).toEqual([]);
      const [part, ...others] = changedEntries(bytes, host.bytes());
      expect(others).toEqual([]);
      const cells = new Set(edits.map(({ at: { row, column } }) => a1(row, column)));
      expect(expectSheetUntouched(await partOf(bytes, part!), await partOf(host.bytes(), part!), cells)).toEqual([]);
      expect((await host.write(edits.map(invert).reverse())).kind).toBe('written');
      expect(Buffer.compare(host.bytes(), bytes)).toBe(0);
    },
    90_000,
  );
});
