import type { Strings } from './strings';
import type { zhSheet } from './zh-sheet';

/** Words of the sheet in the workbench. */
export const enSheet: Pick<Strings, keyof typeof zhSheet> = {
  sheetGrid: (sheet) => `Sheet “${sheet}”`,
  sheetCellName: 'Cell',
  sheetContents: 'Contents',
  sheetCellEditor: (cell) => `Edit cell ${cell}`,
  sheetKindText: 'text',
  sheetKindNumber: 'number',
  sheetKindDate: 'date',
  sheetKindFormula: 'formula',
  sheetKindBlank: 'empty',
  sheetKindLogic: 'logical value',
  sheetKindError: 'error value',
  sheetFormulaCell:
    'This cell is a formula and cannot be typed over. Change the cells it uses; the formula itself can be changed in Excel or WPS.',
  sheetProtectedCell: 'The sheet is protected and this cell is locked. Unprotect the sheet in Excel or WPS first.',
  sheetTooMuchToCopy: (most) => `At most ${most} cells can be copied at once; select fewer.`,
  sheetTooMuchToEdit: (most) => `At most ${most} cells can be changed at once; select fewer.`,
  sheetOptions: 'Values to choose from',
  sheetOpenOptions: 'Choose from the list (Alt+↓)',
  sheetSelected: (cells) => `${cells} cells selected`,
  sheetFilled: (cells) => `Count ${cells}`,
  sheetNumbers: (cells) => `Numbers ${cells}`,
  sheetSum: (sum) => `Sum ${sum}`,
  sheetCounting: 'Counting…',
  sheetMap: (cells) => `Where findings are: ${cells} cells marked; click to go there`,
};
