import { proposeAllotment } from '../../app/propose-allotment';
import type { Fen } from '../../core/values/money';
import type { OneAtATime } from './one-at-a-time';
import { chosenPolicy } from './policies';

/** 按下达资金测算, from the counts of the last plan. Nothing happens without a plan and an allotment. */
export function propose({ store }: OneAtATime, step: Fen): void {
  const { settings, fill } = store.state();
  const chosen = chosenPolicy(settings);
  if (chosen.kind !== 'in-force' || fill === null || settings.budget === null) return;
  const { policy, put } = chosen;
  const proposal = proposeAllotment({
    policy,
    cases: put.cases,
    tally: fill.tally,
    allotment: settings.budget,
    step,
  });
  store.dispatch({ type: 'proposed', proposal });
  store.dispatch({ type: 'said', text: proposal.says[0]! });
}
