import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Severity } from '../../src/core/check/finding';
import { checkSamples } from './check-sample';
import { disagreements, isWritten, SAMPLES } from './truth-of';

interface Across {
  readonly rule: string;
  readonly severity: Severity;
  readonly cells: readonly { readonly file: string; readonly sheet: string; readonly cell: string }[];
}

const truth = JSON.parse(readFileSync(join(SAMPLES, 'villages/villages.expected.json'), 'utf8')) as {
  readonly today: string;
  readonly faults: readonly Across[];
};
const VILLAGES = ['villages/liulin.xlsx', 'villages/hewan.xlsx', 'villages/shiqiao.xlsx'];

test('what joins two villages is found at both files’ cells, and nothing else', async () => {
  const { findings, lines } = await checkSamples({ files: VILLAGES, today: truth.today });
  const found = lines.map((line, index) => `${findings[index]!.at.file} ${line}`);
  const expected = truth.faults
    .filter(({ rule }) => isWritten(rule))
    .flatMap(({ rule, severity, cells }) =>
      cells.map(({ file, sheet, cell }) => `${file} ${sheet}!${cell} ${rule} ${severity}`),
    );
  expect(disagreements(expected, found)).toEqual([]);
});

test('each village by itself has no error', async () => {
  for (const file of VILLAGES) {
    const { findings } = await checkSamples({ files: [file], today: truth.today });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  }
});
