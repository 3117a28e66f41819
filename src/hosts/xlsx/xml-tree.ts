import { scanXml, type XmlAttribute, type XmlEvent, type XmlOpen } from './xml-reader';
import type { XmlBroken } from './xml-text';

/**
 * An element of a small part, kept whole. Offsets are into the text: the open tag is `start`–`openEnd`, the close tag
 * `closeStart`–`end` (empty for a self-closing element).
 */
export interface XmlElement {
  readonly kind: 'element';
  readonly prefix: string;
  /** Local name. */
  readonly name: string;
  /** The namespace the prefix stands for here, '' for none. */
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** Its own character data, joined. */
  readonly text: string;
  readonly selfClosing: boolean;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

/** Reads a whole part into a tree. For parts that are small or need several looks; sheets are scanned instead. */
export function parseXml(text: string): XmlElement | XmlBroken {
  const trunk: Growing = { ...NO_ELEMENT, children: [], scope: new Map() };
  const path = [trunk];
  for (const event of scanXml(text)) {
    if (event.kind === 'broken') return event;
    grow(path, event);
  }
  return trunk.children[0]!;
}

/** Its children of that name in its own namespace, in order. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name && child.namespace === element.namespace);
}

/** Its first child of that name in its own namespace, or null. */
export function childOf(element: XmlElement, name: string): XmlElement | null {
  return element.children.find((child) => child.name === name && child.namespace === element.namespace) ?? null;
}

type Scope = ReadonlyMap<string, string>;
type Growing = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlElement[]; scope: Scope };

const NO_ELEMENT = {
  kind: 'element' as const,
  prefix: '',
  name: '',
  namespace: '',
  attributes: [],
  text: '',
  selfClosing: false,
  start: 0,
  openEnd: 0,
  closeStart: 0,
  end: 0,
};

function grow(path: Growing[], event: Exclude<XmlEvent, XmlBroken>): void {
  const parent = path[path.length - 1]!;
  if (event.kind === 'text') {
    parent.text += event.text;
  } else if (event.kind === 'open') {
    const child = elementOf(event, parent.scope);
    parent.children.push(child);
    path.push(child);
  } else {
    parent.closeStart = event.start;
    parent.end = event.end;
    path.pop();
  }
}

function elementOf(tag: XmlOpen, outer: Scope): Growing {
  const scope = scopeOf(tag, outer);
  const { prefix, name, attributes, selfClosing, start } = tag;
  const namespace = scope.get(prefix) ?? '';
  return {
    ...NO_ELEMENT,
    prefix,
    name,
    namespace,
    attributes,
    selfClosing,
    start,
    openEnd: tag.end,
    children: [],
    scope,
  };
}

/** The namespaces in force inside a tag. The outer object is shared where the tag declares none, as nearly all do. */
function scopeOf(tag: XmlOpen, outer: Scope): Scope {
  const declared = tag.attributes.filter(
    ({ prefix, name }) => prefix === 'xmlns' || (prefix === '' && name === 'xmlns'),
  );
  if (declared.length === 0) return outer;
  const scope = new Map(outer);
  for (const { prefix, name, value } of declared) scope.set(prefix === '' ? '' : name, value);
  return scope;
}
