import type { ColorReader } from './style-color';
import { statedAttributes } from './xml-canonical';
import { attribute, flag } from './xml-reader';
import { childOf, childrenOf, type XmlElement } from './xml-tree';

/** What a protected sheet forbids unless it says otherwise, or allows (ECMA-376 part 1 §18.3.1.85). */
const FORBIDDEN = [
  ...['formatCells', 'formatColumns', 'formatRows', 'insertColumns', 'insertRows', 'insertHyperlinks'],
  ...['deleteColumns', 'deleteRows', 'sort', 'autoFilter', 'pivotTables'],
];
const ALLOWED = ['objects', 'scenarios', 'selectLockedCells', 'selectUnlockedCells'];

/** What protection departs from the usual in, `protected` where in nothing; null for an unprotected sheet. */
export function readProtection(sheet: XmlElement): string | null {
  const found = childOf(sheet, 'sheetProtection');
  if (!found || !flag(found, 'sheet')) return null;
  const password = attribute(found, 'password') ?? attribute(found, 'hashValue');
  return [
    'protected',
    ...FORBIDDEN.filter((name) => !flag(found, name, true)).map((name) => `${name} allowed`),
    ...ALLOWED.filter((name) => flag(found, name)).map((name) => `${name} forbidden`),
    ...(password === null ? [] : ['password']),
    ...editableRanges(sheet),
  ].join(', ');
}

function editableRanges(sheet: XmlElement): readonly string[] {
  const found = childOf(sheet, 'protectedRanges');
  const ranges = found ? childrenOf(found, 'protectedRange') : [];
  return ranges.map((range) => `editable ${attribute(range, 'name') ?? ''} ${attribute(range, 'sqref') ?? ''}`).sort();
}

/** `frozen rows=4 columns=2`; null without panes. Where the view is scrolled to or what is selected is nobody's form. */
export function readPanes(sheet: XmlElement): string | null {
  const pane = firstView(sheet, 'pane');
  if (!pane) return null;
  const rows = Number(attribute(pane, 'ySplit') ?? '0');
  const columns = Number(attribute(pane, 'xSplit') ?? '0');
  if (rows === 0 && columns === 0) return null;
  const state = attribute(pane, 'state') ?? 'split';
  return `${state === 'split' ? 'split' : 'frozen'} rows=${rows} columns=${columns}`;
}

function firstView(sheet: XmlElement, name: string): XmlElement | null {
  const views = childOf(sheet, 'sheetViews');
  const view = views && childOf(views, 'sheetView');
  return view && (name === 'sheetView' ? view : childOf(view, name));
}

/** `A4:S4` and the criteria in force, null without a filter. */
export function readFilter(sheet: XmlElement): string | null {
  const filter = childOf(sheet, 'autoFilter');
  if (!filter) return null;
  const criteria = childrenOf(filter, 'filterColumn').map((column) => {
    const stated = column.children.flatMap((child) => [child.name, ...statedAttributes(child), ...values(child)]);
    return [`column ${attribute(column, 'colId') ?? ''}`, ...stated].join(' ');
  });
  return [attribute(filter, 'ref') ?? '', ...criteria].join('; ');
}

function values(criterion: XmlElement): readonly string[] {
  return criterion.children.flatMap((child) => statedAttributes(child));
}

/** What else a sheet says of its look. Absent means the usual: no tab colour, grid lines shown, nothing drawn. */
export function readLook(sheet: XmlElement, colorOf: ColorReader): Readonly<Record<string, string>> {
  const look: Record<string, string> = {};
  const properties = childOf(sheet, 'sheetPr');
  const tab = properties && childOf(properties, 'tabColor');
  if (tab) look['tabColor'] = colorOf(tab) ?? 'auto';
  defaults(childOf(sheet, 'sheetFormatPr'), look);
  const view = firstView(sheet, 'sheetView');
  if (view && !flag(view, 'showGridLines', true)) look['gridLines'] = '0';
  if (view && !flag(view, 'showRowColHeaders', true)) look['headings'] = '0';
  if (view && !flag(view, 'showZeros', true)) look['zeros'] = '0';
  if (view && flag(view, 'rightToLeft')) look['rightToLeft'] = '1';
  for (const name of ['drawing', 'legacyDrawing', 'picture', 'oleObjects', 'controls']) {
    if (childOf(sheet, name)) look[name] = '1';
  }
  const tables = childOf(sheet, 'tableParts');
  if (tables && childrenOf(tables, 'tablePart').length > 0)
    look['tables'] = `${childrenOf(tables, 'tablePart').length}`;
  return look;
}

function defaults(format: XmlElement | null, look: Record<string, string>): void {
  if (!format) return;
  const width = attribute(format, 'defaultColWidth') ?? attribute(format, 'baseColWidth');
  if (width !== null) look['defaultWidth'] = String(Number(width));
  const height = attribute(format, 'defaultRowHeight');
  if (height !== null) look['defaultHeight'] = String(Number(height));
  if (flag(format, 'zeroHeight')) look['rowsHidden'] = '1';
}
