import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { a1 } from '../../src/core/grid/address';
import { assessor } from '../../src/core/policy/assess';
import { checkLedgers, type CheckOutcome } from '../../src/core/check/check';
import type { Finding } from '../../src/core/check/finding';
import { openLedgers } from '../../src/core/ledger/open-ledgers';
import { parsePolicy } from '../../src/core/policy/policy';
import type { ReferenceList } from '../../src/core/lists/reference-list';
import type { CheckedFile } from '../../src/core/check/rule';
import type { RuleContext } from '../../src/core/check/rule-context';
import { RULES } from '../../src/rules/catalogue';
import { STANDARDS } from '../../src/standards/catalogue';
import { TEMPLATES } from '../../src/templates/catalogue';
import { sampleSnapshot } from './sample-snapshot';
import { dayOf, lineOf, SAMPLES } from './truth-of';

export interface SampleCheck {
  readonly files: readonly string[];
  readonly today?: string;
  /** File name in src/policies, without extension. */
  readonly policy?: string;
  /** Yuan. */
  readonly budget?: number;
  readonly lists?: readonly ReferenceList[];
}

export interface SampleOutcome extends CheckOutcome {
  readonly files: readonly CheckedFile[];
  /** `sheet!A1 rule severity` per finding. */
  readonly lines: readonly string[];
}

/** The real way of a check: bytes, host, templates, rules. */
export async function checkSamples(check: SampleCheck): Promise<SampleOutcome> {
  const files: CheckedFile[] = [];
  for (const path of check.files) files.push(await openSample(path));
  const outcome = toEnd(checkLedgers({ files, rules: RULES, context: contextOf(check) }));
  return { ...outcome, files, lines: outcome.findings.map(findingLine) };
}

async function openSample(path: string): Promise<CheckedFile> {
  const snapshot = await sampleSnapshot(path);
  const file = basename(path);
  const { ledgers, others } = openLedgers(file, snapshot, TEMPLATES);
  return { file, snapshot, ledgers, sheets: others };
}

function contextOf({ today = '2025-12-20', policy, budget, lists = [] }: SampleCheck): RuleContext {
  return {
    today: dayOf(today),
    assess: policy === undefined ? null : assessBy(policy),
    budget: budget === undefined ? null : budget * 100,
    lists,
    pristine: null,
  };
}

export function assessBy(id: string): NonNullable<RuleContext['assess']> {
  const parsed = parsePolicy(JSON.parse(readFileSync(join(SAMPLES, '../../src/policies', `${id}.json`), 'utf8')));
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message.en).join('; '));
  return assessor({ policy: parsed.policy, season: null, figures: new Map(), standards: STANDARDS });
}

function findingLine({ at, rule, severity }: Finding): string {
  const cell = at.row === null || at.column === null ? null : a1(at.row, at.column);
  return lineOf({ sheet: at.sheet, cell, rule, severity });
}

function toEnd<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
