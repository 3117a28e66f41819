import * as SheetJs from '@e965/xlsx';
import { MARK_LOOKS } from '../../../src/app/mark-looks';
import { nodeCompression } from '../../../src/cli/node-compression';
import type { CellEdit } from '../../../src/core/grid/edit';
import { valueAt } from '../../../src/core/grid/grid';
import type { MarkedCopy } from '../../../src/core/grid/marked-copy';
import { verify } from '../../../src/core/plan/verify';
import type { Compression } from '../../../src/hosts/xlsx/compression';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';

const SHEET = '花名册';
const ROWS = 12_000;

const PIECE = 70_001;
const RUBBISH = 42;

/**
 * Takes every inflated piece back as soon as it may, and is done with one to be deflated before it asks for the next, so
 * that the next may be written over it.
 */
const atOnce: Compression = {
  ...nodeCompression,
  deflatesAtOnce: true,
  async *inflate(bytes) {
    const lent = new Uint8Array(PIECE);
    for await (const piece of nodeCompression.inflate(bytes)) {
      for (let at = 0; at < piece.length; at += PIECE) {
        const some = piece.subarray(at, at + PIECE);
        lent.set(some);
        yield lent.subarray(0, some.length);
        lent.fill(RUBBISH);
      }
    }
  },
  async *deflate(pieces) {
    async function* copied() {
      for await (const piece of pieces) yield piece.slice();
    }
    yield* nodeCompression.deflate(copied());
  },
};

/** A sheet of some megabytes, its parts deflated or stored. */
function workbook(compression: boolean): Uint8Array {
  const rows = Array.from({ length: ROWS }, (_, row) => [row + 1, `王国建${row % 700}`, '110105', row / 4, '一卡通']);
  const book = SheetJs.utils.book_new();
  SheetJs.utils.book_append_sheet(book, SheetJs.utils.aoa_to_sheet(rows), SHEET);
  return new Uint8Array(SheetJs.write(book, { type: 'array', bookType: 'xlsx', compression }) as ArrayBuffer);
}

async function open(bytes: Uint8Array, compression: Compression) {
  const opened = await openXlsx(bytes, compression);
  if (opened.kind === 'refused') throw new Error(opened.refusal.code);
  return opened.host;
}

/** Few here and many there, a new column, new rows, and a text longer than what is copied at once. */
const PLANNED: readonly { readonly row: number; readonly column: number; readonly value: string | number }[] = [
  ...Array.from({ length: 3_000 }, (_, index) => ({ row: 4_000 + index, column: 3, value: index })),
  ...Array.from({ length: 40 }, (_, index) => ({ row: 7_500 + index * 100, column: 7, value: '已入户核实' })),
  { row: 9, column: 1, value: '长'.repeat(9_000) },
  { row: ROWS + 5, column: 0, value: 7 },
];

const COPY: MarkedCopy = {
  marks: [
    { kind: 'error', look: MARK_LOOKS.error, cells: PLANNED.map(({ row, column }) => ({ sheet: SHEET, row, column })) },
  ],
  note: {
    sheet: '核查标记',
    title: '核查标记',
    lines: [],
    legend: [],
    head: ['标记', '位置', '姓名', '疑点', '办法'],
    rows: [],
  },
};

describe.each([
  ['deflated', true],
  ['stored', false],
])('a workbook whose parts are %s', (_, compressed) => {
  const bytes = workbook(compressed);

  test('is the same file whether or not the pieces of its sheet are written over one another', async () => {
    const [kept, lent] = [await open(bytes, nodeCompression), await open(bytes, atOnce)];
    const before = await kept.read();
    expect(verify(before, await lent.read(), [])).toEqual({ cells: [], layout: [] });
    const { grid } = before.sheets[0]!;
    const edits = PLANNED.map(({ row, column, value }): CellEdit => ({
      at: { sheet: SHEET, row, column },
      expect: valueAt(grid, row, column),
      value,
    }));
    for (const host of [kept, lent]) expect((await host.write(edits)).kind).toBe('written');
    expect(Buffer.compare(lent.bytes(), kept.bytes())).toBe(0);
    expect(verify(before, await lent.read(), edits)).toEqual({ cells: [], layout: [] });
  });

  test('is the same marked copy whether or not', async () => {
    const [kept, lent] = [await open(bytes, nodeCompression), await open(bytes, atOnce)];
    const copies = [await kept.markedCopy(COPY), await lent.markedCopy(COPY)].map((copy) => {
      if (copy.kind !== 'copied') throw new Error(copy.refusal.code);
      return copy.bytes;
    });
    expect(Buffer.compare(copies[1]!, copies[0]!)).toBe(0);
  });
});
