// Which tests to run for a mutant, the nearest first.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const inFile = new Map();

/**
 * Pairs of a test file and the test ids to run there (null: all): of at most `files` files, the mutated module's own
 * first, then those of which most tests run the mutant. A mutant that acts while its module loads is covered by no
 * single test: it gets the module's own tests, those that run other code of it, and the `sweeps` of its folder.
 */
export function testFilesFor({ timed, covered, files: most, sweeps }, { sandboxFileName, testFilter }) {
  const near = testFilter ? new Set(testFilter) : testsOf(sandboxFileName, covered);
  const files = new Map();
  for (const { id, file } of timed) {
    if (near.size > 0 && !near.has(id)) continue;
    files.set(file, (files.get(file) ?? new Set()).add(id));
  }
  const namesake = `${basename(sandboxFileName, '.ts')}.`;
  const isNamesake = (file) => Number(basename(file).startsWith(namesake));
  const inOrder = [...files].sort(([a, one], [b, two]) => isNamesake(b) - isNamesake(a) || two.size - one.size);
  const own = testFilter ? [] : sweeps.flatMap(([folder, tests]) => (sandboxFileName.includes(folder) ? tests : []));
  const whole = (file) => !testFilter && isNamesake(file) === 1;
  const nearest = inOrder.slice(0, most).map(([file, ids]) => [file, whole(file) ? null : ids]);
  return [...own.map((file) => [file, null]), ...nearest];
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
