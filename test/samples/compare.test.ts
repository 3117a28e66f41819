import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareWithPristine } from '../../src/core/form/compare-template';
import { sampleSnapshot } from './sample-snapshot';
import { disagreements, SAMPLES } from './truth-of';

test('national form 10 filled in for 40 households is not an altered form', async () => {
  expect(await compare('t1-pristine.xlsx', 't1-clean.xlsx')).toEqual([]);
});

test('the import template filled in is not altered by the text and date formats that filling it in needs', async () => {
  expect(await compare('t2-pristine.xlsx', 't2-clean.xlsx')).toEqual([]);
});

test('a roster grown from 12 rows to three villages has two rows hidden, and no more is wrong with its form', async () => {
  const told = await compare('t15-pristine.xlsx', 't15-faulty.xlsx');
  expect(told.filter((line) => line.includes('花名册'))).toEqual([
    'hidden-rows 花名册!29:29',
    'hidden-rows 花名册!55:55',
  ]);
});

test('a form is no different from itself', async () => {
  for (const form of ['t1-pristine.xlsx', 't2-pristine.xlsx', 't15-pristine.xlsx']) {
    expect(await compare(form, form)).toEqual([]);
  }
});

interface Change {
  readonly facet: string;
  readonly sheet: string | null;
  readonly where: string | null;
}

test('every change a clerk made to the county roster is told, and nothing else', async () => {
  const { changes } = JSON.parse(readFileSync(join(SAMPLES, 't15-altered.expected.json'), 'utf8')) as {
    changes: readonly Change[];
  };
  const told = await compare('t15-pristine.xlsx', 't15-altered.xlsx');
  expect(disagreements(changes.map(lineOf), told)).toEqual([]);
});

/** `facet sheet!range`, a difference at several ranges as several lines. */
async function compare(pristine: string, file: string): Promise<readonly string[]> {
  const told = compareWithPristine(await sampleSnapshot(pristine), await sampleSnapshot(file));
  return told.flatMap(({ where, ...change }) =>
    (where ?? '*').split(' ').map((range) => lineOf({ ...change, where: range })),
  );
}

function lineOf({ facet, sheet, where }: Change): string {
  return `${facet} ${sheet ?? '*'}!${where ?? '*'}`;
}
