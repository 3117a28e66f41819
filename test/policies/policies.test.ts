import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePolicy, type Policy, type PolicyExample } from '../../src/core/policy/policy';
import { policyInForce } from '../../src/core/policy/policy-in-force';
import { STANDARDS } from '../../src/standards/catalogue';

const FOLDER = join(__dirname, '../../src/policies');
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

function oneYuanMore(gives: PolicyExample['gives']): PolicyExample['gives'] {
  if (gives.amount !== undefined) return { amount: gives.amount + 100 };
  if (typeof gives.floor === 'number') return { ...gives, floor: gives.floor + 100 };
  return gives;
}

test.each(files)('%s: an example that is changed by one yuan keeps the policy from being used', (file) => {
  const policy = read(file);
  const examples = policy.examples.map((example) => ({ ...example, gives: oneYuanMore(example.gives) }));
  const settled = policyInForce({
    policy: { ...policy, examples },
    season: null,
    figures: new Map(),
    standards: STANDARDS,
  });
  const changed = policy.examples.filter(({ gives }, at) => examples[at]!.gives !== gives).length;
  expect(changed).toBeGreaterThan(0);
  expect(settled.ok ? 0 : settled.problems.length).toBe(changed);
});
