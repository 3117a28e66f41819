import type { RuleSettings } from '../../core/check/rule-settings';
import type { Severity } from '../../core/check/finding';

/** How a rule is run in this session: as the policy or the rule itself has it, with another severity, or not at all. */
export type RuleChoice = 'usual' | Severity | 'off';
export const RULE_CHOICES: readonly RuleChoice[] = ['usual', 'error', 'warning', 'hint', 'off'];

type Setting = RuleSettings[string] | undefined;

export function choiceOf(setting: Setting): RuleChoice {
  return setting === 'off' ? 'off' : (setting?.severity ?? 'usual');
}

/** The settings with another choice for a rule; its parameters stay. A rule that is as usual is not among them. */
export function withChoice(settings: RuleSettings, rule: string, choice: RuleChoice): RuleSettings {
  if (choice === 'off') return { ...settings, [rule]: 'off' };
  const parameters = parametersOf(settings[rule]);
  return withSetting(settings, rule, {
    ...(choice !== 'usual' && { severity: choice }),
    ...(parameters && { parameters }),
  });
}

/** The settings with another figure for a rule; null gives the rule its own again. */
export function withParameter(settings: RuleSettings, rule: string, name: string, value: number | null): RuleSettings {
  const setting = settings[rule];
  const others = without(parametersOf(setting) ?? {}, name);
  const parameters = value === null ? others : { ...others, [name]: value };
  const choice = choiceOf(setting);
  return withSetting(settings, rule, {
    ...(choice !== 'usual' && choice !== 'off' && { severity: choice }),
    ...(Object.keys(parameters).length > 0 && { parameters }),
  });
}

export function parametersOf(setting: Setting): Readonly<Record<string, unknown>> | undefined {
  return setting === undefined || setting === 'off' ? undefined : setting.parameters;
}

function withSetting(settings: RuleSettings, rule: string, setting: Exclude<Setting, 'off' | undefined>): RuleSettings {
  const others = without(settings, rule);
  return Object.keys(setting).length === 0 ? others : { ...others, [rule]: setting };
}

function without<Value>(record: Readonly<Record<string, Value>>, name: string): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
}
