import type { CheckRequest } from '../app/check-files';
import type { PlainProblem } from '../core/policy/plain-problem';
import { parseRuleSettings, type RuleSettings } from '../core/check/rule-settings';
import { rulesInForce } from '../core/check/rules-in-force';
import { RULES } from '../rules/catalogue';
import type { Arguments } from './arguments';
import { CannotRun } from './cannot-run';
import { readJson } from './json-file';

/** The rules under what the policy says of them and, outweighing it, the file after `--rules`. */
export function chosenRules(args: Arguments, ofPolicy: RuleSettings): Pick<CheckRequest, 'rules' | 'off'> {
  const settled = rulesInForce(RULES, ofPolicy, args.rules === null ? {} : settingsFrom(args.rules));
  if (!settled.ok) throw unusable(args.rules ?? args.policy ?? '', settled.problems);
  return { rules: settled.rules, off: settled.off };
}

function settingsFrom(path: string): RuleSettings {
  const parsed = parseRuleSettings(readJson(path));
  if (parsed.ok) return parsed.settings;
  throw unusable(path, parsed.problems);
}

function unusable(named: string, problems: readonly PlainProblem[]): CannotRun {
  const lines = (language: 'zh' | 'en') => problems.map(({ path, message }) => `${path}：${message[language]}`);
  return new CannotRun({
    zh: `“${named}”中的规则设置不能用：${lines('zh').join('；')}。`,
    en: `The rule settings in "${named}" cannot be used: ${lines('en').join('; ')}.`,
  });
}
