import type { Layout, SheetLayout } from '../../../src/core/layout/layout';
import { buildLayout } from '../../../src/hosts/xlsx/layout-reader';
import type { RawRowRun } from '../../../src/hosts/xlsx/raw-row-run';
import { parseXml, type XmlElement } from '../../../src/hosts/xlsx/xml-tree';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

function elementOf(xml: string): XmlElement {
  const root = parseXml(xml);
  if (root.kind === 'broken') throw new Error(`${root.reason} at ${root.at}`);
  return root;
}

export interface SheetText {
  /** What stands inside `<worksheet>`, apart from its rows. */
  readonly sheet?: string;
  /** What stands inside `<styleSheet>`; none for a workbook without that part. */
  readonly styles?: string;
  readonly theme?: string;
  readonly rows?: readonly RawRowRun[];
}

/** The layout of a workbook of one sheet, from XML text. */
export function layoutOf({ sheet = '', styles, theme, rows = [] }: SheetText): Layout {
  const frame = elementOf(`<worksheet ${MAIN}>${sheet}</worksheet>`);
  return buildLayout({
    sheets: [{ name: 'Sheet1', visibility: 'visible', frame, rows }],
    names: [],
    protection: null,
    styles: styles === undefined ? null : elementOf(`<styleSheet ${MAIN}>${styles}</styleSheet>`),
    theme: theme === undefined ? null : elementOf(theme),
  });
}

export function sheetOf(text: SheetText): SheetLayout {
  return layoutOf(text).sheets[0]!;
}

/** A row that says nothing but what is given. */
export function rawRow(row: Partial<RawRowRun> & { readonly first: number }): RawRowRun {
  return { last: row.first, height: null, hidden: false, style: null, cells: [], ...row };
}
