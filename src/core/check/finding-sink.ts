import type { Finding, Place, Severity } from './finding';
import type { Ledger } from '../ledger/ledger';
import type { CheckedFile, Remark, Rule } from './rule';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** Where findings go, and what became of each rule. What a failed rule had found until then is dropped. */
export class FindingSink {
  private readonly found: Finding[] = [];
  private readonly failures = new Map<string, string>();
  private readonly sheetRanks = new Map<string, Map<string, number>>();
  private readonly ledgers = new Map<string, Ledger>();

  constructor(files: readonly CheckedFile[]) {
    for (const { file, snapshot, ledgers } of files) {
      const ranks = new Map(snapshot.sheets.map((sheet, rank) => [sheet.name, this.sheetRanks.size * 100_000 + rank]));
      this.sheetRanks.set(file, ranks);
      for (const ledger of ledgers) this.ledgers.set(sheetKey(file, ledger.sheet), ledger);
    }
  }

  /** Findings so far, those of rules that failed since included. */
  get size(): number {
    return this.found.length;
  }

  add(rule: Rule, at: Place, remark: Remark<string>): void {
    this.found.push({
      rule: rule.id,
      code: remark.code,
      severity: remark.severity ?? rule.severity,
      at,
      params: remark.params ?? {},
      related: remark.related ?? [],
      basis: remark.basis ?? rule.basis ?? null,
      fix: remark.fix && this.isWritable(at.file, remark.fix) ? remark.fix : null,
    });
  }

  /** Runs a step of a rule; a rule that threw once is not run again. True while it is sound. */
  attempt(rule: Rule, step: () => void): boolean {
    if (this.failures.has(rule.id)) return false;
    try {
      step();
      return true;
    } catch (error) {
      this.fail(rule, error);
      return false;
    }
  }

  fail(rule: Rule, error: unknown): void {
    this.failures.set(rule.id, error instanceof Error ? error.message : String(error));
  }

  failure(rule: Rule): string | null {
    return this.failures.get(rule.id) ?? null;
  }

  /** By file, sheet, row, column, then severity; what concerns a whole sheet comes before its cells. */
  findings(): readonly Finding[] {
    const sound = this.found.filter((finding) => !this.failures.has(finding.rule));
    const ranks = sound.map((finding) => this.sheetRank(finding.at));
    const order = Uint32Array.from(sound.keys()).sort(
      (a, b) => ranks[a]! - ranks[b]! || compareInSheet(sound[a]!, sound[b]!) || a - b,
    );
    return Array.from(order, (index) => sound[index]!);
  }

  private sheetRank(at: Place): number {
    const sheets = this.sheetRanks.get(at.file);
    const rank = sheets?.get(at.sheet);
    if (rank !== undefined) return rank;
    // A sheet that only the pristine template has: after those that are there.
    const first = sheets?.values().next().value;
    return first === undefined ? Number.MAX_SAFE_INTEGER : first + 99_999;
  }

  /** A formula cell is never written, so no fix is offered there. */
  private isWritable(file: string, fix: NonNullable<Finding['fix']>): boolean {
    return fix.edits.every(({ at }) => {
      const ledger = this.ledgers.get(sheetKey(file, at.sheet));
      return !ledger || !ledger.grid.column(at.column).hasFormula(at.row);
    });
  }
}

function compareInSheet(a: Finding, b: Finding): number {
  return (
    (a.at.row ?? -1) - (b.at.row ?? -1) ||
    (a.at.column ?? -1) - (b.at.column ?? -1) ||
    RANK[a.severity] - RANK[b.severity]
  );
}

function sheetKey(file: string, sheet: string): string {
  return `${file}\n${sheet}`;
}
