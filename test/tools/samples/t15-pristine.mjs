// t15-pristine.xlsx: the county's blank roster, 12 empty rows between header and 合计, written by exceljs.
// t15-altered.xlsx: the same form filled in by a clerk who also changed it; t15-altered.expected.json lists every change.
import { Crowd } from './kit/people.mjs';
import { Dice } from './kit/dice.mjs';
import { ANHUI_AREAS, ANHUI_BANKS } from './kit/places.mjs';
import { addT15, newWorkbook, workbookBytes } from './kit/t15-exceljs.mjs';
import { t15Sheet } from './kit/t15-sheet.mjs';
import { FAMILY_TYPES, villageOf } from './kit/t15-village.mjs';
import { cover } from './t15-cover.mjs';

const SHEET = '花名册';
const BLANK_ROWS = 12;

export async function t15Pristine() {
  return { 't15-pristine.xlsx': await workbookBytes(form(() => ({}), '').workbook) };
}

export async function t15Altered() {
  const crowd = new Crowd(new Dice(20251231), { areas: ANHUI_AREAS, banks: ANHUI_BANKS });
  const village = villageOf(crowd, { name: '河湾村', count: BLANK_ROWS, rowSum: 'formula' });
  const { workbook, worksheet } = form((index) => village.households[index], '颍泽县清溪镇人民政府');
  const changes = CHANGES.map(({ make, ...change }) => {
    make(worksheet, workbook);
    return change;
  });
  return { 't15-altered.xlsx': await workbookBytes(workbook), 't15-altered.expected.json': { changes } };
}

/** The form with a row per household or blank row; a blank one keeps its SUM formulas. */
function form(householdAt, unit) {
  const households = Array.from({ length: BLANK_ROWS }, (_, index) => ({ rowSum: 'formula', ...householdAt(index) }));
  const village = { name: '', label: 'none', households };
  const sheet = t15Sheet({ title: '颍泽县2025—2026年度冬春救助资金发放花名册', unit, villages: [village] });
  const workbook = newWorkbook();
  cover(workbook);
  const worksheet = addT15(workbook, SHEET, sheet, { familyTypes: FAMILY_TYPES });
  workbook.definedNames.add(`${SHEET}!$A$3:$S$${sheet.totalRow}`, '花名册区域');
  return { workbook, worksheet };
}

const change = (facet, where, note, make, sheet = SHEET) => ({ facet, sheet, where, note, make });

const CHANGES = [
  change('headers', 'H3', '表头“受灾类型”改成“受灾种类”', (sheet) => {
    sheet.getCell('H3').value = '受灾种类';
  }),
  change('merges', 'A1:S1', '标题合并单元格被取消', (sheet) => sheet.unMergeCells('A1:S1')),
  change('widths', 'E:E', '身份证号列变窄', (sheet) => {
    sheet.getColumn('E').width = 12;
  }),
  change('hidden-columns', 'C:C', '村民组列被隐藏', (sheet) => {
    sheet.getColumn('C').hidden = true;
  }),
  change('number-formats', 'R5:R16', '账号列由文本改成常规', (sheet) => {
    for (let row = 5; row <= 16; row += 1) sheet.getCell(`R${row}`).numFmt = 'General';
  }),
  change('validations', 'G5:G17', '家庭类型下拉列表多了一项', (sheet) => {
    for (const rule of Object.values(sheet.dataValidations.model))
      rule.formulae = [`"${[...FAMILY_TYPES, '一般户'].join(',')}"`];
  }),
  change('panes', null, '取消了冻结窗格', (sheet) => {
    sheet.views = [];
  }),
  change('print', 'orientation', '横向打印改成纵向', (sheet) => {
    sheet.pageSetup.orientation = 'portrait';
  }),
  change('styles', 'D3', '户主姓名表头涂了黄色', (sheet) => {
    sheet.getCell('D3').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } };
  }),
  change('hidden-rows', '10:10', '隐藏了一户', (sheet) => {
    sheet.getRow(10).hidden = true;
  }),
  change('columns', 'T:T', '备注后面加了一列“经办人”', (sheet) => {
    sheet.getCell('T3').value = '经办人';
  }),
  change('sheets', null, '多了一张工作表 Sheet1', (_, workbook) => workbook.addWorksheet('Sheet1'), 'Sheet1'),
];
