import { startExcel } from '../../excel-host/excel-session';
import { ledgerBook } from './ledger-book';

test('the workbook comes as the bytes of its file, slice by slice, as often as asked', async () => {
  const { host, excel, close } = await startExcel(ledgerBook(3));
  excel.copies.bytes = Uint8Array.from({ length: 5_000_000 }, (_, at) => at % 251);
  for (let round = 0; round < 3; round += 1) {
    expect(Buffer.from(await host.packageBytes()).equals(Buffer.from(excel.copies.bytes))).toBe(true);
  }
  close();
  expect(excel.copies.held).toBe(0);
}, 30_000);
