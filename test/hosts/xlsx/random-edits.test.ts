import fc from 'fast-check';
import { a1 } from '../../../src/core/grid/address';
import { compareLayouts } from '../../../src/core/layout/compare-layout';
import { invert } from '../../../src/core/grid/edit';
import { valueAt } from '../../../src/core/grid/grid';
import { nodeCompression } from '../../../src/cli/node-compression';
import { scanSheet } from '../../../src/hosts/xlsx/sheet-scan';
import { StringStore } from '../../../src/hosts/xlsx/string-store';
import { openXlsx, type XlsxHost } from '../../../src/hosts/xlsx/xlsx-host';
import { changedEntries, expectSheetUntouched, expectValues, partOf } from './expect-untouched';
import { randomSheet } from './random-sheet';
import { buildWorkbook } from './workbook-builder';

const PART = 'xl/worksheets/sheet1.xml';

async function opened(bytes: Uint8Array): Promise<XlsxHost> {
  const result = await openXlsx(bytes, nodeCompression);
  if (result.kind === 'refused') throw new Error(result.refusal.code);
  return result.host;
}

test('whatever is written to whatever sheet reads back, touches nothing else and can be undone', async () => {
  await fc.assert(
    fc.asyncProperty(randomSheet, async ({ xml, edits }) => {
      const bytes = buildWorkbook({ [PART]: xml });
      const host = await opened(bytes);
      const before = await host.read();
      const planned = edits.map((edit) => ({
        ...edit,
        expect: valueAt(before.sheets[0]!.grid, edit.at.row, edit.at.column),
      }));
      expect((await host.write(planned)).kind).toBe('written');
      const after = await (await opened(host.bytes())).read();
      expectValues(before, after, planned);
      expect(compareLayouts(before.layout, after.layout)).toEqual([]);
      expect(changedEntries(bytes, host.bytes()).filter((name) => name !== PART)).toEqual([]);
      const cells = new Set(planned.map(({ at: { row, column } }) => a1(row, column)));
      expect(expectSheetUntouched(await partOf(bytes, PART), await partOf(host.bytes(), PART), cells)).toEqual([]);
      expect((await host.write(planned.map(invert).reverse())).kind).toBe('written');
      expect(Buffer.compare(host.bytes(), bytes)).toBe(0);
    }),
    { numRuns: 300 },
  );
});

test('a sheet reads the same however its bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(randomSheet, fc.infiniteStream(fc.integer({ min: 1, max: 40 })), async ({ xml }, sizes) => {
      const bytes = new TextEncoder().encode(xml);
      const pieces: Uint8Array[] = [];
      for (let at = 0; at < bytes.length;) {
        const size = sizes.next().value as number;
        pieces.push(bytes.slice(at, at + size));
        at += size;
      }
      const whole = await scanSheet([bytes], new StringStore());
      const cut = await scanSheet(pieces, new StringStore());
      expect([cut.rows, cut.head, cut.tail, cut.regular]).toEqual([whole.rows, whole.head, whole.tail, whole.regular]);
      for (let column = 0; column < whole.grid.columnCount; column += 1) {
        for (let row = 0; row < whole.grid.rowCount; row += 1) {
          expect(valueAt(cut.grid, row, column)).toEqual(valueAt(whole.grid, row, column));
        }
      }
    }),
  );
});
