import { checkRows } from '../../../src/core/check/check-rows';
import { FindingOrder } from '../../../src/core/check/finding-order';
import { FindingSink } from '../../../src/core/check/finding-sink';
import type { RowCursor, RowRule } from '../../../src/core/check/rule';
import { rowRule } from '../../../src/core/check/rule-makers';
import { CONTEXT, fileOf, ledgerOf } from '../../ledger-of';

const words = { zh: ['一', '二', '三'], en: ['a', 'b', 'c'] } as const;
const rule = (id: string, check: (row: RowCursor) => void) =>
  rowRule({
    ...{ id, severity: 'warning', title: { zh: id, en: id }, messages: { x: words } },
    ...{ needs: [], check },
  });

function run(count: number, rules: readonly RowRule[]) {
  const ledger = ledgerOf({ name: Array.from({ length: count }, () => '甲') });
  const files = [fileOf(ledger)];
  const sink = new FindingSink(files, new FindingOrder(files, rules));
  return { steps: [...checkRows(ledger, rules, ledger.rows, sink, CONTEXT)], sink };
}

test('every 4,096 households are told as done', () => {
  const quiet = rule('quiet', () => undefined);
  expect(run(4_095, [quiet]).steps).toEqual([]);
  expect(run(8_192, [quiet]).steps).toEqual([4_096, 4_096]);
  expect(run(8_192, []).steps).toEqual([]);
});

test('a rule that fails at one household is not shown the next, and the others miss none', () => {
  const seen: string[] = [];
  const noting = (id: string) => rule(id, ({ row }) => void seen.push(`${id} ${row}`));
  const bad = rule('bad', ({ row }) => {
    seen.push(`bad ${row}`);
    throw new Error('坏');
  });
  const { sink } = run(2, [noting('first'), bad, noting('last')]);
  expect(seen).toEqual(['first 1', 'bad 1', 'last 1', 'first 2', 'last 2']);
  expect([sink.failure(bad), sink.hasFailures]).toEqual(['坏', true]);
});
