import { addressTexts, rangesOf } from '../../core/grid/cell-ranges';
import { markCondition, type CellMark } from '../../core/grid/mark';
import type { ReadSheet } from './read-sheets';
import { encodeEntities } from './xml-entities';
import { flag } from './xml-reader';
import { insertBehind, prefixOf, withEdits, type TextEdit } from './xml-splice';
import type { XmlElement } from './xml-tree';

/** What the schema puts before a new conditional format, the rows and what stands before them left out (§18.3.1.99). */
const BEFORE = new Set([
  'sheetData',
  ...['sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate'],
  ...['customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting'],
]);

/** An `sqref` is cut into several formats where it is longer: no limit is written down, but Excel's own stay below. */
const LONGEST_SQREF = 4_000;
const LARGEST_PRIORITY = 2_147_483_647;

/** Marks of one sheet, and the number of each kind's look among the workbook's differential formats. */
export interface SheetMarks {
  readonly marks: readonly CellMark[];
  readonly formatOf: ReadonlyMap<string, number>;
}

/** The end of a sheet part, from behind its rows, with a few conditional formats that show the marks. */
export function markedTail({ scanned, frame }: NonNullable<ReadSheet['cells']>, sheet: SheetMarks): string {
  const text = scanned.head + scanned.tail;
  const blocks = sheet.marks.flatMap(({ kind, cells }) =>
    addressTexts(rangesOf(cells), ' ', LONGEST_SQREF).map((sqref) => ({ kind, sqref })),
  );
  const { first, edits } = prioritised(frame, blocks.length);
  const prefix = prefixOf(frame);
  const xml = blocks.map(({ kind, sqref }, index) => {
    const condition = encodeEntities(markCondition(kind)).replaceAll('&quot;', '"');
    const rule = `type="expression" dxfId="${sheet.formatOf.get(kind)!}" priority="${first + index}"`;
    return (
      `<${prefix}conditionalFormatting sqref="${sqref}"><${prefix}cfRule ${rule}>` +
      `<${prefix}formula>${condition}</${prefix}formula></${prefix}cfRule></${prefix}conditionalFormatting>`
    );
  });
  const marked = withEdits(text, [...edits, insertBehind(text, frame, BEFORE, xml.join(''))]);
  return marked.slice(scanned.head.length);
}

interface Priorities {
  /** Of the first new rule; the others follow. */
  readonly first: number;
  readonly edits: readonly TextEdit[];
}

/**
 * Marks go before the form's own rules, else a fill of those would hide them: the numbers of those are raised by as
 * many, which keeps their order. A pivot table names its rules by their numbers; there marks go behind.
 */
function prioritised(frame: XmlElement, count: number): Priorities {
  const rules = rulesIn(frame);
  const stated = rules.flatMap(({ attributes }) =>
    attributes.filter(({ name, prefix }) => name === 'priority' && prefix === ''),
  );
  const numbers = stated.map(({ value }) => Number(value));
  const sound = numbers.every((number) => Number.isInteger(number) && number > 0);
  const largest = Math.max(0, ...numbers.filter(Number.isInteger));
  const named = rules.some((rule) => flag(rule, 'pivot'));
  if (!sound || named || largest + count > LARGEST_PRIORITY) {
    return { first: Math.min(largest, LARGEST_PRIORITY - count) + 1, edits: [] };
  }
  const edits = stated.map(({ valueStart, valueEnd }, index) => ({
    start: valueStart,
    end: valueEnd,
    text: String(numbers[index]! + count),
  }));
  return { first: 1, edits };
}

/** Those of Excel 2010's extension too. */
function rulesIn(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) => (child.name === 'cfRule' ? [child] : rulesIn(child)));
}
