import type { Fix } from '../../../src/core/check/finding';
import { FindingOrder } from '../../../src/core/check/finding-order';
import { FindingSink } from '../../../src/core/check/finding-sink';
import { ledgerRule } from '../../../src/core/check/rule-makers';
import { fileOf, ledgerOf } from '../../ledger-of';

const words = { zh: ['一', '二', '三'], en: ['a', 'b', 'c'] } as const;
const rule = (id: string) =>
  ledgerRule({
    ...{ id, severity: 'warning' as const, title: { zh: id, en: id }, messages: { x: words } },
    ...{ needs: [], check: () => undefined },
  });
const [ONE, TWO] = [rule('one'), rule('two')];

const sheet = (file: string, name: string, formulas: [['amount', number, string]] | [] = []) =>
  ledgerOf({ name: ['甲', '乙'], amount: [1, 2] }, { file, sheet: name, formulas });
const FILES = [
  fileOf(sheet('a.xlsx', '一', [['amount', 1, 'B2+1']]), sheet('a.xlsx', '二')),
  fileOf(sheet('b.xlsx', '一'), sheet('b.xlsx', '二', [['amount', 0, '1+1']])),
];
const sinkOf = () => new FindingSink(FILES, new FindingOrder(FILES, [ONE, TWO]));

/** The fix that a finding of the first cell of a file's sheet is shown with, where it would write these cells. */
function fixShown(file: string, ...cells: readonly (readonly [sheet: string, row: number, column: number])[]) {
  const sink = sinkOf();
  const edits = cells.map(([name, row, column]) => ({ at: { sheet: name, row, column }, expect: null, value: 3 }));
  const fix: Fix = { applicability: 'confirm', edits };
  sink.add(ONE, { file, sheet: '一', row: 1, column: 0 }, { code: 'x', fix });
  const [finding] = sink.findings();
  if (finding!.fix !== null) expect(finding!.fix).toBe(fix);
  return finding!.fix !== null;
}

test('a fix is offered where every cell it writes holds no formula, in its own file', () => {
  expect(fixShown('a.xlsx', ['一', 1, 1])).toBe(true);
  expect(fixShown('a.xlsx', ['一', 2, 1])).toBe(false);
  expect(fixShown('b.xlsx', ['一', 2, 1])).toBe(true);
  expect(fixShown('b.xlsx', ['二', 1, 1])).toBe(false);
  expect(fixShown('a.xlsx', ['二', 1, 1])).toBe(true);
  expect(fixShown('a.xlsx', ['一', 1, 1], ['一', 2, 1])).toBe(false);
  expect(fixShown('a.xlsx', ['一', 2, 1], ['二', 2, 1])).toBe(false);
  expect(fixShown('a.xlsx', ['无此表', 2, 1])).toBe(true);
});

test('a rule that threw is not run again, and what it had found is dropped', () => {
  const sink = sinkOf();
  const ran: string[] = [];
  const at = { file: 'a.xlsx', sheet: '一', row: null, column: null };
  expect([sink.hasFailures, sink.failure(ONE), sink.size]).toEqual([false, null, 0]);
  sink.attempt(ONE, () => sink.add(ONE, at, { code: 'x' }));
  sink.attempt(ONE, () => {
    throw new Error('坏');
  });
  sink.attempt(ONE, () => void ran.push('one'));
  sink.attempt(TWO, () => void ran.push('two'));
  sink.add(TWO, at, { code: 'x' });
  expect(ran).toEqual(['two']);
  expect([sink.hasFailures, sink.failure(ONE), sink.failure(TWO), sink.size]).toEqual([true, '坏', null, 2]);
  expect(sink.findings().map((finding) => finding.rule)).toEqual(['two']);
});
