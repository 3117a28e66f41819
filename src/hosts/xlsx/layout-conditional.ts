import type { Range } from '../../core/grid/address';
import type { RangedFact } from '../../core/layout/layout';
import { readRanges } from './layout-ranges';
import type { ColorReader } from './style-color';
import { differentialLook } from './style-differential';
import type { StyleTable } from './style-table';
import { canonicalValue, canonicalXml } from './xml-canonical';
import { attribute } from './xml-reader';
import type { XmlElement } from './xml-tree';

/**
 * What each kind of rule can state besides its formulas and look (ECMA-376 part 1 §18.3.1.10), with what holds where
 * it does not. Some writers state the rest too, without effect.
 */
const OPTIONS: readonly (readonly [name: string, usual: string, types: RegExp])[] = [
  ['stopIfTrue', '0', /./],
  ['operator', '', /^cellIs$/],
  ['text', '', /Text|With$/],
  ['timePeriod', '', /^timePeriod$/],
  ['rank', '', /^top10$/],
  ['percent', '0', /^top10$/],
  ['bottom', '0', /^top10$/],
  ['aboveAverage', '1', /^aboveAverage$/],
  ['equalAverage', '0', /^aboveAverage$/],
  ['stdDev', '0', /^aboveAverage$/],
];

interface Ranked extends RangedFact {
  readonly priority: number;
}

/**
 * Conditional formats in order of priority, whose numbers themselves mean nothing. One line per thing said; lines of
 * formulas begin with `formula`. Takes `conditionalFormatting` of the sheet and of Excel 2010's extension alike.
 */
export function readConditionalFormats(
  blocks: readonly XmlElement[],
  styles: StyleTable,
  colorOf: ColorReader,
): readonly RangedFact[] {
  const facts: Ranked[] = [];
  for (const block of blocks) {
    const ranges = readRanges(attribute(block, 'sqref') ?? named(block, 'sqref')[0]?.text ?? '');
    for (const rule of named(block, 'cfRule')) facts.push(rankedFact(rule, ranges, styles, colorOf));
  }
  return facts.sort((a, b) => a.priority - b.priority).map(({ ranges, says }) => ({ ranges, says }));
}

function rankedFact(rule: XmlElement, ranges: readonly Range[], styles: StyleTable, colorOf: ColorReader): Ranked {
  const own = rule.children.filter(({ name }) => !['formula', 'f', 'dxf', 'extLst'].includes(name));
  const type = attribute(rule, 'type') ?? '';
  const lines = [
    `type=${type}`,
    ...formulas(rule).map((text, at) => `formula${at + 1}=${text}`),
    ...options(rule, type),
    ...own.map((child) => canonicalXml(child, colorOf)),
    ...look(rule, styles, colorOf),
  ];
  return { ranges, says: lines.join('\n'), priority: Number(attribute(rule, 'priority') ?? '0') };
}

function options(rule: XmlElement, type: string): readonly string[] {
  return OPTIONS.flatMap(([name, usual, types]) => {
    const value = canonicalValue(attribute(rule, name) ?? usual);
    return value === usual || !types.test(type) ? [] : [`${name}=${value}`];
  });
}

function formulas(rule: XmlElement): readonly string[] {
  return rule.children.filter(({ name }) => name === 'formula' || name === 'f').map(({ text }) => text.trim());
}

function look(rule: XmlElement, styles: StyleTable, colorOf: ColorReader): readonly string[] {
  const inline = named(rule, 'dxf')[0];
  if (inline !== undefined) return [`look=${differentialLook(inline, colorOf)}`];
  const id = attribute(rule, 'dxfId');
  return id === null ? [] : [`look=${styles.differential(Number(id))}`];
}

function named(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}
