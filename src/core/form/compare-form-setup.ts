import { parseRange, rangeA1 } from '../grid/address';
import { compareRecords } from '../layout/compare-layout';
import { compareTexts } from '../layout/compare-texts';
import { fileRange, type FormAlignment } from './form-alignment';
import type { SheetLayout } from '../layout/layout';
import type { LayoutDifference } from '../layout/layout-difference';

/** How unit writers round margins, in inches. */
const SAME_INCHES = 0.02;
const MARGINS = new Set(['left', 'right', 'top', 'bottom', 'header', 'footer']);
/**
 * Defaults follow from fonts and screens of whoever saved last; widths and heights themselves are compared. Some
 * writers put an empty drawing on every sheet.
 */
const UNSEEN = new Set(['defaultWidth', 'defaultHeight', 'drawing']);

/** Visibility, protection, panes, print set-up, filter and the rest of what a sheet says of itself. */
export function compareFormSetup(
  form: SheetLayout,
  file: SheetLayout,
  alignment: FormAlignment,
): readonly LayoutDifference[] {
  const sheet = file.name;
  return [
    ...compareTexts('visibility', sheet, null, form.visibility, file.visibility),
    ...compareTexts('protection', sheet, null, form.protection, file.protection),
    ...compareTexts('panes', sheet, null, form.panes, file.panes),
    ...comparePrint(form, file),
    ...compareFilter(form, file, alignment),
    ...compareRecords('look', sheet, seen(form.look), seen(file.look)),
  ];
}

function comparePrint({ print: was }: SheetLayout, { print: is, name }: SheetLayout): readonly LayoutDifference[] {
  if (was === null || is === null) return [];
  const found = compareRecords('print', name, was, withOwnPaper(was, withSameMargins(was, is)));
  return found.filter(
    ({ where }) => !(where === 'header' || where === 'footer') || printsIn(was, where) || printsIn(is, where),
  );
}

/** Where a header or footer stands says something only if there is one. */
function printsIn(print: Stated, line: 'header' | 'footer'): boolean {
  return Object.keys(print).some((name) => name.toLowerCase().endsWith(line) && name !== line);
}

type Stated = Readonly<Record<string, string>>;

function withSameMargins(was: Stated, is: Stated): Stated {
  const close = ([name, value]: readonly [string, string]) =>
    MARGINS.has(name) && Math.abs(Number(was[name]) - Number(value)) < SAME_INCHES;
  return Object.fromEntries(Object.entries(is).map((entry) => (close(entry) ? [entry[0], was[entry[0]]!] : entry)));
}

/** A form that names no paper is printed on what the office has; writers then name A4. */
function withOwnPaper(was: Stated, is: Stated): Stated {
  if (was['paperSize'] !== undefined) return is;
  return Object.fromEntries(Object.entries(is).filter(([name]) => name !== 'paperSize'));
}

function seen(look: Stated | null): Stated | null {
  return look && Object.fromEntries(Object.entries(look).filter(([name]) => !UNSEEN.has(name)));
}

/** A filter reaches down as far as the households; its first row, its columns and what it hides are the form's. */
function compareFilter(form: SheetLayout, file: SheetLayout, alignment: FormAlignment): readonly LayoutDifference[] {
  const was = form.filter === null ? null : topOfFilter(form.filter, alignment);
  const is = file.filter === null ? null : topOfFilter(file.filter, null);
  return was === is ? [] : compareTexts('filter', file.name, null, form.filter, file.filter);
}

function topOfFilter(filter: string, alignment: FormAlignment | null): string {
  const [reference, ...criteria] = filter.split('; ') as [string, ...string[]];
  const range = parseRange(reference);
  const mapped = range && alignment ? fileRange(alignment, range) : range;
  const top = mapped ? rangeA1({ ...mapped, bottom: mapped.top }) : reference;
  return [top, ...criteria].join('; ');
}
