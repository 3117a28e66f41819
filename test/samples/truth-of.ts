import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarDate } from '../../src/core/values/calendar';
import type { Severity } from '../../src/core/check/finding';
import { RULES } from '../../src/rules/catalogue';

/** A finding as the truth files name it. `cell` is A1, null for a whole sheet. */
export interface Expected {
  readonly sheet: string;
  readonly cell: string | null;
  readonly rule: string;
  readonly severity: Severity;
}

/** A truth file written by test/tools/samples. */
export interface Truth {
  readonly today: string;
  readonly ledgers: readonly string[];
  readonly others: readonly string[];
  readonly faults: readonly (Expected & { readonly note: string; readonly consequences: readonly Expected[] })[];
  readonly silent: readonly { readonly sheet: string; readonly cell: string; readonly note: string }[];
}

export const SAMPLES = join(__dirname, '../../assets/samples');

export function truthOf(file: string): Truth {
  return JSON.parse(readFileSync(join(SAMPLES, file), 'utf8')) as Truth;
}

/**
 * Every planted fault and every finding that follows from one, each as a line. The samples hold faults for the whole
 * rule catalogue of the product; those whose rule is not written yet are left out, and count from the day it is.
 */
export function expectedLines(truth: Truth): readonly string[] {
  return truth.faults
    .flatMap((fault) => [fault, ...fault.consequences])
    .filter(({ rule }) => isWritten(rule))
    .map(lineOf);
}

export function isWritten(rule: string): boolean {
  return RULES.some(({ id }) => id === rule);
}

export function lineOf({ sheet, cell, rule, severity }: Expected): string {
  return `${sheet}!${cell ?? '*'} ${rule} ${severity}`;
}

export function dayOf(text: string): CalendarDate {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return { year, month, day };
}

/** Lines of one list that the other lacks, counting repeats, both ways: `missing …`, `extra …`. */
export function disagreements(expected: readonly string[], found: readonly string[]): readonly string[] {
  const count = new Map<string, number>();
  for (const line of expected) count.set(line, (count.get(line) ?? 0) + 1);
  for (const line of found) count.set(line, (count.get(line) ?? 0) - 1);
  return [...count]
    .flatMap(([line, left]) => new Array<string>(Math.abs(left)).fill(left > 0 ? `missing ${line}` : `extra ${line}`))
    .sort();
}
