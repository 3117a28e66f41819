import type { ListSource, RangedFact } from '../../core/layout/layout';
import { readRanges } from './layout-ranges';
import { attribute } from './xml-reader';
import { canonicalValue } from './xml-canonical';
import type { XmlElement } from './xml-tree';

/** What holds where nothing is stated (ECMA-376 part 1 §18.3.1.32), and what does not change what may be typed or is said. */
const USUAL = new Set([
  'operator=between',
  'allowBlank=0',
  'showDropDown=0',
  'showInputMessage=0',
  'showErrorMessage=0',
  'errorStyle=stop',
  'imeMode=noControl',
  'error=',
  'errorTitle=',
  'prompt=',
  'promptTitle=',
]);
const UNSAID = new Set(['sqref', 'type', 'uid', 'id']);

/**
 * A validation, from the sheet's own list or from Excel 2010's extension, which holds those that point to other sheets;
 * the same thing is said the same way in both. One line per thing said; lines of formulas begin with `formula`.
 */
export function readValidation(element: XmlElement): RangedFact {
  const type = attribute(element, 'type') ?? 'none';
  const options = element.attributes
    .filter(({ prefix, name }) => prefix === '' && !UNSAID.has(name))
    .map(({ name, value }) => `${name}=${canonicalValue(value)}`)
    .filter((option) => !USUAL.has(option) && !(option.startsWith('operator=') && unordered(type)));
  const formulas = formulaNames(element, type).flatMap((name) => {
    const text = inside(element, name);
    return text === '' ? [] : [`${name}=${text}`];
  });
  return { ranges: rangesOf(element), says: [`type=${type}`, ...formulas, ...options.sort()].join('\n') };
}

/** The source of a list validation, null for any other. */
export function readListSource(element: XmlElement): ListSource | null {
  if (attribute(element, 'type') !== 'list') return null;
  return { ranges: rangesOf(element), source: inside(element, 'formula1') };
}

/** Only what lies between two bounds has two; some writers state a second one everywhere. */
function formulaNames(element: XmlElement, type: string): readonly string[] {
  const operator = attribute(element, 'operator') ?? 'between';
  const two = !unordered(type) && (operator === 'between' || operator === 'notBetween');
  return two ? ['formula1', 'formula2'] : ['formula1'];
}

/** A list and a formula of one's own have no operator, though writers may state one. */
function unordered(type: string): boolean {
  return type === 'list' || type === 'custom' || type === 'none';
}

function rangesOf(element: XmlElement) {
  return readRanges(attribute(element, 'sqref') ?? inside(element, 'sqref'));
}

/** The text of a child, or of the `xm:f` within it. */
function inside(element: XmlElement, name: string): string {
  const child = element.children.find((each) => each.name === name);
  return (child?.children[0]?.text ?? child?.text ?? '').trim();
}
