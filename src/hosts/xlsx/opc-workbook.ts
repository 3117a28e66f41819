import type { Refusal } from '../../core/grid/host';
import type { Visibility } from '../../core/layout/layout';
import { targetEntry } from './opc-part-name';
import type { Relationship } from './opc-relationships';
import { attribute, flag, prefixedAttribute } from './xml-reader';
import { childOf, childrenOf, type XmlElement } from './xml-tree';
import type { ZipArchive } from './zip-archive';
import type { ZipEntry } from './zip-entry';

export interface SheetPart {
  readonly name: string;
  readonly visibility: Visibility;
  readonly kind: SheetKind;
  readonly entry: ZipEntry;
}

type SheetKind = 'worksheet' | 'chartsheet' | 'dialogsheet' | 'macrosheet';

/** A defined name as the workbook part states it; `localSheet` is the 0-based index of the sheet it belongs to. */
export interface NameText {
  readonly name: string;
  readonly localSheet: number | null;
  readonly hidden: boolean;
  readonly text: string;
}

/** What the workbook part itself says (ECMA-376 part 1 §18.2.27). */
export interface WorkbookContents {
  /** In tab order. */
  readonly sheets: readonly SheetPart[];
  readonly names: readonly NameText[];
  readonly calculation: Readonly<Record<string, string>> | null;
  readonly date1904: boolean;
  readonly protection: string | null;
}

type Read =
  | { readonly kind: 'contents'; readonly contents: WorkbookContents }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Reads the workbook element; refused where it lists a sheet that the package does not hold. */
export function readWorkbook(
  archive: ZipArchive,
  workbook: ZipEntry,
  root: XmlElement,
  relationships: readonly Relationship[],
): Read {
  const byId = new Map(relationships.map((each) => [each.id, each]));
  const sheets: SheetPart[] = [];
  for (const element of sectionOf(root, 'sheets', 'sheet')) {
    const name = attribute(element, 'name') ?? '';
    const relationship = byId.get(prefixedAttribute(element, 'id') ?? '');
    const entry = relationship === undefined ? null : targetEntry(archive, workbook.name, relationship.target);
    if (relationship === undefined || entry === null) return missing(relationship?.target ?? workbook.name);
    sheets.push({ name, visibility: visibilityOf(element), kind: sheetKind(relationship.type), entry });
  }
  const calculation = childOf(root, 'calcPr');
  const properties = childOf(root, 'workbookPr');
  const contents = {
    sheets,
    names: sectionOf(root, 'definedNames', 'definedName').map(nameText),
    calculation: calculation && attributesOf(calculation),
    date1904: properties !== null && flag(properties, 'date1904'),
    protection: canonical(childOf(root, 'workbookProtection')),
  };
  return { kind: 'contents', contents };
}

function missing(part: string): Read {
  return { kind: 'refused', refusal: { code: 'missing-part', params: { part } } };
}

function sectionOf(root: XmlElement, section: string, item: string): readonly XmlElement[] {
  const found = childOf(root, section);
  return found === null ? [] : childrenOf(found, item);
}

function visibilityOf(sheet: XmlElement): Visibility {
  const state = attribute(sheet, 'state');
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

function sheetKind(relationshipType: string): SheetKind {
  if (relationshipType === 'chartsheet' || relationshipType === 'dialogsheet') return relationshipType;
  return /^xl(?:Intl)?Macrosheet$/.test(relationshipType) ? 'macrosheet' : 'worksheet';
}

function nameText(element: XmlElement): NameText {
  const localSheet = attribute(element, 'localSheetId');
  return {
    name: attribute(element, 'name') ?? '',
    localSheet: localSheet === null ? null : Number(localSheet),
    hidden: flag(element, 'hidden'),
    text: element.text,
  };
}

function attributesOf(element: XmlElement): Readonly<Record<string, string>> {
  return Object.fromEntries(element.attributes.map(({ name, value }) => [name, value]));
}

function canonical(element: XmlElement | null): string | null {
  if (element === null) return null;
  const stated = element.attributes.map(({ name, value }) => `${name}=${value}`);
  return stated.sort().join(' ');
}
