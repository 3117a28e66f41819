import type { CellValue } from '../../src/core/grid/cell';
import { readReferenceList } from '../../src/core/lists/read-reference-list';
import type { ReferenceList } from '../../src/core/lists/reference-list';
import { ledgersOf } from '../ledgers-of';
import { sheetOf, workbookOf } from '../sheet-of';

const HEADER = ['户主姓名', '身份证号', '村（社区）', '家庭人口', '需救助人口', '账号'];

/** Columns as in HEADER; the last ones may be left out. */
export type Household = readonly [name: CellValue, id: CellValue, ...more: CellValue[]];

/** An earlier ledger as a reference list of one kind. */
export function earlier(kind: string, ...households: Household[]): ReferenceList {
  return listFrom(kind, '需救助.xlsx', [HEADER, ...households]);
}

export function listFrom(
  kind: string,
  source: string,
  rows: readonly (readonly CellValue[])[],
  merges: readonly string[] = [],
): ReferenceList {
  const reading = readReferenceList(kind, source, workbookOf([sheetOf(rows, { merges })]));
  if (!reading.ok) throw new Error(reading.reason.zh);
  return reading.list;
}

export const now = (...households: Household[]) => ledgersOf({ rows: [HEADER, ...households] });
