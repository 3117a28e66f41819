import type { SheetSnapshot } from '../../core/grid/host';
import type { CellStyle, Layout, SheetLayout } from '../../core/layout/layout';

/** The look of a cell that nobody has formatted. */
export const PLAIN_STYLE: CellStyle = {
  numberFormat: 'General',
  font: '',
  fontColor: null,
  fill: '',
  border: '',
  alignment: '',
  protection: '',
};

/** The layout of a workbook that has names, merges and hidden sheets, and otherwise the look of a new one. */
export function memoryLayout(sheets: readonly SheetSnapshot[]): Layout {
  return { sheets: sheets.map(sheetLayout), names: [], styles: [PLAIN_STYLE], protection: null };
}

function sheetLayout({ name, visibility, merges }: SheetSnapshot): SheetLayout {
  return {
    name,
    visibility,
    merges,
    columns: [],
    rows: [],
    validations: null,
    conditionalFormats: null,
    protection: null,
    panes: null,
    print: null,
    filter: null,
    look: null,
  };
}
