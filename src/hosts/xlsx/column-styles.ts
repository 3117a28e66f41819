import { attribute, flag } from './xml-reader';
import { childOf, childrenOf, type XmlElement } from './xml-tree';

/** The cell format (`cellXfs` index) that a column gives to cells which nothing else is said about; 0 for the default. */
export function columnStyles(frame: XmlElement): (column: number) => number {
  const columns = childrenOf(frame, 'cols')
    .flatMap((cols) => childrenOf(cols, 'col'))
    .map((col) => ({ first: whole(col, 'min') - 1, last: whole(col, 'max') - 1, style: whole(col, 'style') }));
  return (column) => columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
}

/** Whether rows that the part does not hold are hidden (ECMA-376 part 1 §18.3.1.81, `zeroHeight`). */
export function hidesRows(frame: XmlElement): boolean {
  const format = childOf(frame, 'sheetFormatPr');
  return format !== null && flag(format, 'zeroHeight');
}

function whole(element: XmlElement, name: string): number {
  return Number(attribute(element, name) ?? '0') || 0;
}
