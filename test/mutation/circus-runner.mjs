// Runs mutants for Stryker with Jest's own test functions (jest-circus) inside one process.
//
// What Stryker's Jest runner could not do here: for every mutant it calls Jest as from the command line, which looks the
// project's files up, gives each test file a sandbox of its own and evaluates zod, the catalogues and all sources in it
// anew, about a second even where a test of ten milliseconds decides. It picks tests by what they cover while they run:
// a mutant that acts while its module loads (the literals of every rule) is covered by none of them, so that all tests
// would run for it, or no test. And it cannot stop at the few test files nearest to a mutant.
// Here a mutant gets a fresh registry of the project's modules over packages and compiled text that stay loaded, a few
// hundredths of a second, and `tests-for-mutant.mjs` says which tests.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PluginKind, declareClassPlugin, tokens, commonTokens } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { freshModules } from './fresh-modules.mjs';
import { testFilesFor } from './tests-for-mutant.mjs';

const require = createRequire(import.meta.url);
const circus = require('jest-circus');
const { jestExpect } = require('@jest/expect');
const { describe, test, it, beforeAll, beforeEach, afterAll, afterEach } = circus;
const NOTHING = /(?!)/;
const DRY_RUN = 'mutation-dry-run.json'; // in Stryker's copy of the project

/**
 * `options.mutation` holds `tests`, files from the project's root; `files` and `spend`, how many of them to run for one
 * mutant and how long (more could only raise the score); and `sweeps`, pairs of a folder and the test files that look
 * at all there is in it.
 */
export class CircusRunner {
  static inject = tokens(commonTokens.options);

  constructor({ mutation, disableBail }) {
    Object.assign(this, { ...mutation, disableBail, root: process.cwd() });
    this.modules = freshModules(this.root);
    this.stryker = globalThis.__stryker__ ??= {};
    Object.assign(globalThis, { describe, test, it, beforeAll, beforeEach, afterAll, afterEach, expect: jestExpect });
    circus.addEventHandler((event, state) => this.heard(event, state));
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    this.stryker.mutantCoverage = { static: {}, perTest: {} };
    this.modules.forget();
    const tests = [];
    let net = 0;
    const begun = performance.now();
    for (const file of this.tests) {
      const run = await this.file(file, null);
      if (run.error) return { status: DryRunStatus.Error, errorMessage: run.error };
      tests.push(...run.tests);
    }
    const timed = tests.map(({ id, timeSpentMs, fileName }) => {
      net += timeSpentMs;
      return { id, timeSpentMs, file: relative(this.root, fileName) };
    });
    writeFileSync(DRY_RUN, JSON.stringify({ timed, covered: this.stryker.mutantCoverage.perTest }));
    // Stryker allows every mutant what was spent outside the tests: here that is loading all files, which none does again.
    tests[0].timeSpentMs += performance.now() - begun - net;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail, sandboxFileName }) {
    this.known ??= JSON.parse(readFileSync(DRY_RUN, 'utf8')); // by file: another worker may have made the dry run
    Object.assign(this.stryker, { mutantCoverage: undefined, activeMutant: activeMutant.id });
    Object.assign(this.stryker, { hitLimit, hitCount: hitLimit ? 0 : undefined });
    this.modules.forget();
    const tests = [];
    for (const [file, ids] of testFilesFor({ ...this, ...this.known }, { sandboxFileName, testFilter })) {
      const run = await this.file(file, ids);
      const slow = determineHitLimitReached(this.stryker.hitCount, this.stryker.hitLimit);
      if (slow) return toMutantRunResult(slow);
      if (run.error) return toMutantRunResult({ status: DryRunStatus.Error, errorMessage: run.error });
      tests.push(...run.tests);
      if (!disableBail && run.tests.some(({ status }) => status === TestStatus.Failed)) break;
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests }, disableBail);
  }

  /** Runs the tests of one file whose ids are asked for, or all of them (null). */
  async file(file, ids) {
    circus.resetState();
    const state = circus.getState();
    Object.assign(state, { testTimeout: 60_000, testNamePattern: ids && { test: (id) => ids.has(id) } });
    try {
      describe(file, () => void this.modules.load(join(this.root, file)));
    } catch (error) {
      return { error: String(error?.stack ?? error) };
    }
    const { testResults, unhandledErrors } = await circus.run();
    if (unhandledErrors.length > 0) return { error: unhandledErrors.join('\n') };
    return {
      tests: testResults
        .map((result) => this.result(file, result))
        .filter(({ status }) => status !== TestStatus.Skipped),
    };
  }

  result(file, { testPath, duration, errors, status }) {
    const id = testPath.slice(1).join(' ');
    const about = { id, name: id, fileName: join(this.root, file), timeSpentMs: duration ?? 0 };
    if (errors.length > 0) return { ...about, status: TestStatus.Failed, failureMessage: errors.join('\n') };
    return { ...about, status: status === 'done' ? TestStatus.Success : TestStatus.Skipped };
  }

  heard(event, state) {
    if (event.name === 'test_start') this.stryker.currentTestId = idOf(event.test);
    if (event.name !== 'test_done') return;
    this.stryker.currentTestId = undefined;
    if (event.test.errors.length > 0 && this.stryker.activeMutant && !this.disableBail) state.testNamePattern = NOTHING;
  }
}

function idOf(test) {
  const names = [test.name];
  for (let block = test.parent; block.parent; block = block.parent) names.unshift(block.name);
  return names.join(' ');
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'circus', CircusRunner)];
export const strykerValidationSchema = { properties: { mutation: { type: 'object' } } };
