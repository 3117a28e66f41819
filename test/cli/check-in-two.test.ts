import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFiles, type InputFile } from '../../src/app/check-files';
import { jsonReport } from '../../src/app/json-report';
import { parseArguments } from '../../src/cli/arguments';
import { isWorthTwo } from '../../src/cli/check-in-two';
import { drain } from '../../src/cli/drain';
import { readInputs } from '../../src/cli/open-workbook';
import { prepareCheck } from '../../src/cli/prepare-check';
import { SILENT } from '../../src/cli/terminal-progress';
import { RULES } from '../../src/rules/catalogue';
import { largeLedger } from './large-ledger';
import { ONE_FAULT, reliefLedger, sample, scratch, withWeakSecondThread } from './relief-ledger';

const folder = scratch();
const large = largeLedger(folder, 10_500);

test('two threads report what one would, file by file and in the same order', async () => {
  const damaged = join(folder, 'damaged.xlsx');
  writeFileSync(damaged, readFileSync(sample('zitong.xlsx')).subarray(0, 2000));
  const paths = [sample('t15-faulty.xlsx'), large, damaged, sample('zitong.xlsx')];
  expect(isWorthTwo(paths)).toBe(true);
  const argv = ['check', ...paths, '--policy', 'zitong', '--format', 'json'];
  const { code, out } = reliefLedger(...argv);
  expect(code).toBe(2);
  const report = JSON.parse(out);
  expect(report).toEqual(
    await byOneThread(
      argv,
      await readInputs(
        paths.map((path) => ({ path })),
        SILENT.tell,
      ),
    ),
  );
  const found = new Set(
    report.files.flatMap((file: { sheets: { findings: { rule: string }[] }[] }) =>
      file.sheets.flatMap(({ findings }) => findings.map(({ rule }) => rule)),
    ),
  );
  expect([...found]).toEqual(expect.arrayContaining(['duplicate-person', 'citizen-id-check-digit', 'serial-gap']));
});

test('a small ledger, and one too large to be read twice, are checked by one thread', () => {
  expect(isWorthTwo([sample('zitong.xlsx')])).toBe(false);
  expect(isWorthTwo([large])).toBe(true);
  const copies = Math.ceil(25_000_000 / statSync(large).size);
  expect(isWorthTwo(Array.from({ length: copies }, () => large))).toBe(false);
});

test('what only the second thread meets ends the check in one sentence', () => {
  expect(withWeakSecondThread(folder, 'check', large)).toEqual({
    code: 2,
    out: '',
    err: expect.stringMatching(ONE_FAULT),
  });
});

async function byOneThread(argv: readonly string[], files: readonly InputFile[]): Promise<unknown> {
  const parsed = parseArguments(argv);
  if (parsed.kind !== 'run') throw new Error(`not understood: ${argv.join(' ')}`);
  const { language, reveal } = parsed.args;
  const { request } = await prepareCheck(parsed.args);
  return JSON.parse(
    JSON.stringify(jsonReport(drain(checkFiles({ ...request, files }), SILENT), RULES, { language, reveal })),
  );
}
