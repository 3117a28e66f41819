import * as XLSX from '@e965/xlsx';
import { freeze } from './freeze.mjs';

/** Rows of `t15Sheet` (or any `{ rows, merges }`) as a SheetJS worksheet: text as text, numbers as numbers, formulas with their value. */
export function worksheetOf({ rows, merges }, widths = []) {
  const worksheet = {
    '!ref': `A1:${XLSX.utils.encode_cell({ r: rows.length - 1, c: Math.max(...rows.map((row) => row.length)) - 1 })}`,
  };
  rows.forEach((cells, r) =>
    cells.forEach((value, c) => {
      if (value !== null) worksheet[XLSX.utils.encode_cell({ r, c })] = cellOf(value);
    }),
  );
  worksheet['!merges'] = merges.map((range) => XLSX.utils.decode_range(range));
  if (widths.length > 0) worksheet['!cols'] = widths.map((wch) => ({ wch }));
  return worksheet;
}

function cellOf(value) {
  if (typeof value === 'object') return { t: 'n', v: value.result, f: value.formula };
  return typeof value === 'number' ? { t: 'n', v: value } : { t: 's', v: value };
}

export function sheetjsBytes(workbook) {
  return freeze(
    Buffer.from(XLSX.write(workbook, { type: 'buffer', bookType: 'xlsx', compression: true, bookSST: true })),
  );
}
