import type { FindingSink } from './finding-sink';
import type { Ledger } from '../ledger/ledger';
import { MovingRow } from './row-cursor';
import type { Field } from '../ledger/field';
import type { Remark, RowRule } from './rule';
import type { RuleContext } from './rule-context';

const STEP = 4_096;

/** Runs row rules over households of a ledger (their head rows), all rules on one row before the next. Yields the rows it has done. */
export function* checkRows(
  ledger: Ledger,
  rules: readonly RowRule[],
  rows: Int32Array,
  sink: FindingSink,
  context: RuleContext,
): Generator<number, void> {
  if (rules.length === 0) return;
  const cursor = new MovingRow(ledger);
  const runners = rules.map((rule) => ({
    rule,
    report: (field: Field, remark: Remark<string>) => sink.add(rule, cursor.place(field), remark),
  }));
  for (let index = 0; index < rows.length; index += 1) {
    cursor.row = rows[index]!;
    for (let at = 0; at < runners.length; at += 1) {
      const { rule, report } = runners[at]!;
      try {
        rule.check(cursor, report, context);
      } catch (error) {
        sink.fail(rule, error);
        runners.splice(at, 1);
        at -= 1;
      }
    }
    if (index % STEP === STEP - 1) yield STEP;
  }
}
