import type { CellValue } from '../src/core/grid/cell';
import { idOf } from './invented-numbers';

/** A small roster as it stands on a sheet: serial, village, name, ID, family size, amount. */
export const ROSTER_HEADER = ['序号', '村（社区）', '姓名', '身份证号', '家庭人口', '救助金额'];

/** Its `at`-th household, with which nothing is wrong. */
export const rosterRow = (at: number): CellValue[] => [
  at,
  '双庙村',
  `户${at}`,
  idOf('341225', '19800101', String(100 + at)),
  3,
  200,
];
