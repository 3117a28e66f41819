import { deepStrictEqual, strictEqual } from 'node:assert';
import { nodeCompression } from '../../../src/cli/node-compression';
import { compareLayouts } from '../../../src/core/layout/compare-layout';
import type { MarkedCopy } from '../../../src/core/grid/marked-copy';
import { openWorkbookPackage } from '../../../src/hosts/xlsx/open-package';
import { decodeXml } from '../../../src/hosts/xlsx/xml-text';
import { parseXml, type XmlElement } from '../../../src/hosts/xlsx/xml-tree';
import { openZip, type ZipArchive } from '../../../src/hosts/xlsx/zip-archive';
import { expectValues } from './expect-untouched';
import { openSnapshot } from './open-snapshot';

const SHEET_ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );
const STYLES_ORDER = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(
  ' ',
);

/**
 * A copy holds what the workbook held: every cell, every part that need not change byte for byte, and every sheet but
 * for the marks. Where a workbook has no styles part, a look that was not stated before may be stated.
 */
export async function expectMarkedCopy(
  before: Uint8Array,
  after: Uint8Array,
  copy: MarkedCopy,
  noteSheet: string | null,
): Promise<void> {
  const looks = (await packageOf(before)).styles !== null;
  const names = await changeable(before, copy);
  const added = expectParts(before, after, names);
  strictEqual(added.length, (noteSheet === null ? 0 : 1) + (looks ? 0 : 1));
  for (const name of [...names, ...added]) await expectWellFormed(after, name);
  for (const name of await markedParts(before, copy)) {
    strictEqual(withoutMarks(await textOf(after, name)), await textOf(before, name), name);
  }
  const [was, is] = [await openSnapshot(before), await openSnapshot(after)];
  deepStrictEqual(
    is.sheets.map(({ name }) => name),
    [...was.sheets.map(({ name }) => name), ...(noteSheet === null ? [] : [noteSheet])],
  );
  expectValues(was, is, []);
  const facets = new Set(compareLayouts(was.layout, is.layout).map(({ facet }) => facet));
  const allowed = ['sheets', 'conditional-formats', ...(looks ? [] : ['styles'])];
  deepStrictEqual(
    [...facets].filter((facet) => !allowed.includes(facet)),
    [],
  );
}

/** Text of a part as it reads. */
export async function textOf(bytes: Uint8Array, name: string): Promise<string> {
  const archive = archiveOf(bytes);
  const xml = decodeXml(await archive.read(archive.entry(name)!, nodeCompression));
  if (xml.kind === 'broken') throw new Error(`${name} is broken`);
  return xml.text;
}

async function changeable(before: Uint8Array, copy: MarkedCopy): Promise<ReadonlySet<string>> {
  const pkg = await packageOf(before);
  const rels = pkg.workbook.name.replace(/([^/]*)$/, '_rels/$1.rels');
  const shared = [pkg.workbook.name, pkg.archive.entry(rels)!.name, pkg.archive.entry('[Content_Types].xml')!.name];
  return new Set([...shared, ...(pkg.styles ? [pkg.styles.name] : []), ...(await markedParts(before, copy))]);
}

async function markedParts(before: Uint8Array, { marks }: MarkedCopy): Promise<readonly string[]> {
  const named = new Set(marks.flatMap(({ cells }) => cells.map(({ sheet }) => sheet)));
  return (await packageOf(before)).sheets.filter(({ name }) => named.has(name)).map(({ entry }) => entry.name);
}

/** Compressed bytes and order stay but for the parts named; answers the parts that are new. */
function expectParts(before: Uint8Array, after: Uint8Array, changed: ReadonlySet<string>): readonly string[] {
  const [was, is] = [archiveOf(before), archiveOf(after)];
  was.entries.forEach((entry, index) => {
    const now = is.entries[index]!;
    strictEqual(now.name, entry.name);
    if (changed.has(entry.name)) return;
    const old = before.subarray(entry.contentStart, entry.contentStart + entry.compressedSize);
    const own = after.subarray(now.contentStart, now.contentStart + now.compressedSize);
    strictEqual(Buffer.compare(old, own), 0, `${entry.name} changed`);
  });
  return is.entries.slice(was.entries.length).map(({ name }) => name);
}

async function expectWellFormed(bytes: Uint8Array, name: string): Promise<void> {
  const root = parseXml(await textOf(bytes, name));
  if (root.kind === 'broken') throw new Error(`${name} is not well-formed at ${root.at}`);
  if (root.name === 'worksheet') expectOrder(root, SHEET_ORDER, name);
  if (root.name === 'styleSheet') expectOrder(root, STYLES_ORDER, name);
  if (root.name === 'styleSheet') expectCounts(root);
}

/** Children stand in the order of the schema, as Excel demands. */
function expectOrder(root: XmlElement, order: readonly string[], name: string): void {
  const own = root.children.filter(({ namespace }) => namespace === root.namespace);
  const places = own.map((child) => order.indexOf(child.name)).filter((place) => place >= 0);
  deepStrictEqual(
    places,
    [...places].sort((a, b) => a - b),
    name,
  );
}

function expectCounts(root: XmlElement): void {
  for (const list of root.children) {
    const stated = list.attributes.find(({ name }) => name === 'count');
    if (stated && STYLES_ORDER.slice(0, 8).includes(list.name)) {
      strictEqual(Number(stated.value), list.children.length, list.name);
    }
  }
}

const MARK =
  /<((?:\w+:)?)conditionalFormatting sqref="[^"]*"><\1cfRule [^>]*><\1formula>LEN\("relief-ledger-mark [a-z-]+"\)&gt;0<\/\1formula><\/\1cfRule><\/\1conditionalFormatting>/g;

/** The text of a sheet part with its marks taken out by plain text, and the other rules' numbers lowered as they were. */
function withoutMarks(text: string): string {
  const marks = [...text.matchAll(MARK)];
  const first = Math.min(...marks.map(([mark]) => Number(/priority="(\d+)"/.exec(mark)![1])));
  const rest = text.replace(MARK, '');
  if (first > 1 || marks.length === 0) return rest;
  return rest.replace(
    /(<(?:\w+:)?cfRule\b[^>]*\bpriority\s*=\s*["'])(\d+)/g,
    (_, head: string, number: string) => head + String(Number(number) - marks.length),
  );
}

async function packageOf(bytes: Uint8Array) {
  const opened = await openWorkbookPackage(bytes, nodeCompression);
  if (opened.kind === 'refused') throw new Error(JSON.stringify(opened.refusal));
  return opened.pkg;
}

function archiveOf(bytes: Uint8Array): ZipArchive {
  const zip = openZip(bytes);
  if (zip.kind === 'refused') throw new Error(zip.refusal.code);
  return zip.archive;
}
