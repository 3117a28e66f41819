import { MovingCell } from '../../../src/core/check/cell-cursor';
import { MovingRow } from '../../../src/core/check/row-cursor';
import { TEXT } from '../../../src/core/grid/column';
import { Ledger } from '../../../src/core/ledger/ledger';
import { ledgerOf } from '../../ledger-of';

const LEDGER = ledgerOf({ name: [' 李春禾 ', '王秋生'], amount: [200.5, '300元'], remark: [true, { error: '#N/A' }] });

describe('the cursor over rows', () => {
  const row = new MovingRow(LEDGER);

  test('reads a field as it stands, as text and as a number', () => {
    row.row = 1;
    expect([row.value('name'), row.text('name'), row.number('name')]).toEqual([' 李春禾 ', '李春禾', null]);
    expect([row.value('amount'), row.text('amount'), row.number('amount')]).toEqual([200.5, '200.5', 200.5]);
    expect([row.value('remark'), row.text('remark'), row.number('remark')]).toEqual([true, '', null]);
    expect([row.value('phone'), row.text('phone'), row.number('phone')]).toEqual([null, '', null]);
    row.row = 2;
    expect([row.text('amount'), row.number('amount'), row.text('remark')]).toEqual(['300元', null, '']);
  });

  test('names the cell of a field, and fixes it by what it holds', () => {
    row.row = 2;
    expect(row.place('amount')).toEqual({ file: 'ledger.xlsx', sheet: '花名册', row: 2, column: 1 });
    expect(row.place('phone')).toMatchObject({ row: 2, column: null });
    expect(row.fix('confirm', 'amount', 300)).toEqual({
      applicability: 'confirm',
      edits: [{ at: { sheet: '花名册', row: 2, column: 1 }, expect: '300元', value: 300 }],
    });
    expect(() => row.fix('safe', 'phone', '1')).toThrow('made-up has no column phone to write');
  });
});

describe('the cursor over cells', () => {
  test('shows the cell it was moved to, its kind and its column', () => {
    const cell = new MovingCell(LEDGER);
    cell.enter(LEDGER.bound('amount')!);
    cell.moveTo(1, LEDGER.column('amount').kind(1));
    expect([cell.kind, cell.row, cell.value, cell.column.field]).toEqual(['amount', 1, 200.5, 'amount']);
    cell.moveTo(2, LEDGER.column('amount').kind(2));
    expect([cell.stored, cell.value]).toEqual([TEXT, '300元']);
    expect(cell.fix('safe', 300)).toEqual({
      applicability: 'safe',
      edits: [{ at: { sheet: '花名册', row: 2, column: 1 }, expect: '300元', value: 300 }],
    });
    cell.enter(LEDGER.bound('name')!);
    cell.moveTo(2, LEDGER.column('name').kind(2));
    expect([cell.kind, cell.value]).toEqual(['name', '王秋生']);
  });

  test('lets a reader look once at each cell, whoever asks, and again at the next', () => {
    const cell = new MovingCell(LEDGER);
    cell.enter(LEDGER.bound('name')!);
    const seen: string[] = [];
    const [long, short] = ['long', 'short'].map((reader) => ({ value }: { value: unknown }) => {
      seen.push(`${reader} ${String(value)}`);
      return `${reader}: ${String(value)}`;
    });
    cell.moveTo(1, TEXT);
    expect([cell.once(long!), cell.once(short!), cell.once(long!)]).toEqual([
      'long:  李春禾 ',
      'short:  李春禾 ',
      'long:  李春禾 ',
    ]);
    cell.moveTo(2, TEXT);
    expect([cell.once(short!), cell.once(short!)]).toEqual(['short: 王秋生', 'short: 王秋生']);
    expect(seen).toEqual(['long  李春禾 ', 'short  李春禾 ', 'short 王秋生']);
  });
});

test('a value is decoded once however often it is asked for, and not at all unasked', () => {
  const decoded: number[] = [];
  const column = { ...LEDGER.column('amount'), value: (row: number) => decoded.push(row) };
  const cell = new MovingCell(new Ledger({ ...LEDGER, grid: { ...LEDGER.grid, column: () => column } }));
  cell.enter(LEDGER.bound('amount')!);
  cell.moveTo(1, TEXT);
  cell.moveTo(2, TEXT);
  expect([cell.value, cell.value, cell.value]).toEqual([1, 1, 1]);
  cell.moveTo(2, TEXT);
  expect([cell.value, decoded]).toEqual([2, [2, 2]]);
});
