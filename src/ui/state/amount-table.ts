import { addressKey } from '../../core/grid/edit';
import type { Assessment } from '../../core/policy/entitlement';
import type { Ledger } from '../../core/ledger/ledger';
import { fenFromYuan, type Fen } from '../../core/values/money';
import type { Preview } from './preview';

/** One category of the policy and what it comes to. */
interface AmountLine {
  /** The policy's name of it; null for households that the form puts in none. */
  readonly category: string | null;
  readonly households: number;
  /** 需救助人口, or 家庭人口 where the form has no such column. */
  readonly heads: number;
  /** What stands in the amount column now. */
  readonly written: Fen;
}

export interface AmountTable {
  readonly lines: readonly AmountLine[];
  /** Which line a planned cell belongs to, and by how much writing it changes the line. By `addressKey`. */
  readonly gains: ReadonlyMap<string, { readonly line: number; readonly fen: Fen }>;
}

interface Tally {
  households: number;
  heads: number;
  written: Fen;
}

/** Counts households, heads and money over the ledgers that are to be filled, by category in the order given. */
export function amountTable(
  ledgers: readonly Ledger[],
  assess: (ledger: Ledger, row: number) => Assessment,
  preview: Preview,
  categories: readonly string[],
): AmountTable {
  const planned = new Map(preview.rows.map((row) => [row.key, row.edit]));
  const lines = new Map<string | null, number>();
  const tallies: Tally[] = [];
  const gains = new Map<string, { line: number; fen: Fen }>();
  for (const category of categories) lineOf(lines, tallies, category);
  for (const ledger of ledgers) {
    const amounts = ledger.column('amount');
    const column = ledger.bound('amount')?.column ?? -1;
    const heads = ledger.column(ledger.has('neededCount') ? 'neededCount' : 'familySize');
    for (const row of ledger.rows) {
      const line = lineOf(lines, tallies, assess(ledger, row).category);
      const now = fenOf(amounts.number(row));
      tallies[line]!.households += 1;
      tallies[line]!.heads += wholeHeads(heads.number(row));
      tallies[line]!.written += now;
      const edit = planned.get(addressKey({ sheet: ledger.sheet, row, column }));
      if (edit) gains.set(addressKey(edit.at), { line, fen: fenOf(edit.value) - now });
    }
  }
  return { lines: [...lines].map(([category, index]) => ({ category, ...tallies[index]! })), gains };
}

function lineOf(lines: Map<string | null, number>, tallies: Tally[], category: string | null): number {
  const known = lines.get(category);
  if (known !== undefined) return known;
  lines.set(category, tallies.length);
  return tallies.push({ households: 0, heads: 0, written: 0 }) - 1;
}

function wholeHeads(value: number): number {
  return Number.isSafeInteger(value) && value > 0 ? value : 0;
}

function fenOf(value: unknown): Fen {
  return typeof value === 'number' && Number.isFinite(value) ? (fenFromYuan(value) ?? 0) : 0;
}

/** What each line comes to once the ticked cells are written, in the order of the lines. */
export function subtotals(table: AmountTable, ticked: ReadonlySet<string>): readonly Fen[] {
  const sums = table.lines.map(({ written }) => written);
  for (const key of ticked) {
    const gain = table.gains.get(key);
    if (gain) sums[gain.line]! += gain.fen;
  }
  return sums;
}
