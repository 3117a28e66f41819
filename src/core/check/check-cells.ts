import { EMPTY } from '../grid/column';
import { CoveredCells } from '../grid/covered-cells';
import { NumberSet } from '../grid/number-set';
import { textNumberAt } from '../grid/same-text';
import { fieldKind } from '../ledger/field';
import type { CheckListener } from './check-listener';
import type { FindingSink } from './finding-sink';
import type { BoundColumn, Ledger } from '../ledger/ledger';
import { MovingCell } from './cell-cursor';
import type { CellRule, Remark } from './rule';
import type { RuleContext } from './rule-context';

const STEP = 8_192;

interface Runner {
  readonly rule: CellRule;
  readonly report: (remark: Remark<string>) => void;
}

/** True where a ledger has a column of one of the rule's kinds. */
export function hasKindOf(rule: CellRule, ledger: Ledger): boolean {
  return ledger.columns.some(({ field }) => concerns(rule, field));
}

/** A column and the cell rules that apply to it, of all that were planned. */
export interface ColumnPlan {
  readonly column: BoundColumn;
  readonly rules: readonly CellRule[];
}

/** Which rules look at which column. A plan reads the column, so the listener hears of it as of a rule. */
export function planColumns(
  ledger: Ledger,
  rules: readonly CellRule[],
  sink: FindingSink,
  listener: CheckListener,
): readonly ColumnPlan[] {
  return ledger.columns.map((column) => {
    let plan: ColumnPlan = { column, rules: [] };
    listener.reading(planKey(ledger, column), () => (plan = planColumn(ledger, column, rules, sink)));
    return plan;
  });
}

export function planColumn(
  ledger: Ledger,
  column: BoundColumn,
  rules: readonly CellRule[],
  sink: FindingSink,
): ColumnPlan {
  const applying = rules.filter((rule) => {
    let applies = false;
    if (concerns(rule, column.field)) sink.attempt(rule, () => (applies = rule.applies(column, ledger)));
    return applies;
  });
  return { column, rules: applying };
}

/** No rule has such an id. */
export function planKey({ file, sheet }: Ledger, { column }: BoundColumn): string {
  return `${column}\n${sheet}\n${file}`;
}

/** Runs the planned cell rules down the columns of a ledger, each cell visited and decoded once. Yields the rows it has done. */
export function* checkCells(
  ledger: Ledger,
  plans: readonly ColumnPlan[],
  rows: Int32Array,
  sink: FindingSink,
  context: RuleContext,
): Generator<number, void> {
  const cell = new MovingCell(ledger);
  const covered = new CoveredCells(ledger.merges, rows[0] ?? 0, rows.at(-1) ?? -1);
  for (const { column, rules } of plans) {
    const sound = rules.filter((rule) => sink.failure(rule) === null);
    if (sound.length === 0) continue;
    const runners = sound.map((rule) => runnerOf(rule, cell, sink));
    cell.enter(column);
    yield* checkColumn(cell, column, rows, covered.rowsOf(column.column), runners, sink, context);
  }
}

function* checkColumn(
  cell: MovingCell,
  column: BoundColumn,
  rows: Int32Array,
  covered: ReadonlySet<number> | null,
  runners: Runner[],
  sink: FindingSink,
  context: RuleContext,
): Generator<number, void> {
  const { members, grid } = cell.ledger;
  const stored = grid.column(column.column);
  const everyMember = column.field === 'name' || column.field === 'citizenId';
  const onEmpty = runners.filter(({ rule }) => rule.blanks);
  const sound = runners.every(({ rule }) => rule.ofText) ? new NumberSet() : null;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index]!;
    if (index % STEP === STEP - 1) yield STEP;
    if (covered?.has(row)) continue;
    const kind = stored.kind(row);
    if (kind === EMPTY && (onEmpty.length === 0 || (!everyMember && members.has(row)))) continue;
    const text = sound === null ? null : textNumberAt(stored, row);
    if (text !== null && sound?.has(text)) continue;
    cell.moveTo(row, kind);
    const before = sink.size;
    visit(cell, kind === EMPTY ? onEmpty : runners, sink, context);
    if (text !== null && sink.size === before) sound?.add(text);
  }
}

function visit(cell: MovingCell, runners: Runner[], sink: FindingSink, context: RuleContext): void {
  for (let index = 0; index < runners.length; index += 1) {
    const { rule, report } = runners[index]!;
    try {
      rule.check(cell, report, context);
    } catch (error) {
      sink.fail(rule, error);
      runners.splice(index, 1);
      index -= 1;
    }
  }
}

function runnerOf(rule: CellRule, cell: MovingCell, sink: FindingSink): Runner {
  const { file, sheet } = cell.ledger;
  const report = (remark: Remark<string>) =>
    sink.add(rule, { file, sheet, row: cell.row, column: cell.column.column }, remark);
  return { rule, report };
}

function concerns(rule: CellRule, field: BoundColumn['field']): boolean {
  return rule.kinds === 'all' || rule.kinds.includes(fieldKind(field));
}

/** The first rows of households and the further rows of their members, ascending. */
export function rowsWithMembers(ledger: Ledger): Int32Array {
  if (ledger.members.size === 0) return ledger.rows;
  return Int32Array.from([...ledger.rows, ...ledger.members.keys()]).sort();
}
