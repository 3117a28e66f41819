import { parseXml, type XmlElement } from './xml-tree';

/** Text put in the place of `start`–`end`; nothing is taken out where they are the same. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all edits made, which must not overlap. Those at one place stand in the order given. */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  let at = 0;
  const pieces: string[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return pieces.join('') + text.slice(at);
}

/** The prefix an element is written with, and its colon; '' without one. */
export function prefixOf({ prefix }: XmlElement): string {
  return prefix === '' ? '' : `${prefix}:`;
}

/** Puts XML behind an element's last child; one that closes itself is opened. */
export function appendInside(text: string, element: XmlElement, xml: string): TextEdit {
  const { selfClosing, openEnd, closeStart } = element;
  if (!selfClosing) return { start: closeStart, end: closeStart, text: xml };
  const slash = text.lastIndexOf('/', openEnd);
  return { start: slash, end: openEnd, text: `>${xml}</${prefixOf(element)}${element.name}>` };
}

/** Puts XML behind the last child that is named in `before`, or first where there is none of them. */
export function insertBehind(text: string, parent: XmlElement, before: ReadonlySet<string>, xml: string): TextEdit {
  if (parent.selfClosing) return appendInside(text, parent, xml);
  const earlier = parent.children.filter(({ name, namespace }) => namespace === parent.namespace && before.has(name));
  const at = earlier.at(-1)?.end ?? parent.openEnd;
  return { start: at, end: at, text: xml };
}

/** Reads text that was read before; what does not parse now is a bug. */
export function parsedAgain(text: string): XmlElement {
  const root = parseXml(text);
  if (root.kind === 'broken') throw new Error(`a part that was read is broken at ${root.at}`);
  return root;
}
