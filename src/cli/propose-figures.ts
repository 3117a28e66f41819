import { proposeAllotment } from '../app/propose-allotment';
import { tallyCases } from '../app/tally-cases';
import type { Ledger } from '../core/ledger/ledger';
import { finished } from '../core/plan/planning';
import type { Arguments } from './arguments';
import { CannotRun } from './cannot-run';
import { withFigures, type ChosenPolicy } from './chosen-policy';
import { keepsBudget, proposalText } from './proposal-text';
import type { Session } from './session';

/** Whether figures are only to be looked at; what contradicts that is refused before any work is done. */
export function proposesOnly({ propose, budget, out, inPlace }: Arguments): boolean {
  if (propose === null) return false;
  if (budget === null) throw needsBudget();
  if (propose.accept) return false;
  if (out !== null || inPlace) throw writesNothing();
  return true;
}

/**
 * Prints figures that meet the budget, those after `--figure` left as they are. Amounts inside a band are people's
 * decision, so the figures count only where `--accept` says so, and only where they keep to the budget.
 */
export function proposed(
  session: Session,
  { policy, put }: ChosenPolicy,
  ledgers: readonly Ledger[],
): Pick<ChosenPolicy['put'], 'assess'> {
  const { args } = session;
  const { assess, lineOf, cases } = put;
  const { step, accept } = args.propose!;
  const decided = new Set(args.figures.keys());
  const tally = finished(tallyCases({ ledgers, assess, lineOf, decided, keepTyped: true }));
  const proposal = proposeAllotment({ policy, cases, tally, allotment: args.budget!, step });
  session.print(proposalText({ proposal, tally, cases, step, decided: args.figures }, args.language, accept));
  if (!accept) return put;
  if (!keepsBudget(proposal)) throw notAccepted();
  return withFigures(policy, { ...args, figures: new Map([...args.figures, ...proposal.figures]) }).put;
}

function needsBudget(): CannotRun {
  return new CannotRun({
    zh: '--propose 按下达资金测算各档标准，要同时写明 --budget 元，例如 --budget 221000。',
    en: '--propose looks for figures that meet the allotment: name it with --budget, for example --budget 221000.',
  });
}

function writesNothing(): CannotRun {
  return new CannotRun({
    zh: '--propose 只列出测算结果，不写入文件，不要写 --out 或 --in-place；看过以后要采用并填写的，再加上 --accept。',
    en: '--propose only prints figures and writes nothing, so leave out --out and --in-place; to use the figures and fill, add --accept.',
  });
}

function notAccepted(): CannotRun {
  return new CannotRun({
    zh: '测算没有得出在下达资金之内的标准，没有写入；请按上面的说明处理后再试。',
    en: 'No figures within the allotment were found, so nothing was written; see the reasons above.',
  });
}
