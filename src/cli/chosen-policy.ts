import { existsSync } from 'node:fs';
import { parsePolicy, type Policy } from '../core/policy/policy';
import { policyInForce, type PutInForce } from '../core/policy/policy-in-force';
import type { PlainProblem } from '../core/policy/plain-problem';
import { POLICIES } from '../policies/catalogue';
import { STANDARDS } from '../standards/catalogue';
import type { Arguments } from './arguments';
import { CannotRun } from './cannot-run';
import { readJson } from './json-file';

export interface ChosenPolicy {
  readonly policy: Policy;
  readonly put: Extract<PutInForce, { ok: true }>;
}

/** The policy after `--policy`, by the id of one that ships or from a JSON file, with the season and figures asked for. */
export function chosenPolicy(args: Pick<Arguments, 'policy' | 'season' | 'figures'>): ChosenPolicy {
  const named = args.policy ?? '';
  return withFigures(shippedPolicy(named) ?? policyFromFile(named), args);
}

/** The same policy with other figures. */
export function withFigures(policy: Policy, args: Pick<Arguments, 'policy' | 'season' | 'figures'>): ChosenPolicy {
  const { season, figures } = args;
  const put = policyInForce({ policy, season, figures, standards: STANDARDS });
  if (put.ok) return { policy, put };
  throw unusable(args.policy ?? policy.id, put.problems);
}

function shippedPolicy(id: string): Policy | null {
  for (const json of POLICIES) {
    const parsed = parsePolicy(json);
    if (!parsed.ok) throw new Error('a policy that ships does not parse');
    if (parsed.policy.id === id) return parsed.policy;
  }
  return null;
}

function policyFromFile(path: string): Policy {
  if (!existsSync(path)) throw unknownPolicy(path);
  const parsed = parsePolicy(readJson(path));
  if (parsed.ok) return parsed.policy;
  throw unusable(path, parsed.problems);
}

function unusable(named: string, problems: readonly PlainProblem[]): CannotRun {
  const lines = (language: 'zh' | 'en') =>
    problems.map(({ path, message }) => (path === '' ? message[language] : `${path}：${message[language]}`));
  return new CannotRun({
    zh: `政策“${named}”不能用：${lines('zh').join('；')}。`,
    en: `The policy "${named}" cannot be used: ${lines('en').join('; ')}.`,
  });
}

function unknownPolicy(named: string): CannotRun {
  const ids = POLICIES.flatMap((json) => {
    const parsed = parsePolicy(json);
    return parsed.ok ? [parsed.policy.id] : [];
  });
  return new CannotRun({
    zh: `没有“${named}”这份政策，自带的有 ${ids.join('、')}；也可以写一个政策 .json 文件的路径。`,
    en: `There is no policy "${named}"; shipped are ${ids.join(', ')}, or name a policy .json file.`,
  });
}
