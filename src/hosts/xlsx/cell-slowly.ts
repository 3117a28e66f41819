import { parseCell } from '../../core/grid/address';
import { BrokenXml } from './broken-xml';
import type { CellReader } from './cell-reader';
import type { CellType, FormulaSpelling } from './cell-spelling';
import { richText } from './rich-text';
import { readEscapes } from './string-escapes';
import { attribute } from './xml-reader';
import { parseXml, type XmlElement } from './xml-tree';

const TYPES = new Set<string>(['n', 's', 'str', 'inlineStr', 'b', 'e', 'd']);

/** Reads a cell of any shape from its XML into the reader's fields. Throws BrokenXml. */
export function readCell(xml: string, into: CellReader): void {
  const cell = parseXml(xml);
  if (cell.kind === 'broken') throw new BrokenXml(cell.reason);
  const at = parseCell(attribute(cell, 'r')?.trim() ?? '');
  into.row = at?.row ?? -1;
  into.column = at?.column ?? -1;
  into.style = Number(attribute(cell, 's')?.trim() ?? '0') || 0;
  const type = attribute(cell, 't')?.trim() ?? 'n';
  into.type = TYPES.has(type) ? (type as CellType) : 'str';
  into.text = valueText(cell, into.type, xml);
  into.formula = formulaOf(cell);
}

function valueText(cell: XmlElement, type: CellType, xml: string): string {
  const value = child(cell, 'v');
  if (type !== 'inlineStr') return type === 'str' ? readEscapes(value?.text ?? '') : (value?.text.trim() ?? '');
  const inline = child(cell, 'is');
  // some writers put the text of an inline string into <v>
  return inline === undefined ? readEscapes(value?.text ?? '') : richText(xml.slice(inline.start, inline.end));
}

function formulaOf(cell: XmlElement): FormulaSpelling | null {
  const formula = child(cell, 'f');
  if (formula === undefined) return null;
  const type = attribute(formula, 't');
  const shared = attribute(formula, 'si');
  return {
    text: type === 'dataTable' ? tableFormula(formula) : formula.text.trim().replace(/^=/, ''),
    type: type === 'shared' || type === 'array' || type === 'dataTable' ? type : 'normal',
    shared: shared === null ? -1 : Number(shared),
    ref: attribute(formula, 'ref') ?? '',
  };
}

/** As Excel shows it: `TABLE(B1,B2)`. */
function tableFormula(formula: XmlElement): string {
  return `TABLE(${attribute(formula, 'r1') ?? ''},${attribute(formula, 'r2') ?? ''})`;
}

/** By local name: nothing but the sheet's own elements stands in a cell. */
function child(cell: XmlElement, name: string): XmlElement | undefined {
  return cell.children.find((each) => each.name === name);
}
