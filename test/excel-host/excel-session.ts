import type { Snapshot } from '../../src/core/grid/host';
import { openExcel, type ExcelHost } from '../../src/hosts/excel/excel-host';
import { bookFromSnapshot } from './book-from-snapshot';
import { EmulatedBook } from './emulated-book';
import { EmulatedExcel } from './emulated-excel';
import { openExcelPage } from './excel-page';

/** Our Excel host over Microsoft's client over an emulated Excel. */
export interface ExcelSession {
  readonly host: ExcelHost;
  readonly excel: EmulatedExcel;
  readonly book: EmulatedBook;
  /** Closes the page; throws by name where something was asked for that the emulation lacks. */
  close(): void;
}

export async function startExcel(
  workbook: Snapshot | EmulatedBook,
  requirements?: EmulatedExcel['requirements'],
): Promise<ExcelSession> {
  const book = workbook instanceof EmulatedBook ? workbook : bookFromSnapshot(workbook);
  const excel = new EmulatedExcel(book);
  if (requirements) excel.requirements = requirements;
  const page = await openExcelPage(excel);
  const opened = openExcel(page);
  if (opened.kind === 'refused') throw new Error(opened.refusal.code);
  return {
    host: opened.host,
    excel,
    book,
    close: () => {
      page.close();
      if (excel.unknownMembers.length > 0) throw new Error(`not emulated: ${excel.unknownMembers.join(', ')}`);
    },
  };
}
