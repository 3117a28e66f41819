import type { WorkbookPackage } from './opc-package';
import { encodeXml, type XmlText } from './xml-text';
import { insertBehind, parsedAgain, prefixOf, withEdits, type TextEdit } from './xml-splice';
import { childOf, type XmlElement } from './xml-tree';

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
  const root = parsedAgain(text);
  const calculation = childOf(root, 'calcPr');
  const element = `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`;
  return withEdits(
    text,
    calculation === null ? [insertBehind(text, root, BEFORE, element)] : attributeEdits(calculation),
  );
}

function attributeEdits(calculation: XmlElement): readonly TextEdit[] {
  const stated = calculation.attributes.find(({ name, prefix }) => name === 'fullCalcOnLoad' && prefix === '');
  if (stated?.value === '1' || stated?.value === 'true') return [];
  if (stated !== undefined) return [{ start: stated.valueStart, end: stated.valueEnd, text: '1' }];
  const tagName = calculation.start + 1 + prefixOf(calculation).length + calculation.name.length;
  const at = calculation.attributes.at(-1)?.end ?? tagName;
  return [{ start: at, end: at, text: ' fullCalcOnLoad="1"' }];
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
