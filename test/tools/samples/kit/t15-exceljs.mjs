import ExcelJS from 'exceljs';
import { freeze } from './freeze.mjs';
import { letterOf, T15_FIELDS } from './t15-sheet.mjs';

const WIDTHS = [5.5, 11, 8, 10, 21, 13.5, 13, 10, 7, 7, 8, 8, 8, 8, 9, 22, 10, 23.5, 16];
const TEXTUAL = new Set(['citizenId', 'phone', 'account']);
const THIN = { style: 'thin', color: { argb: 'FF000000' } };
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const DAY = new Date(Date.UTC(2025, 11, 20));

export function newWorkbook() {
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, { creator: '县应急管理局', lastModifiedBy: '县应急管理局', created: DAY, modified: DAY });
  return workbook;
}

export async function workbookBytes(workbook) {
  return freeze(Buffer.from(await workbook.xlsx.writeBuffer()));
}

/** Paints rows of `t15Sheet` the way a county office does: borders, text columns, panes, print titles, a drop-down. */
export function addT15(workbook, name, sheet, { familyTypes, bodyRows = 0 }) {
  const worksheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', xSplit: 4, ySplit: sheet.bodyTop - 1 }] });
  worksheet.columns = WIDTHS.map((width) => ({ width }));
  sheet.rows.forEach((cells, index) => cells.forEach((value, column) => put(worksheet, index + 1, column + 1, value)));
  for (let row = sheet.headerTop; row < sheet.footer; row += 1) frame(worksheet, row, sheet);
  for (const range of sheet.merges) worksheet.mergeCells(range);
  for (const row of sheet.hidden) worksheet.getRow(row).hidden = true;
  head(worksheet, sheet);
  rulesOfTheForm(worksheet, sheet, familyTypes, sheet.bodyTop + bodyRows);
  printSetUp(worksheet, sheet);
  return worksheet;
}

function put(worksheet, row, column, value) {
  if (value !== null) worksheet.getCell(row, column).value = value;
}

function frame(worksheet, row, sheet) {
  const inHeader = row < sheet.bodyTop;
  worksheet.getRow(row).height = inHeader ? 24 : 18;
  T15_FIELDS.forEach((field, index) => {
    const cell = worksheet.getCell(row, index + 1);
    cell.border = BORDER;
    cell.font = { name: inHeader ? '黑体' : '宋体', size: 10, bold: inHeader };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: inHeader };
    if (!inHeader && TEXTUAL.has(field)) cell.numFmt = '@';
    if (!inHeader && field === 'amount') cell.numFmt = '0';
  });
}

function head(worksheet, sheet) {
  worksheet.getRow(1).height = 36;
  worksheet.getCell('A1').font = { name: '方正小标宋简体', size: 20 };
  worksheet.getCell('A1').alignment = { horizontal: 'center', vertical: 'middle' };
  worksheet.getCell('A2').font = { name: '仿宋', size: 12 };
  worksheet.getCell('K2').alignment = { horizontal: 'right' };
  worksheet.getCell(`A${sheet.footer}`).font = { name: '仿宋', size: 12 };
}

function rulesOfTheForm(worksheet, sheet, familyTypes, least) {
  const last = Math.max(sheet.footer - 1, least);
  worksheet.dataValidations.add(`${letterOf('familyType')}${sheet.bodyTop}:${letterOf('familyType')}${last}`, {
    type: 'list',
    allowBlank: true,
    formulae: [`"${familyTypes.join(',')}"`],
    showErrorMessage: true,
    errorTitle: '家庭类型',
    error: '请从下拉列表中选择',
  });
  worksheet.addConditionalFormatting({
    ref: `J${sheet.bodyTop}:J${last}`,
    rules: [
      {
        type: 'expression',
        priority: 1,
        formulae: [`$J${sheet.bodyTop}>$I${sheet.bodyTop}`],
        style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFC7CE' } } },
      },
    ],
  });
}

function printSetUp(worksheet, sheet) {
  Object.assign(worksheet.pageSetup, {
    ...{ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    printTitlesRow: `${sheet.headerTop}:${sheet.headerTop + 1}`,
    horizontalCentered: true,
  });
  worksheet.headerFooter.oddFooter = '第 &P 页，共 &N 页';
}
