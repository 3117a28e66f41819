// Mutation testing of src/core and src/rules (package.json: `mutation`, `mutation:short`). `--mutate` narrows it.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folders whose tests run the engine and the rules without a browser, a build or a real workbook. */
const FOLDERS = ['core', 'rules', 'standards', 'policies', 'templates', 'app', 'forms', 'samples'];
const tests = FOLDERS.flatMap((folder) =>
  readdirSync(fileURLToPath(new URL(`../${folder}`, import.meta.url)), { recursive: true })
    .filter((name) => /(?<!\.(?:long|browser))\.test\.ts$/.test(name))
    .map((name) => `test/${folder}/${name}`),
);

export default {
  testRunner: 'circus',
  plugins: [fileURLToPath(new URL('circus-runner.mjs', import.meta.url))],
  mutation: {
    tests,
    files: 8,
    spend: 2000, // milliseconds of tests for one mutant, beside the module's own
    sweeps: [['/src/rules/', ['test/rules/catalogue.test.ts', 'test/rules/rule-table.test.ts']]],
  },
  mutate: ['src/core/**/*.ts', 'src/rules/**/*.ts', '!src/rules/catalogue.ts'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  dryRunTimeoutMinutes: 30,
  timeoutMS: 20_000,
  timeoutFactor: 0.1, // of all tests, for a mutant that acts while modules load; it runs only the nearest of them
  ignorePatterns: ['/dist', '/.cache', '/coverage'],
  tempDirName: '.cache/mutation/sandbox',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { reportTests: false, allowColor: false, reportMutants: false },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  warnings: { slow: false },
};
