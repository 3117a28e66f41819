import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessBy, checkSamples } from './check-sample';
import { disagreements, expectedLines, SAMPLES, truthOf } from './truth-of';

test('中岗: amounts outside the band, blank amounts and contradictions are found at their cells, and nothing else', async () => {
  const truth = truthOf('zhonggang.expected.json');
  const { lines } = await checkSamples({ files: ['zhonggang.xlsx'], today: truth.today, policy: 'zhonggang' });
  expect(disagreements(expectedLines(truth), lines)).toEqual([]);
});

test('尚寨: urban residents and wrong amounts are found although the total equals the allotment', async () => {
  const truth = truthOf('shangzhai.expected.json');
  const files = ['shangzhai.xlsx'];
  const { lines } = await checkSamples({ files, today: truth.today, policy: 'shangzhai', budget: 25_000 });
  expect(disagreements(expectedLines(truth), lines)).toEqual([]);
});

test('尚寨: one yuan more allotted than the ledger gives is one finding more', async () => {
  const truth = truthOf('shangzhai.expected.json');
  const { findings } = await checkSamples({ files: ['shangzhai.xlsx'], policy: 'shangzhai', budget: 25_001 });
  expect(findings).toHaveLength(truth.faults.length + 1);
  expect(findings.filter(({ rule }) => rule === 'budget-disagrees')).toHaveLength(1);
});

interface Zitong {
  readonly households: number;
  readonly total: number;
  readonly levels: readonly { readonly level: string; readonly heads: number; readonly sum: number }[];
}

test('梓潼: 441 households are due 221,000 yuan, level by level as published', async () => {
  const truth = JSON.parse(readFileSync(join(SAMPLES, 'zitong.expected.json'), 'utf8')) as Zitong;
  const { files } = await checkSamples({ files: ['zitong.xlsx'] });
  const ledger = files[0]!.ledgers[0]!;
  const assess = assessBy('zitong');
  const due = new Map<string, number>();
  for (const row of ledger.rows) {
    const { entitlement } = assess(ledger, row);
    if (entitlement.kind !== 'amount') throw new Error(`row ${row + 1} stays open`);
    const level = String(ledger.value(row, 'familyType'));
    due.set(level, (due.get(level) ?? 0) + entitlement.fen / 100);
  }
  expect(ledger.rows).toHaveLength(truth.households);
  expect(Object.fromEntries(due)).toEqual(Object.fromEntries(truth.levels.map(({ level, sum }) => [level, sum])));
  expect([...due.values()].reduce((sum, yuan) => sum + yuan, 0)).toBe(221_000);
});

test('梓潼: a roster without any amount is told so once, as a hint', async () => {
  const { lines } = await checkSamples({ files: ['zitong.xlsx'] });
  expect(lines).toEqual(['花名册!O5 missing-value hint']);
});
