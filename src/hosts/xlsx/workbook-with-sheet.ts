import { relationshipBase } from './added-parts';
import type { XmlText } from './xml-text';
import { encodeXml } from './xml-text';
import { attribute } from './xml-reader';
import { appendInside, parsedAgain, prefixOf, withEdits } from './xml-splice';
import { encodeEntities } from './xml-entities';
import { childOf, childrenOf, type XmlElement } from './xml-tree';

/** The workbook part with one sheet more behind the others, whose part has the relationship `id`. */
export function withSheet(workbook: XmlText, name: string, id: string): Uint8Array {
  const root = parsedAgain(workbook.text);
  const sheets = childOf(root, 'sheets')!;
  const numbers = childrenOf(sheets, 'sheet').map((sheet) => Number(attribute(sheet, 'sheetId') ?? '0'));
  const number = Math.max(0, ...numbers.filter(Number.isInteger)) + 1;
  const stated = `name="${encodeEntities(name)}" sheetId="${number}"`;
  const xml = `<${prefixOf(sheets)}sheet ${stated} ${relationAttribute(root, id)}/>`;
  const text = withEdits(workbook.text, [appendInside(workbook.text, sheets, xml)]);
  return encodeXml({ ...workbook, text });
}

const LONGEST_NAME = 31;

/** The wished name, numbered where a sheet has it: Excel takes no two that differ in case alone. */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let name = wished.slice(0, LONGEST_NAME);
  for (let number = 2; lower.has(name.toLowerCase()); number += 1) {
    const end = ` (${number})`;
    name = wished.slice(0, LONGEST_NAME - end.length) + end;
  }
  return name;
}

/** `r:id`, with the prefix that the root declares for it, or with one of its own. */
function relationAttribute(root: XmlElement, id: string): string {
  const base = relationshipBase(root.namespace);
  const declared = root.attributes.find(({ prefix, value }) => prefix === 'xmlns' && value === base);
  return declared === undefined ? `xmlns:r="${base}" r:id="${id}"` : `${declared.name}:id="${id}"`;
}
