import { checkLedgers } from '../../../src/core/check/check';
import type { Finding } from '../../../src/core/check/finding';
import { RULES } from '../../../src/rules/catalogue';
import { CONTEXT } from '../../ledger-of';
import { assessOf, policyWith } from '../../policy-of';
import { outcomeOf } from '../../rule-tester';
import { COLUMN_NAMES, TYPES } from './household';
import { fileName, listsOf, writeScene, type Planted, type Scene } from './scene';

/** 100 to 300 yuan a head or exactly 150, at most 2000 a household unless the remarks say why, rural people only. */
const POLICY = policyWith(
  [
    {
      ...{ word: 'eligibility', field: 'residence', accepts: ['农村'], refuses: ['城镇'] },
      says: { zh: '只救助农村居民', en: 'rural people only' },
    },
    {
      word: 'by-category',
      table: { 幅度: { word: 'per-head', from: 100, to: 300 }, 定额: { word: 'per-head', rate: 150 } },
    },
    { word: 'per-household', to: 2000, unlessReason: true },
  ],
  {
    category: { field: 'familyType', values: { 幅度: TYPES.slice(0, 3), 定额: TYPES.slice(3) } },
  },
);

/** How many of the planted faults a rule found, and how many of its findings were planted. */
interface RuleScore {
  readonly rule: string;
  readonly planted: number;
  readonly found: number;
  readonly hits: number;
}

export interface Score {
  readonly households: number;
  readonly rules: readonly RuleScore[];
  /** Errors planted and not found, and found but not planted: `rule file row column`. */
  readonly missedErrors: readonly string[];
  readonly strangeErrors: readonly string[];
  readonly failed: readonly string[];
}

/** Checks a scene as the command line would, with every rule, and compares what is found with what was planted. */
export function scoreOf(scene: Scene): Score {
  const { files, rowOf, totalRows } = writeScene(scene);
  const budget = (scene.total() - 1000) * 100;
  const context = { ...CONTEXT, assess: assessOf(POLICY), season: '2025-2026', budget, lists: listsOf(scene) };
  const { findings, runs } = outcomeOf(checkLedgers({ files, rules: RULES, context }));
  const amount = COLUMN_NAMES.indexOf('amount');
  const known: Known[] = scene.planted.map((one) => ({ ...one, key: keyOfPlanted(one, rowOf, totalRows) }));
  const budgetAt = `budget-disagrees ${fileName(0)} ${totalRows[0]} ${amount}`;
  known.push({ rule: 'budget-disagrees', severity: 'error', key: budgetAt });
  const errors = findings.filter(({ severity }) => severity === 'error').map(keyOfFinding);
  const plantedErrors = known.filter(({ severity }) => severity === 'error').map(({ key }) => key);
  return {
    households: scene.households.length,
    rules: RULES.map(({ id }) => scoreOfRule(id, known, findings)),
    missedErrors: without(plantedErrors, errors),
    strangeErrors: without(errors, plantedErrors),
    failed: runs.filter(({ outcome }) => outcome === 'failed').map((run) => JSON.stringify(run)),
  };
}

interface Known {
  readonly rule: string;
  readonly severity: Planted['severity'];
  readonly key: string;
}

function scoreOfRule(rule: string, known: readonly Known[], findings: readonly Finding[]): RuleScore {
  const planted = known.filter((one) => one.rule === rule).map(({ key }) => key);
  const found = findings.filter((one) => one.rule === rule).map(keyOfFinding);
  return { rule, planted: planted.length, found: found.length, hits: planted.length - without(planted, found).length };
}

function keyOfPlanted(
  { rule, household, column, file }: Planted,
  rowOf: ReadonlyMap<object, number>,
  totals: readonly number[],
): string {
  if (household === null && column === null) return `${rule} ${fileName(file)} null null`;
  const row = household === null ? totals[file]! : rowOf.get(household)!;
  // A blank row stands below its household and is told at its first column.
  if (column === null) return `${rule} ${fileName(file)} ${row + 1} 0`;
  return `${rule} ${fileName(file)} ${row} ${COLUMN_NAMES.indexOf(column)}`;
}

function keyOfFinding({ rule, at }: Finding): string {
  return `${rule} ${at.file} ${at.row} ${at.column}`;
}

/** What stands in the first list oftener than in the second. */
function without(keys: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const key of others) left.set(key, (left.get(key) ?? 0) + 1);
  return keys.filter((key) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}
