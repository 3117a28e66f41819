import ExcelJS from 'exceljs';
import type { Snapshot } from '../../src/core/grid/host';
import { openSnapshot } from '../hosts/xlsx/open-snapshot';

export interface FormOptions {
  readonly bodyRows?: number;
  /** Done to the workbook before it is saved. */
  readonly change?: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void;
}

const BODY_TOP = 5;
const BODY_ROWS = 10;

const HEADERS = [
  '序号',
  '村（社区）',
  '户主姓名',
  '身份证号',
  '家庭类型',
  '需救助人口',
  '救助金额（元）',
  '',
  '',
  '备注',
];
const LINE = { style: 'thin' } as const;
const BOX = { left: LINE, right: LINE, top: LINE, bottom: LINE };

/** A blank roster with title, two-level header, body, 合计 and signatures, as another program writes it. */
export async function formSnapshot(options: FormOptions = {}): Promise<Snapshot> {
  return openSnapshot(await formBytes(options));
}

export async function formBytes(options: FormOptions = {}): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('花名册');
  const rows = options.bodyRows ?? BODY_ROWS;
  head(sheet);
  body(sheet, rows);
  foot(sheet, BODY_TOP + rows);
  setup(sheet, BODY_TOP + rows);
  dictionary(workbook);
  options.change?.(sheet, workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function head(sheet: ExcelJS.Worksheet): void {
  sheet.getCell('A1').value = '冬春救助资金发放花名册';
  sheet.getCell('A1').font = { name: '宋体', size: 18, bold: true };
  sheet.mergeCells('A1:J1');
  sheet.getRow(1).height = 36;
  sheet.getCell('A2').value = '填报单位（盖章）：';
  sheet.mergeCells('A2:F2');
  sheet.getCell('G2').value = '20  年  月';
  sheet.mergeCells('G2:J2');
  HEADERS.forEach((text, at) => (sheet.getCell(3, at + 1).value = text === '' ? null : text));
  ['口粮', '衣被', '合计'].forEach((text, at) => (sheet.getCell(4, at + 7).value = text));
  for (let column = 1; column <= 10; column += 1) {
    for (const row of [3, 4]) {
      const cell = sheet.getCell(row, column);
      cell.border = BOX;
      cell.font = { name: '宋体', size: 11, bold: true };
    }
    if (column < 7 || column > 9) sheet.mergeCells(3, column, 4, column);
  }
  sheet.mergeCells('G3:I3');
  [6, 14, 10, 21.5, 12, 9, 9, 9, 9, 16].forEach((width, at) => (sheet.getColumn(at + 1).width = width));
}

function body(sheet: ExcelJS.Worksheet, rows: number): void {
  for (let row = BODY_TOP; row < BODY_TOP + rows; row += 1) {
    sheet.getRow(row).height = 22;
    for (let column = 1; column <= 10; column += 1) {
      const cell = sheet.getCell(row, column);
      cell.border = BOX;
      if (column === 4) cell.numFmt = '@';
    }
    sheet.getCell(row, 5).dataValidation = { type: 'list', allowBlank: true, formulae: ['字典!$A$1:$A$3'] };
  }
}

function foot(sheet: ExcelJS.Worksheet, row: number): void {
  sheet.getCell(row, 1).value = '合计';
  sheet.getCell(row, 9).value = { formula: `SUM(I${BODY_TOP}:I${row - 1})` };
  for (let column = 1; column <= 10; column += 1) sheet.getCell(row, column).border = BOX;
  sheet.getCell(row + 1, 1).value = '单位负责人：      审核人：      填表人：      填报日期：    年  月  日';
  sheet.mergeCells(row + 1, 1, row + 1, 10);
}

function setup(sheet: ExcelJS.Worksheet, footRow: number): void {
  const ids = `D${BODY_TOP}:D${footRow - 1}`;
  const fixed = `$D$${BODY_TOP}:$D$${footRow - 1}`;
  const formulae = [`COUNTIF(${fixed},D${BODY_TOP})>1`];
  const style = { font: { color: { argb: 'FF9C0006' } } };
  sheet.addConditionalFormatting({ ref: ids, rules: [{ type: 'expression', priority: 1, formulae, style }] });
  sheet.views = [{ state: 'frozen', xSplit: 2, ySplit: 4 }];
  sheet.autoFilter = `A4:J${footRow - 1}`;
  sheet.pageSetup.orientation = 'landscape';
  sheet.pageSetup.paperSize = 9;
  sheet.pageSetup.printArea = `A1:J${footRow + 1}`;
  sheet.pageSetup.printTitlesRow = '3:4';
  sheet.headerFooter.oddFooter = '第 &P 页';
}

function dictionary(workbook: ExcelJS.Workbook): void {
  const sheet = workbook.addWorksheet('字典', { state: 'hidden' });
  ['低保户', '特困户', '其他户'].forEach((text, at) => (sheet.getCell(at + 1, 1).value = text));
  workbook.definedNames.add('字典!$A$1:$A$3', '家庭类型');
}
