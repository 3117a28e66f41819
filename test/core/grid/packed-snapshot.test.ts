import fc from 'fast-check';
import { ColumnStore, NUMBER } from '../../../src/core/grid/column';
import { gridFromRows } from '../../../src/core/grid/grid';
import { ArrivingSnapshot, packColumns, packSnapshot, type ColumnParcel } from '../../../src/core/grid/packed-snapshot';
import type { CellValue } from '../../../src/core/grid/cell';
import type { Snapshot } from '../../../src/core/grid/host';
import { openLedgers } from '../../../src/core/ledger/open-ledgers';
import { packLedger, unpackLedger } from '../../../src/core/ledger/packed-ledger';
import { TEMPLATES } from '../../../src/templates/catalogue';
import { sheetOf, workbookOf } from '../../sheet-of';
import { sampleSnapshot } from '../../ui/pane-of';

/** As another thread would get it: nothing but what can be cloned. */
function carried(snapshot: Snapshot): Snapshot {
  const arriving = new ArrivingSnapshot();
  for (const parcel of packColumns(snapshot)) arriving.take(structuredClone(parcel));
  return arriving.snapshot(structuredClone(packSnapshot(snapshot)));
}

function expectSame(a: Snapshot, b: Snapshot): void {
  const facts = ({ sheets, ...rest }: Snapshot) => [rest, sheets.map((sheet) => ({ ...sheet, grid: null }))];
  expect(facts(b)).toEqual(facts(a));
  a.sheets.forEach(({ grid }, sheet) => {
    const other = b.sheets[sheet]!.grid;
    expect([other.rowCount, other.columnCount]).toEqual([grid.rowCount, grid.columnCount]);
    for (let column = 0; column <= grid.columnCount; column += 1) {
      for (let row = 0; row <= grid.rowCount; row += 1) {
        const [from, to] = [grid.column(column), other.column(column)];
        const facts = (each: typeof from) => [
          each.kind(row),
          each.value(row),
          each.text(row),
          each.number(row),
          each.digits(row),
          each.hasFormula(row),
          each.formula(row),
        ];
        if (JSON.stringify(facts(from)) !== JSON.stringify(facts(to))) expect(facts(to)).toEqual(facts(from));
      }
    }
  });
}

test.each(['t15-faulty.xlsx', 't15-altered.xlsx', 'zitong.xlsx', 't2-clean.xlsx', 'shangzhai.xlsx'])(
  '%s reads the same after it was handed to another thread',
  async (name) => {
    const snapshot = await sampleSnapshot(name);
    expectSame(snapshot, carried(snapshot));
  },
);

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.string({ unit: 'grapheme' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constantFrom('#N/A', '#REF!').map((error) => ({ error })),
);

test('any cells read the same after the journey', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 12 }), (rows) => {
      const sheet = { name: '表', visibility: 'visible' as const, grid: gridFromRows(rows), merges: [], lists: [] };
      const snapshot: Snapshot = {
        sheets: [sheet],
        layout: { sheets: [], names: [], styles: [], protection: null },
      };
      expectSame(snapshot, carried(snapshot));
    }),
  );
});

test('texts on both sides of a shelf of 4,096 rows, and of a stretch of four, keep their rows', () => {
  const rows = Array.from({ length: 17_000 }, (_, row) => [row % 3 === 0 ? null : `第${row}行`]);
  const grid = gridFromRows(rows);
  const sheet = { name: '表', visibility: 'visible' as const, grid, merges: [], lists: [] };
  const snapshot: Snapshot = { sheets: [sheet], layout: { sheets: [], names: [], styles: [], protection: null } };
  const column = carried(snapshot).sheets[0]!.grid.column(0);
  for (const row of [0, 1, 4094, 4095, 4096, 4097, 8191, 8192, 8999, 16_382, 16_383, 16_384, 16_385, 16_999]) {
    expect(column.value(row)).toBe(row % 3 === 0 ? null : `第${row}行`);
  }
});

test('a ledger is the same ledger on the other side', async () => {
  const snapshot = await sampleSnapshot('t15-faulty.xlsx');
  const { ledgers } = openLedgers('台账.xlsx', snapshot, TEMPLATES);
  for (const ledger of ledgers) {
    const sheet = snapshot.sheets.find(({ name }) => name === ledger.sheet)!;
    const other = unpackLedger(structuredClone(packLedger(ledger)), sheet);
    expect(other).toEqual(ledger);
  }
});

describe('a parcel', () => {
  const parcels = (rows: readonly (readonly CellValue[])[]) => [...packColumns(workbookOf([sheetOf(rows)]))];

  test('goes out for each column there is, and is no longer than the sheet', () => {
    const sent = parcels([['户1', 1], ['户2'], [null, 3]]);
    expect(sent.map(({ column, packed }) => [column, packed.kinds.length])).toEqual([
      [0, 3],
      [1, 3],
    ]);
    expect(parcels([])).toEqual([]);
  });

  test('of texts carries no numbers, one of numbers no texts', () => {
    const [texts, numbers] = parcels([
      ['户1', 1],
      [null, null],
      ['户2', true],
    ]);
    expect([texts!.packed.numbers, texts!.packed.shelves]).toEqual([null, ['户1户2']]);
    expect([...numbers!.packed.numbers!]).toEqual([1, 0, 1]);
    expect([numbers!.packed.shelves, numbers!.packed.starts]).toEqual([[], null]);
  });

  test('has a string for every 4,096 rows, and all texts of one in it', () => {
    const [{ packed }] = parcels(Array.from({ length: 5_000 }, (_, row) => [String(row % 10)])) as [ColumnParcel];
    expect(packed.shelves.map(({ length }) => length)).toEqual([4_096, 904]);
  });

  test('of the second stretch stands behind the first', () => {
    const rows = Array.from({ length: 16_385 }, (_, row) => [row === 4_095 || row === 16_384 ? `第${row}行` : null]);
    const column = carried(workbookOf([sheetOf(rows)])).sheets[0]!.grid.column(0);
    expect([column.text(4_095), column.text(16_384)]).toEqual(['第4095行', '第16384行']);
  });
});

test('the digits that a file holds for a number too long travel with it', () => {
  const column = new ColumnStore({ text: () => '' });
  [1.1010519491231e17, 5].forEach((number, row) => column.set(row, NUMBER, number));
  column.setDigits(0, '110105194912310021');
  const sheet = { ...sheetOf([]), grid: { rowCount: 2, columnCount: 1, column: () => column } };
  const [parcel] = packColumns(workbookOf([sheet]));
  expect([...parcel!.packed.digits]).toEqual([[0, '110105194912310021']]);
  const other = carried(workbookOf([sheet])).sheets[0]!.grid.column(0);
  expect([other.digits(0), other.digits(1)]).toEqual(['110105194912310021', null]);
});
