import type { CheckProgress } from '../core/check/check';
import type { TellsProgress } from './terminal-progress';

/** Runs a stepwise computation to its end, showing its progress. */
export function drain<Result>(steps: Generator<CheckProgress, Result>, progress: TellsProgress): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    progress.tell(step.value.phase, step.value.done, step.value.total);
  }
}
