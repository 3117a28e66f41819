import type { CellValue } from '../../src/core/grid/cell';
import { ledgersOf } from '../ledgers-of';
import { inventedId, inventedName } from './people';

export type Rows = readonly (readonly CellValue[])[];

/** The columns that `person` fills. */
export const NAMED = ['户主姓名', '身份证号'];

export const person = (number: number): readonly [string, string] => [inventedName(number), inventedId(number)];

/** One sheet whose header stands in row 1, as the ledgers a check would make of it. */
export const householdSheet = (header: readonly string[], rows: Rows, merges: readonly string[] = []) =>
  ledgersOf({ rows: [header, ...rows], merges });
