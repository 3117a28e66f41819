import { canonicalValue } from './xml-canonical';
import { attribute, flag } from './xml-reader';
import { childOf, childrenOf, type XmlElement } from './xml-tree';

/**
 * Print set-up of a sheet by name, values in the file's own terms: margins in inches, paper by its number. What the
 * file leaves out or states as usual is not there. The printer's own settings, its resolution and the number of copies
 * belong to a printer, not to the form.
 */
export function readPrint(sheet: XmlElement): Readonly<Record<string, string>> {
  const print: Record<string, string> = {};
  const take = (element: string, name: string, usual: string) => {
    const child = childOf(sheet, element);
    const value = child && attribute(child, name);
    if (value === null || value === undefined || canonicalValue(value) === usual) return;
    print[name] = canonicalValue(value);
  };
  for (const [element, name, usual] of STATED) take(element, name, usual);
  scaling(sheet, take, print);
  headersAndFooters(sheet, print);
  breaks(sheet, 'rowBreaks', print);
  breaks(sheet, 'colBreaks', print);
  return print;
}

const STATED: readonly (readonly [element: string, name: string, usual: string])[] = [
  ...['left', 'right', 'top', 'bottom', 'header', 'footer'].map((side) => ['pageMargins', side, ''] as const),
  ['pageSetup', 'paperSize', '1'],
  ['pageSetup', 'paperHeight', ''],
  ['pageSetup', 'paperWidth', ''],
  ['pageSetup', 'pageOrder', 'downThenOver'],
  ['pageSetup', 'blackAndWhite', '0'],
  ['pageSetup', 'draft', '0'],
  ['pageSetup', 'cellComments', 'none'],
  ['pageSetup', 'errors', 'displayed'],
  ['printOptions', 'horizontalCentered', '0'],
  ['printOptions', 'verticalCentered', '0'],
  ['printOptions', 'headings', '0'],
  ['printOptions', 'gridLines', '0'],
];

type Take = (element: string, name: string, usual: string) => void;

/** A sheet is either fitted to pages or scaled; what is stated for the other way has no effect. */
function scaling(sheet: XmlElement, take: Take, print: Record<string, string>): void {
  const properties = childOf(sheet, 'sheetPr');
  const page = properties && childOf(properties, 'pageSetUpPr');
  const setup = childOf(sheet, 'pageSetup');
  if (page && flag(page, 'fitToPage')) {
    print['fitToWidth'] = (setup && attribute(setup, 'fitToWidth')) ?? '1';
    print['fitToHeight'] = (setup && attribute(setup, 'fitToHeight')) ?? '1';
  } else {
    take('pageSetup', 'scale', '100');
  }
  if (!setup) return;
  if (attribute(setup, 'orientation') === 'landscape') print['orientation'] = 'landscape';
  if (flag(setup, 'useFirstPageNumber')) take('pageSetup', 'firstPageNumber', '');
}

function headersAndFooters(sheet: XmlElement, print: Record<string, string>): void {
  const found = childOf(sheet, 'headerFooter');
  if (!found) return;
  for (const child of found.children) if (child.text !== '') print[child.name] = placed(child.text);
  if (flag(found, 'differentFirst')) print['differentFirst'] = '1';
  if (flag(found, 'differentOddEven')) print['differentOddEven'] = '1';
  if (!flag(found, 'alignWithMargins', true)) print['alignWithMargins'] = '0';
  if (!flag(found, 'scaleWithDoc', true)) print['scaleWithDoc'] = '0';
}

/** What is put into no part of the line stands in its middle (ECMA-376 part 1 §18.3.1.46). */
function placed(text: string): string {
  return /^&[LCR]/.test(text) ? text : `&C${text}`;
}

/** Breaks that somebody set by hand, as 1-based rows or columns after which a page ends. */
function breaks(sheet: XmlElement, name: string, print: Record<string, string>): void {
  const found = childOf(sheet, name);
  const set = found ? childrenOf(found, 'brk').filter((each) => flag(each, 'man')) : [];
  if (set.length > 0) print[name] = set.map((each) => attribute(each, 'id') ?? '').join(' ');
}
