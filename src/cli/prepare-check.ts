import type { CheckRequest } from '../app/check-files';
import type { Arguments } from './arguments';
import { CannotRun } from './cannot-run';
import { chosenPolicy, type ChosenPolicy } from './chosen-policy';
import { chosenRules } from './chosen-rules';
import { chosenTemplates } from './chosen-templates';
import { readLists } from './reference-lists';
import { today } from './today';

/** Everything of a check but the files: policy, lists, templates, rules. Complains before any file is read. */
export async function prepareCheck(args: Arguments): Promise<PreparedCheck> {
  const chosen = policyOf(args);
  const request = {
    templates: chosenTemplates(args.template),
    ...chosenRules(args, chosen?.put.rules ?? {}),
    today: today(),
    policy: chosen?.put ?? null,
    budget: args.budget,
    lists: await readLists(args.lists),
    pristine: null,
  };
  return { request, chosen };
}

interface PreparedCheck {
  readonly request: Omit<CheckRequest, 'files'>;
  readonly chosen: ChosenPolicy | null;
}

/** A season or figure means nothing without a policy, and is refused rather than passed over. */
function policyOf(args: Arguments): ChosenPolicy | null {
  if (args.policy !== null) return chosenPolicy(args);
  if (args.season === null && args.figures.size === 0) return null;
  throw new CannotRun({
    zh: '--season 和 --figure 要和 --policy 一起用，请写明按哪一份政策。',
    en: '--season and --figure go with --policy: name the policy they belong to.',
  });
}
