import type { Browser, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds on the clock of the trace. */
  readonly ts: number;
  /** Microseconds of the thread's own time: what else runs on the machine does not count. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** What the page's main thread did. */
interface Traced {
  /** Milliseconds of processor time of every task, longest first. */
  readonly tasks: readonly number[];
  /** Milliseconds of processor time between two marks that the page set by `performance.mark`. */
  between(from: string, to: string): number;
}

const CATEGORIES = ['toplevel', '__metadata', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** Milliseconds of processor time of every task on the page's main thread while `work` runs, longest first. */
export async function taskTimes(
  browser: Browser,
  page: Page,
  work: () => Promise<unknown>,
): Promise<readonly number[]> {
  return (await traced(browser, page, work)).tasks;
}

export async function traced(browser: Browser, page: Page, work: () => Promise<unknown>): Promise<Traced> {
  await browser.startTracing(page, { categories: CATEGORIES });
  const trace = await work().then(
    () => browser.stopTracing(),
    async (error) => {
      await browser.stopTracing();
      throw error;
    },
  );
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid, tdur }) => /RunTask/.test(name) && tdur !== undefined && mains.has(`${pid} ${tid}`),
  );
  const markAt = (mark: string) => {
    const found = traceEvents.find(({ name, cat }) => name === mark && cat.includes('user_timing'));
    if (found === undefined) throw new Error(`the page set no mark ${mark}`);
    return found.ts;
  };
  return {
    tasks: tasks.map(({ tdur }) => tdur! / 1000).sort((a, b) => b - a),
    between: (from, to) => {
      const [start, end] = [markAt(from), markAt(to)];
      const own = tasks.filter(({ name, ts }) => name === 'RunTask' && ts >= start && ts <= end);
      return own.reduce((sum, { tdur }) => sum + tdur! / 1000, 0);
    },
  };
}
