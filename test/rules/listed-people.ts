import type { CellValue } from '../../src/core/grid/cell';
import { readReferenceList } from '../../src/core/lists/read-reference-list';
import type { ReferenceList } from '../../src/core/lists/reference-list';
import type { Rule } from '../../src/core/check/rule';
import { findingsOf, where } from '../findings-of';
import { ledgersOf } from '../ledgers-of';
import { sheetOf, workbookOf } from '../sheet-of';

/** The ID of 李春禾, whom most of these tests are about. */
export const LI = '11010519491231002X';

/** A reference list read from a sheet of name, ID and village. */
export function listOf(kind: string, ...people: CellValue[][]): ReferenceList {
  const sheet = sheetOf([['姓名', '身份证号', '村'], ...people]);
  const reading = readReferenceList(kind, '名单.xlsx', workbookOf([sheet]));
  if (!reading.ok) throw new Error(reading.reason.zh);
  return reading.list;
}

/** A ledger of name, ID and village; each row gets no amount. */
export const ledgerOfPeople = (...people: CellValue[][]) =>
  ledgersOf({ rows: [['户主姓名', '身份证号', '村（社区）', '救助金额'], ...people] });

/** Place and severity of what a list rule says of one household and a list of one person. */
export function matched(rule: Rule, own: CellValue[], listed: CellValue[]) {
  const lists = [listOf(rule.id, listed)];
  return findingsOf(rule, ledgerOfPeople(own), { lists }).map((one) => [where(one), one.severity]);
}
