import { basename } from 'node:path';
import { checkFiles } from '../../src/app/check-files';
import type { CheckReport } from '../../src/core/check/check-report';
import type { ReferenceList } from '../../src/core/lists/reference-list';
import type { Snapshot } from '../../src/core/grid/host';
import { readReferenceList } from '../../src/core/lists/read-reference-list';
import { RULES } from '../../src/rules/catalogue';
import { TEMPLATES } from '../../src/templates/catalogue';
import { sampleSnapshot } from './sample-snapshot';
import { dayOf } from './truth-of';

interface Asked {
  readonly lists?: readonly ReferenceList[];
  readonly pristine?: Snapshot | null;
  readonly today?: string;
}

/** The whole report of one workbook, by the very way that screens and the command line take. */
export function reportOn(file: string, snapshot: Snapshot, asked: Asked = {}): CheckReport {
  const { lists = [], pristine = null, today = '2025-12-20' } = asked;
  const steps = checkFiles({
    files: [{ file: basename(file), snapshot }],
    templates: TEMPLATES,
    rules: RULES,
    today: dayOf(today),
    policy: null,
    budget: null,
    lists,
    pristine,
  });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export async function absentees(): Promise<ReferenceList> {
  const name = 'absent-residents.xlsx';
  const read = readReferenceList('absent-resident', name, await sampleSnapshot(name));
  if (!read.ok) throw new Error(read.reason.en);
  return read.list;
}
