import type { Bilingual } from '../language';
import type { LayoutDifference, LayoutFacet } from './layout-difference';

/** What a clerk calls each part of the layout; `{where}` is its place. */
export const FACET_WORDS: Readonly<Record<LayoutFacet, Bilingual>> = {
  sheets: { zh: '工作表的名称或顺序', en: 'sheet names and order' },
  visibility: { zh: '工作表的显示', en: 'visibility of the sheet' },
  headers: { zh: '{where} 的固定文字', en: 'printed text at {where}' },
  columns: { zh: '{where} 列', en: 'column {where}' },
  merges: { zh: '{where} 的合并单元格', en: 'merge at {where}' },
  widths: { zh: '{where} 的列宽', en: 'width of {where}' },
  heights: { zh: '第 {where} 行的行高', en: 'height of rows {where}' },
  'hidden-rows': { zh: '第 {where} 行的显示', en: 'visibility of rows {where}' },
  'hidden-columns': { zh: '{where} 列的显示', en: 'visibility of columns {where}' },
  'number-formats': { zh: '{where} 的数字格式', en: 'number format of {where}' },
  styles: { zh: '{where} 的样式', en: 'style of {where}' },
  validations: { zh: '{where} 的数据有效性', en: 'data validation of {where}' },
  'conditional-formats': { zh: '{where} 的条件格式', en: 'conditional format of {where}' },
  protection: { zh: '保护设置', en: 'protection' },
  panes: { zh: '冻结窗格', en: 'frozen panes' },
  print: { zh: '打印设置“{where}”', en: 'print set-up {where}' },
  filter: { zh: '自动筛选', en: 'filter' },
  look: { zh: '工作表外观“{where}”', en: 'look of the sheet, {where}' },
  names: { zh: '名称“{where}”', en: 'name {where}' },
};

/** Chinese for the words of canonical layout texts. Texts of the workbook itself are never put through it. */
const WORDS: Readonly<Record<string, string>> = {
  ...{
    font: '字体',
    fontColor: '字体颜色',
    fill: '底色',
    border: '边框',
    alignment: '对齐',
    protection: '锁定',
    none: '无',
  },
  ...{ locked: '锁定', unlocked: '不锁定', hidden: '隐藏', shown: '显示', visible: '显示', veryHidden: '深度隐藏' },
  ...{ left: '左', right: '右', top: '上', bottom: '下', center: '居中', horizontal: '水平', vertical: '垂直' },
  ...{ thin: '细线', medium: '中线', thick: '粗线', dashed: '虚线', dotted: '点线', double: '双线', hair: '极细线' },
  ...{ b: '加粗', i: '倾斜', underline: '下划线', single: '单', strike: '删除线', wrapText: '自动换行', solid: '纯色' },
  ...{
    frozen: '冻结',
    split: '拆分',
    rows: '行',
    columns: '列',
    protected: '已保护',
    allowed: '允许',
    forbidden: '禁止',
  },
  ...{ password: '有密码', landscape: '横向', orientation: '纸张方向', paperSize: '纸张大小', scale: '缩放比例' },
  ...{
    header: '页眉边距',
    footer: '页脚边距',
    oddHeader: '页眉',
    oddFooter: '页脚',
    fitToWidth: '页宽',
    fitToHeight: '页高',
  },
  ...{ horizontalCentered: '水平居中', verticalCentered: '垂直居中', gridLines: '网格线', rowBreaks: '行分页符' },
  ...{
    colBreaks: '列分页符',
    Print_Area: '打印区域',
    Print_Titles: '打印标题',
    tabColor: '标签颜色',
    headings: '行号列标',
  },
  ...{
    zeros: '零值',
    drawing: '图形',
    legacyDrawing: '批注',
    tables: '表格',
    picture: '背景',
    rowsHidden: '默认隐藏行',
  },
};

const SPOKEN: ReadonlySet<LayoutFacet> = new Set<LayoutFacet>([
  ...(['visibility', 'hidden-rows', 'hidden-columns', 'styles', 'protection', 'panes'] as const),
]);

/** The texts of a difference in Chinese words where they are the layout's own and not the workbook's. */
export function inChinese(difference: LayoutDifference): LayoutDifference {
  const { facet, where, before, after } = difference;
  const named = facet === 'print' || facet === 'look';
  const said = SPOKEN.has(facet) || (named && !where?.startsWith('Print_'));
  return {
    ...difference,
    where: named ? chinese(where) : where,
    before: said ? chinese(before) : before,
    after: said ? chinese(after) : after,
  };
}

function chinese(text: string | null): string | null {
  return text && text.replace(/[A-Za-z_]+/g, (word) => (Object.hasOwn(WORDS, word) ? WORDS[word]! : word));
}
