import type { Browser, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds on the clock of the trace. */
  readonly ts: number;
  /** Microseconds by the clock. */
  readonly dur?: number;
  /** Microseconds of the thread's own time: what else runs on the machine does not count. */
  readonly tdur?: number;
  readonly args: {
    readonly name?: string;
    readonly type?: string;
    readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string };
  };
}

/** What the page's main thread did. */
interface Traced {
  /** Milliseconds of processor time of every task, longest first. */
  readonly tasks: readonly number[];
  /** Milliseconds of the longest task in which the engine cleared memory because the page had nothing to do; 0 for none. */
  readonly clearing: number;
  /** Milliseconds of processor time between two marks that the page set by `performance.mark`. */
  between(from: string, to: string): number;
}

const CATEGORIES = [
  'toplevel',
  '__metadata',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
];
/** How what the test asks for, looking for a button by its name and the like, comes to the page. */
const OF_THE_TEST = 'blink.mojom.DevToolsSession';

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
  const onMain = traceEvents.filter(({ pid, tid, tdur }) => tdur !== undefined && mains.has(`${pid} ${tid}`));
  const idle = onMain.filter(({ name, args }) => name === 'MajorGC' && args.type?.endsWith('via task'));
  const tasks = ownTasks(onMain, idle);
  const markAt = (mark: string) => {
    const found = traceEvents.find(({ name, cat }) => name === mark && cat.includes('user_timing'));
    if (found === undefined) throw new Error(`the page set no mark ${mark}`);
    return found.ts;
  };
  return {
    tasks: tasks.map(({ own }) => own / 1000).sort((a, b) => b - a),
    clearing: Math.max(0, ...idle.map(({ tdur }) => tdur! / 1000)),
    between: (from, to) => {
      const [start, end] = [markAt(from), markAt(to)];
      const between = tasks.filter(({ ts }) => ts >= start && ts <= end);
      return between.reduce((sum, { own }) => sum + own / 1000, 0);
    },
  };
}

interface Task {
  readonly ts: number;
  /** Microseconds. */
  readonly own: number;
}

/**
 * The tasks of the page, and what they cost it. Of what the test had done in the page only the events count that it set
 * off there, a choice or a click for instance, with all that the page does about them.
 */
function ownTasks(onMain: readonly TraceEvent[], idle: readonly TraceEvent[]): readonly Task[] {
  const asked = onMain.filter(({ args }) => args.chrome_mojo_event_info?.mojo_interface_tag === OF_THE_TEST);
  const events = onMain.filter(({ name }) => name === 'EventDispatch');
  const within = (inner: TraceEvent, outer: TraceEvent) => inner.ts >= outer.ts && inner.ts <= outer.ts + outer.dur!;
  return onMain
    .filter(({ name }) => name === 'RunTask')
    .filter((task) => !idle.some((one) => within(one, task)))
    .map((task) => {
      if (!asked.some((one) => within(one, task))) return { ts: task.ts, own: task.tdur! };
      const all = events.filter((one) => within(one, task));
      const outermost = all.filter((one) => !all.some((other) => other !== one && within(one, other)));
      return { ts: task.ts, own: outermost.reduce((sum, { tdur }) => sum + tdur!, 0) };
    });
}
