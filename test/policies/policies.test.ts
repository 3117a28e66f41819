import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePolicy, type Policy } from '../../src/core/policy';
import { policyInForce } from '../../src/core/policy-in-force';
import { byCategory } from '../../src/standards/by-category';
import { eligibility } from '../../src/standards/eligibility';
import { perHead } from '../../src/standards/per-head';
import { perHousehold } from '../../src/standards/per-household';

const FOLDER = join(__dirname, '../../src/policies');
const STANDARDS = [byCategory, eligibility, perHead, perHousehold];
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

function read(file: string): Policy {
  const parsed = parsePolicy(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return parsed.policy;
}

test.each(files)('%s is well formed, named after its file and shows how it comes out', (file) => {
  const policy = read(file);
  expect(`${policy.id}.json`).toBe(file);
  expect(policy.examples.length).toBeGreaterThan(0);
  const settled = policyInForce({ policy, season: null, figures: new Map(), standards: STANDARDS });
  expect(settled.ok ? [] : settled.problems).toEqual([]);
});

test.each(files)('%s: an example that is changed by one yuan keeps the policy from being used', (file) => {
  const policy = read(file);
  const examples = policy.examples.map((example) => ({
    ...example,
    gives: example.gives.amount === undefined ? example.gives : { amount: example.gives.amount + 100 },
  }));
  const settled = policyInForce({
    policy: { ...policy, examples },
    season: null,
    figures: new Map(),
    standards: STANDARDS,
  });
  const changed = policy.examples.filter(({ gives }) => gives.amount !== undefined).length;
  expect(changed).toBeGreaterThan(0);
  expect(settled.ok ? 0 : settled.problems.length).toBe(changed);
});
