/** Milliseconds. Well under the 50 in which a page is to answer: what is drawn, and memory cleared, comes on top. */
const SLICE = 12;

export interface Slicing<Step> {
  readonly told: (step: Step) => void;
  /** Asked between slices. */
  readonly stopped: () => boolean;
}

type Sliced<Outcome> = { readonly kind: 'done'; readonly outcome: Outcome } | { readonly kind: 'stopped' };

/** Runs a generator a slice at a time, so that the page can paint, tell of progress and be stopped in between. */
export async function sliced<Step, Outcome>(
  work: Generator<Step, Outcome>,
  { told, stopped }: Slicing<Step>,
): Promise<Sliced<Outcome>> {
  for (;;) {
    await breath();
    if (stopped()) return { kind: 'stopped' };
    const step = slice(work);
    if (step.done) {
      // what follows from the outcome is no longer of this slice
      await breath();
      return { kind: 'done', outcome: step.value };
    }
    told(step.value);
  }
}

/** The same for work that is mostly short: a small ledger is done with before the page is left to itself. */
export async function unhurried<Outcome>(
  work: Generator<unknown, Outcome>,
  stopped: () => boolean = () => false,
): Promise<Sliced<Outcome>> {
  const first = slice(work);
  if (first.done) return { kind: 'done', outcome: first.value };
  return sliced(work, { told: () => undefined, stopped });
}

function slice<Step, Outcome>(work: Generator<Step, Outcome>): IteratorResult<Step, Outcome> {
  const until = performance.now() + SLICE;
  let step = work.next();
  while (!step.done && performance.now() < until) step = work.next();
  return step;
}

/** Lets the page do what it has been waiting to do. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
