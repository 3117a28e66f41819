import { buildZip, type BuiltArchive, type BuiltPart } from './zip-builder';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export const CONTENT_TYPES =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
  '</Types>';

export const ROOT_RELATIONSHIPS = relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]);

export const WORKBOOK_RELATIONSHIPS = relationships([
  ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
  ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
  ['rId3', 'styles', 'styles.xml'],
  ['rId4', 'sharedStrings', 'sharedStrings.xml'],
  ['rId5', 'theme', 'theme/theme1.xml'],
]);

export const WORKBOOK =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">` +
  '<workbookPr/><bookViews><workbookView/></bookViews><sheets><sheet name="冬春救助" sheetId="1" r:id="rId1"/>' +
  '<sheet name="字典" sheetId="4" state="hidden" r:id="rId2"/></sheets>' +
  '<definedNames><definedName name="类型">字典!$A$1:$A$4</definedName>' +
  '<definedName name="_xlnm.Print_Titles" localSheetId="0" hidden="1">冬春救助!$1:$3</definedName></definedNames>' +
  '<calcPr calcId="191029"/></workbook>';

export const PARTS = new Map<string, string>([
  ['[Content_Types].xml', CONTENT_TYPES],
  ['_rels/.rels', ROOT_RELATIONSHIPS],
  ['xl/workbook.xml', WORKBOOK],
  ['xl/_rels/workbook.xml.rels', WORKBOOK_RELATIONSHIPS],
  ['xl/worksheets/sheet1.xml', `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`],
  ['xl/worksheets/sheet2.xml', `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`],
  ['xl/styles.xml', `<styleSheet xmlns="${MAIN}"/>`],
  ['xl/sharedStrings.xml', `<sst xmlns="${MAIN}"/>`],
  ['xl/theme/theme1.xml', '<theme/>'],
]);

export function relationships(list: readonly (readonly [string, string, string])[], base = RELATIONSHIPS): string {
  const items = list.map(([id, type, target]) => {
    const full = type.includes('://') ? type : `${base}/${type}`;
    return `<Relationship Id="${id}" Type="${full}" Target="${target}"/>`;
  });
  return `<?xml version="1.0"?>\n<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

/** A small workbook with some parts changed, added or (null) left out. */
export function buildWorkbook(
  changes: Readonly<Record<string, string | Uint8Array | null>> = {},
  archive: BuiltArchive = {},
): Uint8Array {
  const parts = new Map<string, string | Uint8Array | null>([...PARTS, ...Object.entries(changes)]);
  const built: BuiltPart[] = [];
  for (const [name, content] of parts) if (content !== null) built.push({ name, content });
  return buildZip(built, archive);
}
