import { proposeAllotment, type Proposal } from '../../src/app/propose-allotment';
import { tallyCases } from '../../src/app/tally-cases';
import type { Ledger } from '../../src/core/ledger/ledger';
import { finished } from '../../src/core/plan/planning';
import type { Policy } from '../../src/core/policy/policy';
import { growthOf } from '../growth-of';
import { ledgerOf } from '../ledger-of';
import { policyOf, policyWith, putInForce } from '../policy-of';

const HOUSEHOLDS = 100_000;
const BAND = (from: number, to: number) => ({ word: 'per-head', from, to });
const TWO = policyWith([{ word: 'by-category', table: { 甲: BAND(100, 200), 乙: BAND(150, 300) } }]);

/** Households as a county has them: categories, severities and heads mixed. */
function county(count: number): Ledger {
  const every = (of: readonly (string | number)[], stride: number) =>
    Array.from({ length: count }, (_, at) => of[(at * stride + (at >> 3)) % of.length]!);
  return ledgerOf({
    familyType: every(['甲', '乙', '特困', '低保', '监测户', '其他', '重点困难户', '一般困难户'], 5),
    severity: every(['普通', '重灾'], 1),
    neededCount: every([1, 2, 3, 4, 5], 3),
    amount: Array.from({ length: count }, () => null),
  });
}

interface Solver {
  readonly least: number;
  readonly most: number;
  solve(yuan: number, step?: number): Proposal;
  tally(): unknown;
}

function solverFor(policy: Policy, ledger: Ledger): Solver {
  const put = putInForce(policy);
  if (!put.ok) throw new Error(JSON.stringify(put.problems));
  const { assess, lineOf, cases } = put;
  const count = () => finished(tallyCases({ ledgers: [ledger], assess, lineOf }));
  const tally = count();
  const solve = (yuan: number, step = 1) =>
    proposeAllotment({ policy, cases, tally, allotment: yuan * 100, step: step * 100 });
  return { least: solve(1).total / 100, most: solve(1e11).total / 100, solve, tally: count };
}

const MADE = county(HOUSEHOLDS);
const SHAPES: readonly (readonly [string, Policy])[] = [
  ['two bands per head', TWO],
  ['中岗: bands per household beside floors and caps', policyOf('zhonggang')],
  ['石城: eight cases without a cap', policyOf('shicheng')],
  ['郏县: one figure for all', policyOf('jiaxian')],
];

/** Processor time in microseconds, the least of five: a busy machine does not count. */
function cost(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return user + system;
  });
  return Math.min(...times);
}

test.each(SHAPES)('%s, 100,000 households: an answer costs less than one count of them', (name, policy) => {
  const solver = solverFor(policy, MADE);
  const { least, most, solve } = solver;
  const middle = Math.round(least + Math.min(most - least, least) * 0.4);
  const asked = {
    feasible: () => solve(middle),
    'in tens': () => solve(middle + 3, 10),
    'in fifties': () => solve(middle + 7, 50),
    'below the floors': () => solve(least - 1),
    'above the caps': () => solve(most + 1),
  };
  const pass = cost(solver.tally);
  const costs = Object.entries(asked).map(([way, work]) => [way, work().kind, cost(work)] as const);
  const shown = costs.map(([way, kind, micros]) => `${way} ${kind} ${(micros / 1000).toFixed(1)} ms`).join(', ');
  process.stdout.write(`${name}: counting ${(pass / 1000).toFixed(0)} ms; ${shown}\n`);
  const kinds = new Map(costs.map(([way, kind]) => [way, kind]));
  expect(['exact', 'nearest']).toContain(kinds.get('feasible'));
  expect(kinds.get('below the floors')).toBe('floors-exceed');
  for (const [way, , micros] of costs) expect([way, micros < pass]).toEqual([way, true]);
});

test('looking for figures costs the same for a village as for a county: it sees cases, not households', () => {
  const growth = growthOf(
    (count) => {
      const { least, solve } = solverFor(TWO, county(count));
      return () => Array.from({ length: 20 }, (_, at) => solve(Math.round(least * 1.3) + at));
    },
    1_000,
    100,
  );
  expect(growth).toBeLessThan(10);
});
