/** A file the clerk opened, read whole. */
export interface BookFile {
  /** With its folder where a folder was opened: `各村台账/石桥村.xlsx`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Where it can be saved in place; null where the browser lends no handle. */
  readonly handle: FileSystemFileHandle | null;
}

/** Workbooks by their names, also old ones: those are named in the table with the reason why they do not open. */
const WORKBOOK = /\.(xlsx|xlsm|xltx|xls|et|ett|xlsb|ods|csv)$/i;

/** Excel and WPS keep a file beside an open workbook that is none. */
export function isWorkbookName(path: string): boolean {
  const name = path.split('/').at(-1)!;
  return WORKBOOK.test(name) && !name.startsWith('~$') && !name.startsWith('.~');
}

export async function bookFile(path: string, file: File, handle: FileSystemFileHandle | null): Promise<BookFile> {
  return { path, bytes: new Uint8Array(await file.arrayBuffer()), handle };
}
