/** Well under the 50 ms in which a page is to answer, so that what is drawn in between still fits. */
const SLICE = 24;

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
    const until = performance.now() + SLICE;
    let step = work.next();
    while (!step.done && performance.now() < until) step = work.next();
    if (step.done) return { kind: 'done', outcome: step.value };
    told(step.value);
  }
}

/** Lets the page do what it has been waiting to do. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
