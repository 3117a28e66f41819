import { decodeEntities } from './xml-entities';
import type { XmlBroken } from './xml-text';

/** Offsets are into the scanned text; `end` is exclusive. The value is decoded, `valueStart`–`valueEnd` is as written. */
export interface XmlAttribute {
  readonly prefix: string;
  /** Local name. */
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly end: number;
}

export interface XmlOpen {
  readonly kind: 'open';
  readonly prefix: string;
  /** Local name. */
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly selfClosing: boolean;
  readonly start: number;
  readonly end: number;
}

/** Follows a self-closing tag too, then with `start` = `end` behind it. */
interface XmlClose {
  readonly kind: 'close';
  readonly prefix: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A run of character data or one CDATA section, decoded. Neighbouring runs are not joined. */
interface XmlCharacters {
  readonly kind: 'text';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** `broken` is always the last event. */
export type XmlEvent = XmlOpen | XmlClose | XmlCharacters | XmlBroken;

/**
 * Scans XML into events. Comments and processing instructions are passed over; a DOCTYPE is broken, because no
 * workbook needs one and its entities can be made to expand without end. With `fragment` the text may begin and end
 * inside elements (the head or tail of a sheet); otherwise tags must pair up and one root element must close.
 */
export function* scanXml(text: string, fragment = false): Generator<XmlEvent, void> {
  const open: string[] = [];
  let at = 0;
  let rooted = fragment;
  while (at < text.length) {
    const event = text.charCodeAt(at) === LESS ? readMarkup(text, at) : readCharacters(text, at);
    if (event.kind === 'broken') return yield event;
    at = event.end;
    if (event.kind === 'skipped') continue;
    if (!fragment && !fits(event, open, rooted)) return yield broken('malformed', event.start);
    yield event;
    if (event.kind !== 'open') continue;
    rooted = true;
    if (event.selfClosing) yield closeOf(event, open);
  }
  if (!fragment && (open.length > 0 || !rooted)) yield broken('truncated', text.length);
}

/** The value of an attribute without a prefix, null where it is absent. */
export function attribute(tag: { readonly attributes: readonly XmlAttribute[] }, name: string): string | null {
  for (const each of tag.attributes) if (each.name === name && each.prefix === '') return each.value;
  return null;
}

/** The value of an attribute with any prefix but none (`r:id` whatever `r` is called), null where it is absent. */
export function prefixedAttribute(tag: { readonly attributes: readonly XmlAttribute[] }, name: string): string | null {
  for (const each of tag.attributes) if (each.name === name && each.prefix !== '') return each.value;
  return null;
}

/** The value of a boolean attribute (`1`, `true`, `on`), or what holds where it is absent. */
export function flag(tag: { readonly attributes: readonly XmlAttribute[] }, name: string, absent = false): boolean {
  const value = attribute(tag, name);
  return value === null ? absent : value === '1' || value === 'true' || value === 'on';
}

type Skipped = { readonly kind: 'skipped'; readonly start: number; readonly end: number };

const LESS = 60;
const QUALIFIED = /(?:([^\s<>/=:"'&!?]+):)?([^\s<>/=:"'&!?]+)/y;
const ATTRIBUTE = /\s+(?:([^\s<>/=:"'&!?]+):)?([^\s<>/=:"'&!?]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;

function broken(reason: XmlBroken['reason'], at: number): XmlBroken {
  return { kind: 'broken', reason, at };
}

/** Whether an event may stand here: inside the root, or as the root; a close must name the element that is open. */
function fits(event: XmlOpen | XmlClose | XmlCharacters, open: string[], rooted: boolean): boolean {
  if (event.kind === 'text') return open.length > 0 || event.text.trim() === '';
  const name = qualifiedName(event);
  if (event.kind === 'close') return open.pop() === name;
  if (open.length === 0 && rooted) return false;
  open.push(name);
  return true;
}

function closeOf(tag: XmlOpen, open: string[]): XmlClose {
  open.pop();
  return { kind: 'close', prefix: tag.prefix, name: tag.name, start: tag.end, end: tag.end };
}

function qualifiedName(tag: { readonly prefix: string; readonly name: string }): string {
  return tag.prefix === '' ? tag.name : `${tag.prefix}:${tag.name}`;
}

function readCharacters(text: string, start: number): XmlCharacters | XmlBroken {
  const next = text.indexOf('<', start);
  const end = next === -1 ? text.length : next;
  const decoded = decodeEntities(text.slice(start, end));
  return decoded === null ? broken('malformed', start) : { kind: 'text', text: decoded, start, end };
}

function readMarkup(text: string, start: number): XmlOpen | XmlClose | XmlCharacters | Skipped | XmlBroken {
  const sign = text[start + 1];
  if (sign === '?') return skipTo(text, start, '?>');
  if (sign === '/') return readClose(text, start);
  if (sign !== '!') return readOpen(text, start);
  if (text.startsWith('<!--', start)) return skipTo(text, start, '-->', 4);
  if (text.startsWith('<![CDATA[', start)) return readCdata(text, start);
  return broken(text.startsWith('<!DOCTYPE', start) ? 'doctype' : 'malformed', start);
}

function skipTo(text: string, start: number, mark: string, length = 2): Skipped | XmlBroken {
  const end = text.indexOf(mark, start + length);
  return end === -1 ? broken('truncated', start) : { kind: 'skipped', start, end: end + mark.length };
}

function readCdata(text: string, start: number): XmlCharacters | XmlBroken {
  const end = text.indexOf(']]>', start);
  if (end === -1) return broken('truncated', start);
  return { kind: 'text', text: text.slice(start + 9, end).replace(/\r\n?/g, '\n'), start, end: end + 3 };
}

function readClose(text: string, start: number): XmlClose | XmlBroken {
  const name = matchAt(QUALIFIED, text, start + 2);
  const end = name && matchAt(TAG_END, text, start + 2 + name[0].length);
  if (!name || !end || end[1] === '/') return unfinished(text, start);
  const close = start + 2 + name[0].length + end[0].length;
  return { kind: 'close', prefix: name[1] ?? '', name: name[2]!, start, end: close };
}

function readOpen(text: string, start: number): XmlOpen | XmlBroken {
  const tag = matchAt(QUALIFIED, text, start + 1);
  if (!tag) return unfinished(text, start);
  const attributes: XmlAttribute[] = [];
  let at = start + 1 + tag[0].length;
  for (let found = matchAt(ATTRIBUTE, text, at); found; found = matchAt(ATTRIBUTE, text, at)) {
    const read = toAttribute(found, at);
    if (read === null) return broken('malformed', at);
    attributes.push(read);
    at = read.end;
  }
  const end = matchAt(TAG_END, text, at);
  if (!end) return unfinished(text, start);
  const selfClosing = end[1] === '/';
  return { kind: 'open', prefix: tag[1] ?? '', name: tag[2]!, attributes, selfClosing, start, end: at + end[0].length };
}

function toAttribute(found: RegExpExecArray, at: number): XmlAttribute | null {
  const written = found[3] ?? found[4]!;
  // XML 1.0 §3.3.3: literal white space in a value reads as a space, a character reference to it stays.
  const value = decodeEntities(/[\t\r\n]/.test(written) ? written.replace(/\r\n|[\t\r\n]/g, ' ') : written);
  if (value === null) return null;
  const end = at + found[0].length;
  const start = at + found[0].length - found[0].trimStart().length;
  const valueStart = end - 1 - written.length;
  return { prefix: found[1] ?? '', name: found[2]!, value, start, valueStart, valueEnd: end - 1, end };
}

/** A tag that does not read as one: cut off where no `>` follows any more, else malformed. */
function unfinished(text: string, start: number): XmlBroken {
  return broken(text.indexOf('>', start) === -1 ? 'truncated' : 'malformed', start);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
