import type { Column } from '../../core/grid/column';
import { addressKey } from '../../core/grid/edit';
import { EVERYONE } from '../../core/policy/deciding-word';
import type { Assessment } from '../../core/policy/entitlement';
import { villagesOf } from '../../core/people/villages-of';
import { finished, STRIDE, type Planning } from '../../core/plan/planning';
import type { Ledger } from '../../core/ledger/ledger';
import { cleanText } from '../../core/values/text';
import { fenFromYuan, type Fen } from '../../core/values/money';
import { Tallies, type AmountLine } from './amount-tallies';
import type { Preview, PreviewRow } from './preview';
import type { TickedBase, Ticks } from './ticks';

export interface AmountTable {
  /** By case: a category of the policy, `特困·重灾` where it is split; null for households the form puts in none. */
  readonly lines: readonly AmountLine<string | null>[];
  /** By village as the sheets write it, '' where they do not; in the order of the sheets. */
  readonly villages: readonly AmountLine<string>[];
  /** Where a planned cell counts, and by how much writing it changes that. By `addressKey`. */
  readonly gains: ReadonlyMap<string, Gain>;
}

interface Gain {
  readonly line: number;
  readonly village: number;
  readonly fen: Fen;
}

export interface AmountTableRequest {
  /** Those that are to be filled. */
  readonly ledgers: readonly Ledger[];
  readonly assess: (ledger: Ledger, row: number) => Assessment;
  readonly preview: Preview;
  /** The cases in the policy's order; they have a line even without a household. */
  readonly cases: readonly string[];
}

/** Counts households, heads and money over the ledgers that are to be filled. */
export function* amountTabling(request: AmountTableRequest): Generator<Planning, AmountTable> {
  const { ledgers, preview, cases } = request;
  const planned = new Map<string, PreviewRow>();
  for (const [index, row] of preview.rows.entries()) {
    planned.set(row.key, row);
    if (index % STRIDE === 0) yield { done: 0, total: 0 };
  }
  const lines = new Tallies<string | null>(cases);
  const villages = new Tallies<string>([]);
  const gains = new Map<string, Gain>();
  const uncategorised = cases.includes(EVERYONE) ? EVERYONE : null;
  const total = ledgers.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const ledger of ledgers) {
    const reader = new RowReader(ledger, planned, gains);
    for (const row of ledger.rows) {
      const { asks, category } = request.assess(ledger, row);
      const line = lines.of(asks.length === 1 ? asks[0]! : (category ?? uncategorised));
      reader.count(row, line, villages.of(reader.village(row)), lines, villages);
      if (++done % STRIDE === 0) yield { done, total };
    }
  }
  return { lines: lines.all(), villages: villages.all(), gains };
}

class RowReader {
  readonly village: (row: number) => string;
  private readonly amounts: Column;
  private readonly heads: Column;
  private readonly amountColumn: number;
  private readonly partColumns: readonly number[];

  constructor(
    private readonly ledger: Ledger,
    private readonly planned: ReadonlyMap<string, PreviewRow>,
    private readonly gains: Map<string, Gain>,
  ) {
    const village = villagesOf(ledger);
    this.village = (row) => cleanText(village(row));
    this.amounts = ledger.column('amount');
    this.heads = ledger.column(ledger.has('neededCount') ? 'neededCount' : 'familySize');
    this.amountColumn = ledger.bound('amount')?.column ?? -1;
    this.partColumns = ledger.template.amountParts.flatMap((field) => ledger.bound(field)?.column ?? []);
  }

  count(row: number, line: number, village: number, lines: Tallies<string | null>, villages: Tallies<string>): void {
    const now = fenOf(this.amounts.number(row));
    const heads = wholeHeads(this.heads.number(row));
    lines.add(line, heads, now);
    villages.add(village, heads, now);
    // where the amount is a formula over its parts, it rises with them
    const columns = this.amounts.hasFormula(row) ? this.partColumns : [this.amountColumn];
    for (const column of columns) {
      const planned = this.planned.get(addressKey({ sheet: this.ledger.sheet, row, column }));
      if (planned === undefined) continue;
      const was = fenOf(this.ledger.grid.column(column).number(row));
      // by the key that the preview holds already: of a hundred thousand a second copy would weigh megabytes
      this.gains.set(planned.key, { line, village, fen: fenOf(planned.edit.value) - was });
    }
  }
}

function wholeHeads(value: number): number {
  return Number.isSafeInteger(value) && value > 0 ? value : 0;
}

function fenOf(value: unknown): Fen {
  return typeof value === 'number' && Number.isFinite(value) ? (fenFromYuan(value) ?? 0) : 0;
}

/** What each line, or each village, comes to once the ticked cells are written. */
export function subtotals(table: AmountTable, ticked: Ticks, by: 'line' | 'village' = 'line'): readonly Fen[] {
  const sums = finished(subtotalling(table, ticked.base))[by].slice();
  for (const key of ticked.flipped) {
    const gain = table.gains.get(key);
    if (gain) sums[gain[by]]! += ticked.has(key) ? gain.fen : -gain.fen;
  }
  return sums;
}

interface Subtotals {
  readonly line: readonly Fen[];
  readonly village: readonly Fen[];
}

const remembered = new WeakMap<TickedBase, { readonly table: AmountTable; readonly sums: Subtotals }>();

/** The sums of many cells ticked together, worked out once for each table. */
export function* subtotalling(table: AmountTable, base: TickedBase): Generator<Planning, Subtotals> {
  const known = remembered.get(base);
  if (known?.table === table) return known.sums;
  const line = table.lines.map(({ written }) => written);
  const village = table.villages.map(({ written }) => written);
  let done = 0;
  for (const key of base) {
    const gain = table.gains.get(key);
    if (gain) {
      line[gain.line]! += gain.fen;
      village[gain.village]! += gain.fen;
    }
    if (++done % STRIDE === 0) yield { done, total: base.size };
  }
  const sums = { line, village };
  remembered.set(base, { table, sums });
  return sums;
}
