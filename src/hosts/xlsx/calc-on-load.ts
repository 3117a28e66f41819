import type { WorkbookPackage } from './opc-package';
import { encodeXml, type XmlText } from './xml-text';
import { childOf, parseXml, type XmlElement } from './xml-tree';

/**
 * The workbook part with `fullCalcOnLoad="1"`, so that Excel works formulas out anew when it opens the file. Only
 * `calcPr` changes; null where it says so already and nothing is to be written.
 */
export function withCalculationOnLoad(pkg: Pick<WorkbookPackage, 'workbookText'>): Uint8Array | null {
  const text = calculatedOnLoad(pkg.workbookText.text);
  if (text === pkg.workbookText.text) return null;
  const xml: XmlText = { ...pkg.workbookText, text };
  return encodeXml(xml);
}

function calculatedOnLoad(text: string): string {
  const root = parseXml(text);
  if (root.kind === 'broken') throw new Error('the workbook part was read when the package was opened');
  const calculation = childOf(root, 'calcPr');
  return calculation === null ? withElement(text, root) : withAttribute(text, calculation);
}

function withAttribute(text: string, calculation: XmlElement): string {
  const stated = calculation.attributes.find(({ name, prefix }) => name === 'fullCalcOnLoad' && prefix === '');
  if (stated?.value === '1' || stated?.value === 'true') return text;
  if (stated !== undefined) return spliced(text, stated.valueStart, stated.valueEnd, '1');
  const tagName = calculation.start + 1 + qualified(calculation, calculation.name).length;
  const at = calculation.attributes.at(-1)?.end ?? tagName;
  return spliced(text, at, at, ' fullCalcOnLoad="1"');
}

/** What the schema puts before calcPr (ECMA-376 part 1 §18.2.27: CT_Workbook is a sequence). */
const BEFORE = new Set([
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
]);

function withElement(text: string, root: XmlElement): string {
  const before = root.children.filter(({ name, namespace }) => namespace === root.namespace && BEFORE.has(name));
  const at = before.at(-1)?.end ?? root.openEnd;
  return spliced(text, at, at, `<${qualified(root, 'calcPr')} fullCalcOnLoad="1"/>`);
}

function qualified({ prefix }: XmlElement, name: string): string {
  return prefix === '' ? name : `${prefix}:${name}`;
}

function spliced(text: string, start: number, end: number, inserted: string): string {
  return text.slice(0, start) + inserted + text.slice(end);
}
