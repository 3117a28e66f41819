// One library doing one job on one file, as a whole process: `node peer.mjs LIBRARY read|edit FILE OUT`.
// read: load and touch every cell. edit: load, set column L of every household, save.
import { readFileSync, writeFileSync } from 'node:fs';

const FIRST_ROW = 5;
const [library, job, file, out] = process.argv.slice(2);

const JOBS = {
  async hucre() {
    const hucre = await import('hucre');
    const bytes = readFileSync(file);
    if (job === 'read') return count((await hucre.readXlsx(bytes)).sheets[0].rows);
    const workbook = await hucre.openXlsx(bytes);
    const sheet = workbook.sheets[0];
    for (let row = FIRST_ROW - 1; row < sheet.rows.length; row += 1) sheet.rows[row][11] = 300;
    writeFileSync(out, await hucre.saveXlsx(workbook));
    return sheet.rows.length;
  },
  async sheetjs() {
    const { read, utils, write } = (await import('@e965/xlsx')).default;
    const workbook = read(readFileSync(file), { dense: true, cellStyles: job === 'edit' });
    const sheet = workbook.Sheets[workbook.SheetNames[0]];
    if (job === 'read') return count(utils.sheet_to_json(sheet, { header: 1 }));
    const rows = sheet['!data'];
    for (let row = FIRST_ROW - 1; row < rows.length; row += 1) rows[row][11] = { t: 'n', v: 300 };
    writeFileSync(out, write(workbook, { type: 'buffer', bookType: 'xlsx', compression: true, bookSST: true }));
    return rows.length;
  },
  async exceljs() {
    const { default: ExcelJS } = await import('exceljs');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(file);
    const sheet = workbook.worksheets[0];
    if (job === 'read') {
      let cells = 0;
      sheet.eachRow((row) => row.eachCell(() => (cells += 1)));
      return cells;
    }
    for (let row = FIRST_ROW; row <= sheet.rowCount; row += 1) sheet.getCell(row, 12).value = 300;
    await workbook.xlsx.writeFile(out);
    return sheet.rowCount;
  },
};

function count(rows) {
  let cells = 0;
  for (const row of rows) for (const value of row ?? []) if (value !== null && value !== undefined) cells += 1;
  return cells;
}

const did = await JOBS[library]();
if (!(did > 0)) throw new Error(`${library} ${job} touched nothing`);
