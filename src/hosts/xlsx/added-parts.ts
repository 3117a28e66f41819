import type { Compression } from './compression';
import { DamagedEntry } from './damaged-entry';
import { relationshipsPart } from './opc-part-name';
import type { WorkbookPackage } from './opc-package';
import { attribute } from './xml-reader';
import { readXmlPart } from './xml-part';
import { appendInside, prefixOf, withEdits } from './xml-splice';
import { encodeXml, type XmlText } from './xml-text';
import { childrenOf, type XmlElement } from './xml-tree';
import type { ZipEntry } from './zip-entry';

const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** The namespace of relationship types and of `r:id`, which goes with the main one of a workbook. */
export function relationshipBase(mainNamespace: string): string {
  return mainNamespace === STRICT_MAIN ? STRICT : TRANSITIONAL;
}

/** Parts a workbook is to have more, each related to from the workbook part and of a stated content type. */
export class AddedParts {
  readonly contents = new Map<string, readonly Uint8Array[]>();
  private readonly relationships: string[] = [];
  private readonly overrides: string[] = [];
  private readonly ids: Set<string>;

  private constructor(
    private readonly pkg: WorkbookPackage,
    private readonly base: string,
    private readonly rels: Part,
    private readonly types: Part,
  ) {
    this.ids = new Set(related(rels.root).map((each) => (attribute(each, 'Id') ?? '').toLowerCase()));
  }

  /** Throws DamagedEntry. */
  static async of(pkg: WorkbookPackage, mainNamespace: string, compression: Compression): Promise<AddedParts> {
    const read = async (name: string): Promise<Part> => {
      const entry = pkg.archive.entry(name);
      if (entry === null) throw DamagedEntry.damaged(name);
      return { entry, ...(await readXmlPart(pkg.archive, entry, compression)) };
    };
    const rels = await read(relationshipsPart(pkg.workbook.name));
    return new AddedParts(pkg, relationshipBase(mainNamespace), rels, await read('[Content_Types].xml'));
  }

  /** Whether the workbook is said to have such a part already, there or not. */
  states(type: 'styles'): boolean {
    return related(this.rels.root).some((each) => attribute(each, 'Type')?.endsWith(`/${type}`));
  }

  /** Adds a part beside the workbook part: `place` with the first number that is free. Answers its relationship id. */
  add(type: 'worksheet' | 'styles', place: (number: number) => string, text: string): string {
    const folder = this.pkg.workbook.name.replaceAll('\\', '/').replace(/^\/+|[^/]*$/g, '');
    let number = 1;
    while (this.pkg.archive.entry(folder + place(number)) !== null) number += 1;
    const id = this.freeId();
    this.ids.add(id.toLowerCase());
    this.contents.set(folder + place(number), [new TextEncoder().encode(text)]);
    const [r, t] = [prefixOf(this.rels.root), prefixOf(this.types.root)];
    this.relationships.push(`<${r}Relationship Id="${id}" Type="${this.base}/${type}" Target="${place(number)}"/>`);
    this.overrides.push(
      `<${t}Override PartName="/${folder}${place(number)}" ContentType="${CONTENT_TYPE}${type}+xml"/>`,
    );
    return id;
  }

  /** The parts that name others, brought up to date; none where nothing was added. */
  updated(): ReadonlyMap<string, readonly Uint8Array[]> {
    if (this.contents.size === 0) return new Map();
    return new Map([appended(this.rels, this.relationships), appended(this.types, this.overrides)]);
  }

  private freeId(): string {
    let number = this.ids.size + 1;
    while (this.ids.has(`rid${number}`)) number += 1;
    return `rId${number}`;
  }
}

function related(root: XmlElement): readonly XmlElement[] {
  return childrenOf(root, 'Relationship');
}

type Part = { readonly entry: ZipEntry; readonly root: XmlElement; readonly xml: XmlText };

function appended({ entry, root, xml }: Part, items: readonly string[]): [string, readonly Uint8Array[]] {
  const text = withEdits(xml.text, [appendInside(xml.text, root, items.join(''))]);
  return [entry.name, [encodeXml({ ...xml, text })]];
}
