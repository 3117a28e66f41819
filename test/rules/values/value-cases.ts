import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue } from '../../../src/core/grid/cell';
import type { Field } from '../../../src/core/ledger/field';

/** One value of a household, or several that only together are right or wrong. */
export interface ValueCase {
  readonly file: string;
  readonly name: string;
  /** Id of the shipped policy in force, null without. */
  readonly policy: string | null;
  readonly cells: readonly ValueCell[];
  /** `rule`, or `rule:w` / `rule:h` where it says less than its own severity; sorted. */
  readonly expected: readonly string[];
}

interface ValueCell {
  readonly field: Field;
  /** Household, counted from 0. */
  readonly row: number;
  readonly value: CellValue;
  readonly formula: string | null;
}

/**
 * Reads the case files of a folder. A line is `name | field | value | expected rules`; several fields and values are
 * joined by ` + `, `@1` after a field means the second household. Text stands as it is, or quoted as in JSON where
 * its blanks matter; `n:3` is a number, `b:TRUE` a boolean, `e:#N/A` an error, `blank` an empty cell, `f:A1+1 → n:2` a
 * formula with its result. `@policy id` holds for the lines below it, `–` expects nothing, `#` begins a comment.
 */
export function valueCases(folder: string): readonly ValueCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((file) => casesOf(file, readFileSync(join(folder, file), 'utf8')));
}

function casesOf(file: string, text: string): readonly ValueCase[] {
  let policy: string | null = null;
  return text.split('\n').flatMap((line) => {
    if (line.startsWith('@policy ')) policy = line.slice(8).trim();
    if (line === '' || line.startsWith('#') || line.startsWith('@')) return [];
    const [name, fields, values, expected, ...rest] = line.split(' | ');
    if (!name || !fields || values === undefined || !expected || rest.length > 0) throw new Error(`${file}: ${line}`);
    return [{ file, name, policy, cells: cellsOf(fields, values, line), expected: rulesOf(expected) }];
  });
}

function cellsOf(fields: string, values: string, line: string): readonly ValueCell[] {
  const names = fields.split(' + ');
  const written = names.length === 1 ? [values] : values.split(' + ');
  if (written.length !== names.length) throw new Error(`as many values as fields: ${line}`);
  return names.map((name, index) => {
    const [field, row = '0'] = name.split('@');
    return { field: field as Field, row: Number(row), ...valueOf(written[index]!) };
  });
}

function valueOf(written: string): { value: CellValue; formula: string | null } {
  const formula = /^f:(.*) → (.*)$/.exec(written);
  if (formula) return { value: plainValue(formula[2]!), formula: formula[1]! };
  return { value: plainValue(written), formula: null };
}

function plainValue(written: string): CellValue {
  if (written === 'blank') return null;
  if (written.startsWith('n:')) return Number(written.slice(2));
  if (written.startsWith('b:')) return written === 'b:TRUE';
  if (written.startsWith('e:')) return { error: written.slice(2) };
  return written.startsWith('"') ? (JSON.parse(written) as string) : written;
}

function rulesOf(expected: string): readonly string[] {
  return expected === '–' ? [] : [...new Set(expected.split(' + '))].sort();
}
