import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReferenceList } from '../../src/core/lists/read-reference-list';
import type { ReferenceList } from '../../src/core/lists/reference-list';
import { openCsv } from '../../src/hosts/csv/csv-host';
import { checkSamples } from './check-sample';
import { sampleSnapshot } from './sample-snapshot';
import { disagreements, expectedLines, lineOf, SAMPLES, truthOf, type Expected } from './truth-of';

const truth = truthOf('t15-faulty.expected.json');
const files = ['t15-faulty.xlsx'];

test('every planted fault of the county roster is found at its cell, and nothing else', async () => {
  const { lines } = await checkSamples({ files, today: truth.today });
  expect(disagreements(expectedLines(truth), lines)).toEqual([]);
});

test('the roster holds faults of 29 rules', () => {
  const named = truth.faults.flatMap((fault) => [fault.rule, ...fault.consequences.map(({ rule }) => rule)]);
  expect(new Set(named).size).toBe(29);
  expect(expectedLines(truth).length).toBeGreaterThan(60);
});

test('data that is unusual but right gets no finding at its cell', async () => {
  const { lines } = await checkSamples({ files, today: truth.today });
  const quiet = truth.silent.map(({ sheet, cell }) => `${sheet}!${cell} `);
  expect(quiet.length).toBeGreaterThan(10);
  expect(lines.filter((line) => quiet.some((cell) => line.startsWith(cell)))).toEqual([]);
});

test('both rosters are ledgers and the cover sheet is none', async () => {
  const { files: opened } = await checkSamples({ files, today: truth.today });
  expect(opened[0]!.ledgers.map(({ sheet }) => sheet)).toEqual(truth.ledgers);
  expect(opened[0]!.ledgers.map(({ template }) => template.id)).toEqual(['county-roster', 'county-roster']);
  expect(opened[0]!.sheets.map(({ sheet }) => sheet)).toEqual(truth.others);
});

test('people on the lists of absentees and of the dead are met by ID, by name and village, by name alone', async () => {
  const lists = [await absentees(), deceased()];
  const { findings, lines } = await checkSamples({ files, today: truth.today, lists });
  const kinds = new Set(lists.map(({ kind }) => kind));
  const met = lines.filter((_, index) => kinds.has(findings[index]!.rule));
  const { hits } = JSON.parse(readFileSync(join(SAMPLES, 'lists.expected.json'), 'utf8')) as { hits: Expected[] };
  expect(hits).toHaveLength(5);
  expect(disagreements(hits.map(lineOf), met)).toEqual([]);
});

async function absentees(): Promise<ReferenceList> {
  const name = 'absent-residents.xlsx';
  const read = readReferenceList('absent-resident', name, await sampleSnapshot(name));
  if (!read.ok) throw new Error(read.reason.en);
  return read.list;
}

function deceased(): ReferenceList {
  const name = 'deceased.csv';
  const read = readReferenceList('deceased-person', name, openCsv(readFileSync(join(SAMPLES, name)), name));
  if (!read.ok) throw new Error(read.reason.en);
  return read.list;
}
