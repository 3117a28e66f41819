import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import type { CheckRequest } from '../../../src/app/check-files';
import { settleLive, type LiveReport } from '../../../src/app/live-report';
import { readReferenceList } from '../../../src/core/lists/read-reference-list';
import { policyInForce } from '../../../src/core/policy/policy-in-force';
import { parsePolicy } from '../../../src/core/policy/policy';
import { POLICIES } from '../../../src/policies/catalogue';
import { RULES } from '../../../src/rules/catalogue';
import { STANDARDS } from '../../../src/standards/catalogue';
import { TEMPLATES } from '../../../src/templates/catalogue';
import type { Snapshot } from '../../../src/core/grid/host';
import { sampleSnapshot } from '../../samples/sample-snapshot';
import { largeSnapshot } from './large-ledger';
import { changeOf, editLot, type EditLot } from './random-edits';
import { edited, fullReport, liveReport, saidBy, settled } from './same-report';

const SAMPLES = readdirSync('assets/samples').filter((name) => name.endsWith('.xlsx'));
const FILE = '台账.xlsx';

function requestOf(snapshot: Snapshot, more: Partial<CheckRequest> = {}): CheckRequest {
  const base = { templates: TEMPLATES, rules: RULES, today: { year: 2025, month: 12, day: 20 } };
  return {
    ...{ ...base, files: [{ file: FILE, snapshot }], policy: null, budget: null, lists: [], pristine: null },
    ...more,
  };
}

function policyOf(id: string): CheckRequest['policy'] {
  for (const json of POLICIES) {
    const parsed = parsePolicy(json);
    if (!parsed.ok || parsed.policy.id !== id) continue;
    const put = policyInForce({ policy: parsed.policy, season: null, figures: new Map(), standards: STANDARDS });
    if (put.ok) return put;
  }
  throw new Error(`no policy ${id}`);
}

/** Every list a rule asks for, all of them naming the same people. */
async function everyList(): Promise<CheckRequest['lists']> {
  const snapshot = await sampleSnapshot('absent-residents.xlsx');
  const kinds = new Set(RULES.flatMap((rule) => (rule.scope === 'cell' ? [] : rule.requires)));
  return [...kinds].flatMap((need) => {
    if (typeof need !== 'object') return [];
    const read = readReferenceList(need.list, '名单.xlsx', snapshot);
    return read.ok ? [read.list] : [];
  });
}

interface Tally {
  rechecked: number;
  all: number;
}

/** One gathering of edits after another; after each the report must be a full check's of the workbook as it then is. */
function follow(start: LiveReport, gatherings: readonly (readonly EditLot[])[], tally: Tally): LiveReport {
  let live = start;
  for (const [index, lots] of gatherings.entries()) {
    const { snapshot } = live.request.files[0] as { snapshot: Snapshot };
    const outcome = edited(
      live,
      FILE,
      lots.map((lot) => changeOf(lot, snapshot)),
    );
    tally[outcome.all ? 'all' : 'rechecked'] += 1;
    live = outcome.live;
    // every third time the next edit comes before the rules over whole ledgers are done
    if (index % 3 === 2) {
      const step = settleLive(live).next();
      live = step.value;
      continue;
    }
    live = settled(live);
    expect(live.settled).toBe(true);
    expect(saidBy(live.report)).toEqual(saidBy(fullReport(live.request)));
  }
  return live;
}

const gatherings = fc.array(fc.array(editLot, { minLength: 1, maxLength: 3 }), { minLength: 4, maxLength: 8 });

function proves(start: LiveReport, runs: number): Tally {
  const tally = { rechecked: 0, all: 0 };
  fc.assert(
    fc.property(gatherings, (lots) => void follow(start, lots, tally)),
    { numRuns: runs, seed: 20_251_220 },
  );
  return tally;
}

test.each(SAMPLES)(
  '%s: after any edits the report is that of a full check',
  async (name) => {
    const start = liveReport(requestOf(await sampleSnapshot(name)));
    expect(saidBy(start.report)).toEqual(saidBy(fullReport(start.request)));
    const tally = proves(start, 20);
    expect(tally.rechecked + tally.all).toBeGreaterThan(60);
  },
  300_000,
);

test.each(['t15-faulty.xlsx', 'zhonggang.xlsx', 'zitong.xlsx'])(
  '%s with a policy, an allotment, every list and a blank template: the same',
  async (name) => {
    const more = {
      policy: policyOf(name.startsWith('zitong') ? 'zitong' : 'zhonggang'),
      budget: 22_100_000,
      lists: await everyList(),
      pristine: await sampleSnapshot('t15-pristine.xlsx'),
    };
    const start = liveReport(requestOf(await sampleSnapshot(name), more));
    expect(start.report.runs.filter(({ outcome }) => outcome === 'ran').length).toBeGreaterThan(30);
    proves(start, 15);
  },
  300_000,
);

test('a generated ledger of 60 households: most edits are brought in without a check of everything', () => {
  const tally = proves(liveReport(requestOf(largeSnapshot(60))), 60);
  expect(tally.rechecked).toBeGreaterThan(tally.all);
}, 300_000);
