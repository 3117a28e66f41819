const REPEATS = 3;
/** Below this, in microseconds of processor time, a measure is mostly noise. */
const LEAST = 2_000;

/**
 * How many times as much processor time work takes for `factor` times as much: about `factor` where its cost grows with
 * the size, its square where each part looks at every other. Processor time, and the least of three, so that a busy
 * machine does not count. `work` is made beforehand and called with nothing.
 */
export function growthOf(prepare: (size: number) => () => unknown, size: number, factor: number): number {
  const small = leastTime(prepare(size));
  return leastTime(prepare(size * factor)) / Math.max(small, LEAST);
}

function leastTime(work: () => unknown): number {
  const times = Array.from({ length: REPEATS }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return user + system;
  });
  return Math.min(...times);
}
