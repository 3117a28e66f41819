// Which tests to run for a mutant, the nearest first, within a budget of time.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const inFile = new Map();

/**
 * Pairs of a test file and the test ids to run there (null: all). A mutant that acts while its module loads is covered
 * by no single test: it gets the tests that run other code of the same module, and the `sweeps` of its folder.
 */
export function testFilesFor({ timed, covered, budget, sweeps }, { sandboxFileName, testFilter }) {
  const near = testFilter ? new Set(testFilter) : testsOf(sandboxFileName, covered);
  const files = new Map();
  for (const test of timed) {
    if (near.size > 0 && !near.has(test.id)) continue;
    const file = files.get(test.file) ?? { ids: new Set(), spent: 0 };
    file.ids.add(test.id);
    file.spent += test.timeSpentMs;
    files.set(test.file, file);
  }
  const namesake = `${basename(sandboxFileName, '.ts')}.`;
  const isNamesake = (file) => Number(basename(file).startsWith(namesake));
  const inOrder = [...files].sort(([a, one], [b, two]) => isNamesake(b) - isNamesake(a) || one.spent - two.spent);
  let left = budget;
  const affordable = inOrder.filter(([, { spent }], at) => at === 0 || (left -= spent) > 0);
  const own = testFilter ? [] : sweeps.flatMap(([folder, tests]) => (sandboxFileName.includes(folder) ? tests : []));
  return [...own.map((file) => [file, null]), ...affordable.map(([file, { ids }]) => [file, ids])];
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
