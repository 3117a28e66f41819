import type { CheckRequest, InputFile } from '../../app/check-files';
import { compareDates, type CalendarDate } from '../../core/values/calendar';
import type { RuleSettings } from '../../core/check/rule-settings';
import { rulesInForce } from '../../core/check/rules-in-force';
import { RULES } from '../../rules/catalogue';
import { rememberLast } from '../state/remember-last';
import { templatesFor } from './book-of';
import type { Chosen } from './checker';
import { chosenPolicy } from './policies';

/** What a check of these files is asked for, with the settings as they are. */
export function requestOf(files: readonly InputFile[], chosen: Chosen, today: CalendarDate): CheckRequest {
  const { settings, lists, pristine } = chosen;
  const policy = chosenPolicy(settings);
  return {
    files,
    templates: templatesFor(settings),
    ...rulesUnder(policy.kind === 'in-force' ? policy.put.rules : NO_SETTINGS, settings.rules),
    today,
    policy: policy.kind === 'in-force' ? policy.put : null,
    budget: settings.budget,
    lists: lists.map(({ list }) => list),
    pristine: pristine?.snapshot ?? null,
  };
}

const NO_SETTINGS: RuleSettings = {};

/** The rules as the policy has them, and over it the session; the same settings give the same rules. */
const rulesUnder = rememberLast((policy: RuleSettings, session: RuleSettings): Pick<CheckRequest, 'rules' | 'off'> => {
  const settled = rulesInForce(RULES, policy, session);
  // settings that do not fit are not taken: neither a policy with such, nor a figure typed by the clerk
  if (!settled.ok) throw new Error(`rule settings that do not fit: ${settled.problems[0]?.path}`);
  return { rules: settled.rules, off: settled.off };
});

/** True where two checks of the same files would be asked for the same. */
export function sameAsked(a: CheckRequest, b: CheckRequest): boolean {
  return (
    sameItems(a.templates, b.templates) &&
    sameItems(a.lists, b.lists) &&
    a.rules === b.rules &&
    a.policy === b.policy &&
    a.budget === b.budget &&
    a.pristine === b.pristine &&
    compareDates(a.today, b.today) === 0
  );
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
