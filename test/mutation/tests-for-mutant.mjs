// Which tests to run for a mutant, the nearest first.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const inFile = new Map();

/**
 * Pairs of a test file and the test ids to run there (null: all): of at most `files` files, the mutated module's own
 * first, then those of which most tests run the mutant, the quickest of these until `spend` ms are spent. A mutant that
 * acts while its module loads is covered by no single test: it gets the module's own tests, those that run other code
 * of it, and the `sweeps` of its folder.
 */
export function testFilesFor({ timed, covered, files: most, spend, sweeps }, { sandboxFileName, testFilter }) {
  const near = testFilter ? new Set(testFilter) : testsOf(sandboxFileName, covered);
  const files = new Map();
  for (const { id, file, timeSpentMs } of timed) {
    if (near.size > 0 && !near.has(id)) continue;
    files.set(file, (files.get(file) ?? new Map()).set(id, timeSpentMs));
  }
  const namesake = `${basename(sandboxFileName, '.ts')}.`;
  const isNamesake = (file) => Number(basename(file).startsWith(namesake));
  const inOrder = [...files].sort(([a, one], [b, two]) => isNamesake(b) - isNamesake(a) || two.size - one.size);
  const own = testFilter ? [] : sweeps.flatMap(([folder, tests]) => (sandboxFileName.includes(folder) ? tests : []));
  const whole = (file) => !testFilter && isNamesake(file) === 1;
  const nearest = affordable(inOrder.slice(0, most), spend, isNamesake);
  return [...own.map((file) => [file, null]), ...nearest.map(([file, ids]) => [file, whole(file) ? null : ids])];
}

/** Of each file the quickest tests while there is time for them; of the module's own, all. */
function affordable(inOrder, spend, isNamesake) {
  let left = spend;
  const isPaid = (ms) => {
    if (ms > left) return false;
    left -= ms;
    return true;
  };
  return inOrder.flatMap(([file, times]) => {
    const quickest = [...times].sort(([, a], [, b]) => a - b);
    const ids = quickest.filter(([, ms]) => isNamesake(file) || isPaid(ms)).map(([id]) => id);
    return ids.length > 0 ? [[file, new Set(ids)]] : [];
  });
}

/** Ids of the tests that run anything of an instrumented file. */
function testsOf(path, covered) {
  if (inFile.has(path)) return inFile.get(path);
  const mutants = new Set(readFileSync(path, 'utf8').match(/(?<=stry(?:Cov|MutAct)_\w+\([^)]*")\d+(?=")/g));
  const tests = Object.entries(covered).filter(([, hits]) => Object.keys(hits).some((id) => mutants.has(id)));
  const ids = new Set(tests.map(([id]) => id));
  inFile.set(path, ids);
  return ids;
}
