import { writeXlsx } from 'hucre/xlsx';
import { freeze } from './freeze.mjs';

/** Writes `{ name, rows, merges, widths, textColumns, lists, bodyTop }` sheets; formulas with their value. */
export async function hucreBytes(sheets) {
  return freeze(Buffer.from(await writeXlsx({ sheets: sheets.map(sheetOf) })));
}

function sheetOf({ name, rows, merges, widths, textColumns = [], lists = [], bodyTop }) {
  const cells = new Map();
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== null && typeof value === 'object') {
        cells.set(`${r},${c}`, {
          formula: value.formula,
          formulaResult: value.result,
          value: value.result,
          type: 'formula',
        });
      } else if (textColumns.includes(c) && r + 1 >= bodyTop && value !== null) {
        cells.set(`${r},${c}`, { value, type: 'string', style: { numFmt: '@' } });
      }
    }),
  );
  return {
    name,
    rows: rows.map((row) => row.map((value) => (value !== null && typeof value === 'object' ? null : value))),
    cells,
    columns: widths.map((width) => ({ width })),
    merges: merges.map(([startRow, startCol, endRow, endCol]) => ({ startRow, startCol, endRow, endCol })),
    dataValidations: lists.map(({ range, values }) => ({ type: 'list', range, values, showErrorMessage: true })),
    freezePane: { rows: bodyTop - 1 },
    pageSetup: { orientation: 'landscape', paperSize: 'a4' },
  };
}
