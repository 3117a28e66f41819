/** How far a plan is, in rows or findings. */
export interface Planning {
  readonly done: number;
  readonly total: number;
}

/** So many rows between two reports: a few milliseconds' work, so that a page can answer in between. */
export const STRIDE = 500;

/** Runs work that can be interrupted to its end. */
export function finished<Outcome>(work: Generator<unknown, Outcome>): Outcome {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
