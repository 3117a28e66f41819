import { checkSamples } from './check-sample';

test.each([
  ['t1-clean.xlsx', 'national-form-10', 40],
  ['t2-clean.xlsx', 'provincial-import', 30],
])('%s, in which nothing is wrong, gets no finding at all', async (file, template, rows) => {
  const { files, lines, runs } = await checkSamples({ files: [file] });
  expect(files[0]!.ledgers.map((ledger) => [ledger.template.id, ledger.rows.length])).toEqual([[template, rows]]);
  expect(lines).toEqual([]);
  expect(runs.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
});

test.each(['t1-pristine.xlsx', 't2-pristine.xlsx', 't15-pristine.xlsx'])(
  '%s, a blank form, holds a ledger of no households and no error',
  async (file) => {
    const { files, findings } = await checkSamples({ files: [file] });
    expect(files[0]!.ledgers.map(({ rows }) => rows.length)).toEqual([0]);
    expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  },
);
