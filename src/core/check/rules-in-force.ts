import type { RuleRun } from './check';
import type { Severity } from './finding';
import { plainProblem, type PlainProblem } from '../policy/plain-problem';
import type { Remark, Rule } from './rule';
import type { RuleContext } from './rule-context';
import type { RuleSettings } from './rule-settings';

export type RulesInForce =
  | { readonly ok: true; readonly rules: readonly Rule[]; readonly off: readonly RuleRun[] }
  | { readonly ok: false; readonly problems: readonly PlainProblem[] };

/** The rules as settings have them; later settings outweigh earlier ones, rule by rule. Nothing is off unless it is said. */
export function rulesInForce(rules: readonly Rule[], ...settings: readonly RuleSettings[]): RulesInForce {
  const said: RuleSettings = Object.assign({}, ...settings);
  const problems = Object.entries(said).flatMap(([id, setting]) => problemsOf(rules, id, setting));
  if (problems.length > 0) return { ok: false, problems };
  const off = rules.filter(({ id }) => said[id] === 'off');
  return {
    ok: true,
    rules: rules.filter((rule) => !off.includes(rule)).map((rule) => under(rule, said[rule.id])),
    off: off.map(({ id }) => ({ rule: id, outcome: 'off' })),
  };
}

type Setting = RuleSettings[string] | undefined;

function problemsOf(rules: readonly Rule[], id: string, setting: Setting): readonly PlainProblem[] {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) return [{ path: id, message: { zh: '没有这项规则', en: 'there is no such rule' } }];
  if (setting === undefined || setting === 'off' || setting.parameters === undefined) return [];
  if (rule.parameters === undefined) {
    return [{ path: `${id}.parameters`, message: { zh: '这项规则没有可调的数', en: 'this rule has no parameters' } }];
  }
  const read = rule.parameters.safeParse(setting.parameters, { reportInput: true });
  return read.success ? [] : read.error.issues.map((issue) => plainProblem(issue, [id, 'parameters']));
}

function under(rule: Rule, setting: Setting): Rule {
  if (setting === undefined || setting === 'off') return rule;
  const { severity = rule.severity, parameters } = setting;
  const said = (remark: Remark<string>) => ({ ...remark, severity: severityOf(remark, rule, severity) });
  const known = (context: RuleContext) => (parameters === undefined ? context : { ...context, parameters });
  // Each kind of rule gets what it looks at, a report whose last argument is the remark, and the context.
  const wrapped =
    <Seen, At extends readonly unknown[]>(
      check: (seen: Seen, report: (...said: [...At, Remark<string>]) => void, context: RuleContext) => void,
    ) =>
    (seen: Seen, report: (...said: [...At, Remark<string>]) => void, context: RuleContext): void => {
      const milder = (...words: [...At, Remark<string>]) => {
        const [remark] = words.slice(-1) as [Remark<string>];
        report(...([...words.slice(0, -1), said(remark)] as unknown as [...At, Remark<string>]));
      };
      check(seen, milder, known(context));
    };
  return { ...rule, severity, check: wrapped(rule.check as Parameters<typeof wrapped>[0]) } as Rule;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** What a rule only hints at, such as a likeness of names, becomes no graver because the rule does. */
function severityOf(remark: Remark<string>, rule: Rule, severity: Severity): Severity {
  const own = remark.severity ?? rule.severity;
  return RANK[own] > RANK[rule.severity] && RANK[own] > RANK[severity] ? own : severity;
}
