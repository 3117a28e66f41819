import type ExcelJS from 'exceljs';
import { compareWithPristine } from '../../../src/core/form/compare-template';
import type { Snapshot } from '../../../src/core/grid/host';
import type { LayoutDifference } from '../../../src/core/layout/layout-difference';
import { formSnapshot, type FormOptions } from '../pristine-form';

let pristine: Snapshot;

beforeAll(async () => {
  pristine = await formSnapshot();
});

async function differences(options: FormOptions): Promise<readonly LayoutDifference[]> {
  return compareWithPristine(pristine, await formSnapshot(options));
}

function brief(found: readonly LayoutDifference[]): readonly string[] {
  return found.map(({ facet, where, before, after }) => `${facet} ${where}: ${before} → ${after}`);
}

const PEOPLE = ['王国建', '李秀英', '张建军'];

function fill(sheet: ExcelJS.Worksheet, rows: number): void {
  for (let at = 0; at < rows; at += 1) {
    const cells = [at + 1, '向阳村', PEOPLE[at % 3], '11010519491231002X', '低保户', 3, 200, 100, 300, '备注：外出'];
    cells.forEach((value, column) => (sheet.getCell(5 + at, column + 1).value = value ?? null));
  }
}

describe('filling in a form is no difference', () => {
  test.each<[string, FormOptions]>([
    ['the blank form itself', {}],
    ['households in the printed rows', { change: (sheet) => fill(sheet, 10) }],
    ['fewer households than rows', { change: (sheet) => fill(sheet, 4) }],
    ['more rows in the style of the form', { bodyRows: 137, change: (sheet) => fill(sheet, 137) }],
    ['fewer rows', { bodyRows: 3, change: (sheet) => fill(sheet, 3) }],
    [
      'blanks of title and foot',
      {
        change: (sheet) => {
          sheet.getCell('A2').value = '填报单位（盖章）：青山乡人民政府';
          sheet.getCell('G2').value = '2025年12月';
          sheet.getCell('A16').value = '单位负责人：李四  审核人：王五  填表人：赵六  填报日期：2025年12月1日';
        },
      },
    ],
    ['a household merged over its members', { change: (sheet) => sheet.mergeCells('J6:J8') }],
    [
      'body rows that set their height themselves',
      { change: (sheet) => Reflect.deleteProperty(sheet.getRow(7), 'height') },
    ],
    ['a width off by the pixels of another screen', { change: (sheet) => (sheet.getColumn(4).width = 21.55) }],
  ])('%s', async (_, options) => {
    expect(brief(await differences(options))).toEqual([]);
  });
});

describe('an altered form is told by part, place and change', () => {
  const cases: readonly [string, (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void, readonly string[]][] =
    [
      ['header text', (sheet) => (sheet.getCell('C3').value = '姓名'), ['headers C3: 户主姓名 → 姓名']],
      [
        'title text',
        (sheet) => (sheet.getCell('A1').value = '救助花名册'),
        ['headers A1: 冬春救助资金发放花名册 → 救助花名册'],
      ],
      ['text of the foot', (sheet) => (sheet.getCell('A15').value = '总计'), ['headers A15: 合计 → 总计']],
      ['a width', (sheet) => (sheet.getColumn(4).width = 21.6), ['widths D:D: 21.5 → 21.6']],
      ['a hidden column', (sheet) => (sheet.getColumn(6).hidden = true), ['hidden-columns F:F: shown → hidden']],
      ['a hidden row', (sheet) => (sheet.getRow(8).hidden = true), ['hidden-rows 8:8: shown → hidden']],
      ['the height of the title', (sheet) => (sheet.getRow(1).height = 20), ['heights 1:1: 36 → 20']],
      [
        'the height of body rows',
        (sheet) => ((sheet.getRow(6).height = 40), (sheet.getRow(7).height = 40)),
        ['heights 6:7: 22 → 40'],
      ],
      ['a number format', (sheet) => (sheet.getCell('D9').numFmt = '0'), ['number-formats D9: @ → 0']],
      [
        'a mark left behind',
        (sheet) => (sheet.getCell('C9').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } }),
        ['styles C9: fill none → fill FFFFFF00'],
      ],
      ['a merge of the title', (sheet) => sheet.unMergeCells('A2:F2'), ['merges A2:F2: A2:F2 → null']],
      ['a merge across columns', (sheet) => sheet.mergeCells('B6:C6'), ['merges B6:C6: null → B6:C6']],
      [
        'a validation lost',
        (sheet) => Reflect.deleteProperty(Reflect.get(sheet, 'dataValidations').model as object, 'E7'),
        ['validations E7: type=list; formula1=字典!$A$1:$A$3; allowBlank=1 → null'],
      ],
      [
        'a conditional format left behind',
        (sheet) =>
          sheet.addConditionalFormatting({
            ref: 'C5:C14',
            rules: [
              { type: 'cellIs', operator: 'greaterThan', priority: 2, formulae: [9], style: { font: { bold: true } } },
            ],
          }),
        ['conditional-formats C5:C14: null → type=cellIs; formula1=9; operator=greaterThan; look=font b'],
      ],
      [
        'protection',
        (sheet) => Reflect.set(sheet, 'sheetProtection', { sheet: true, formatCells: false }),
        ['protection null: null → protected'],
      ],
      [
        'panes',
        (sheet) => (sheet.views = [{ state: 'frozen', xSplit: 2, ySplit: 3 }]),
        ['panes null: frozen rows=4 columns=2 → frozen rows=3 columns=2'],
      ],
      ['the paper', (sheet) => (sheet.pageSetup.paperSize = 8 as ExcelJS.PaperSize), ['print paperSize: 9 → 8']],
      [
        'the print area',
        (sheet) => (sheet.pageSetup.printArea = 'A1:I16'),
        ['print Print_Area: 花名册!$A1:$J16 → 花名册!$A1:$I16'],
      ],
      ['the filter', (sheet) => (sheet.autoFilter = 'A4:I14'), ['filter null: A4:J14 → A4:I14']],
      ['a sheet name', (sheet) => (sheet.name = 'Sheet1'), ['sheets null: 花名册 → Sheet1']],
      ['a sheet that came', (_, workbook) => workbook.addWorksheet('草稿'), ['sheets null: null → 草稿']],
      [
        'a dictionary shown',
        (_, workbook) => (workbook.getWorksheet('字典')!.state = 'visible'),
        ['visibility null: hidden → visible'],
      ],
      [
        'a dictionary changed',
        (_, workbook) => (workbook.getWorksheet('字典')!.getCell('A2').value = '五保户'),
        ['headers A2: 特困户 → 五保户'],
      ],
      ['a name', (_, workbook) => workbook.definedNames.add('字典!$A$1', '村名'), ['names 村名: null → 字典!$A$1']],
    ];
  test.each(cases)('%s', async (_, change, expected) => {
    expect(brief(await differences({ change: (sheet, workbook) => void change(sheet, workbook) }))).toEqual(expected);
  });
});
