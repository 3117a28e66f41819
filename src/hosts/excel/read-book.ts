import type { DefinedName, Visibility } from '../../core/layout/layout';
import { ExcelFailure, refusalOf } from './excel-failure';
import { SheetReading } from './sheet-reading';

export interface BookReading {
  readonly sheets: readonly SheetReading[];
  readonly names: readonly DefinedName[];
  readonly protection: string | null;
}

const VISIBILITIES: Readonly<Record<string, Visibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** The first sync of a reading: which sheets there are, and what the workbook says of itself. */
export async function readBook(context: Excel.RequestContext): Promise<BookReading> {
  const { worksheets, names, protection } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected,items/protection/options');
  names.load('items/name,items/formula,items/visible');
  protection.load('protected');
  try {
    await context.sync();
  } catch (error) {
    throw new ExcelFailure(refusalOf(error));
  }
  return {
    sheets: worksheets.items.map(
      ({ id, name, visibility, protection: { protected: isProtected, options } }) =>
        new SheetReading(id, name, VISIBILITIES[visibility] ?? 'visible', isProtected ? protectionText(options) : null),
    ),
    names: names.items.map((item) => definedName(item, null)),
    protection: protection.protected ? 'protected' : null,
  };
}

/** `refersTo` without the `=`, as the file has it. */
export function definedName({ name, formula, visible }: Excel.NamedItem, sheet: string | null): DefinedName {
  return { name, sheet, refersTo: String(formula).replace(/^=/, ''), hidden: !visible };
}

const ALLOWED: readonly (readonly [keyof Excel.WorksheetProtectionOptions, string])[] = [
  ['allowFormatCells', 'formatCells'],
  ['allowFormatColumns', 'formatColumns'],
  ['allowFormatRows', 'formatRows'],
  ['allowInsertColumns', 'insertColumns'],
  ['allowInsertRows', 'insertRows'],
  ['allowInsertHyperlinks', 'insertHyperlinks'],
  ['allowDeleteColumns', 'deleteColumns'],
  ['allowDeleteRows', 'deleteRows'],
  ['allowSort', 'sort'],
  ['allowAutoFilter', 'autoFilter'],
  ['allowPivotTables', 'pivotTables'],
];

/** What the protection in force allows besides the usual, in the words the file host uses. */
function protectionText(options: Excel.WorksheetProtectionOptions): string {
  const allowed = ALLOWED.filter(([key]) => options[key] === true).map(([, name]) => `${name} allowed`);
  return ['protected', ...allowed].join(', ');
}
