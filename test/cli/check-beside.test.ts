import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { largeLedger } from './large-ledger';
import { ONE_FAULT, reliefLedger, scratch, withWeakSecondThread } from './relief-ledger';

const folder = scratch();
test.each([
  ['a small ledger, checked before it is filled', 600],
  ['a large one, checked by a second thread while it is filled', 10_500],
])('%s: what is said of errors and doubts is what the check command finds', (_, households) => {
  const path = largeLedger(folder, households);
  const { summary } = JSON.parse(reliefLedger('check', path, '--policy', 'zitong', '--format', 'json').out);
  const filled = reliefLedger('fill', path, '--policy', 'zitong', '--out', join(folder, `${households}-filled.xlsx`));
  expect(filled).toMatchObject({ code: 0, err: '' });
  expect(summary.errors).toBeGreaterThan(0);
  expect(filled.out).toContain(`填写前核查：错误 ${summary.errors} 处，疑点 ${summary.warnings} 处；`);
});

test('a check that breaks off in the second thread ends in one sentence, and nothing is saved', () => {
  const path = largeLedger(folder, 10_500);
  const out = join(folder, 'never.xlsx');
  const run = withWeakSecondThread(folder, 'fill', path, '--policy', 'zitong', '--out', out);
  expect([run.code, run.out, existsSync(out)]).toEqual([2, '', false]);
  expect(run.err).toMatch(ONE_FAULT);
});
