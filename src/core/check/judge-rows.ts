import { ableRules, fits } from './check';
import { checkCells } from './check-cells';
import { checkRows } from './check-rows';
import type { FindingSink } from './finding-sink';
import { isHead } from '../ledger/is-head';
import { isRowRule } from './rule-scopes';
import type { Standing } from './standing';
import type { Touch } from './touch';

/** Runs cell and row rules over the touched rows of every ledger. */
export function judgeRows({ request, watched, plans }: Standing, touches: readonly Touch[], sink: FindingSink): void {
  const { context, ledgers } = watched;
  const rowRules = ableRules(request.rules, context).filter(isRowRule);
  for (const [index, ledger] of ledgers.entries()) {
    const { rows } = touches[index]!;
    if (rows.length === 0) continue;
    const heads = rows.filter((row) => isHead(ledger.rows, row));
    const fitting = rowRules.filter((rule) => fits(rule, ledger));
    toEnd(checkCells(ledger, plans[index]!, Int32Array.from(rows), sink, context));
    toEnd(checkRows(ledger, fitting, Int32Array.from(heads), sink, context));
  }
}

/** A handful of rows is done at once. */
function toEnd(steps: Generator<unknown>): void {
  while (!steps.next().done);
}
