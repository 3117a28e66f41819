import type { Finding, Place } from './finding';
import type { FindingOrder } from './finding-order';
import type { Ledger } from '../ledger/ledger';
import type { CheckedFile, Remark, Rule } from './rule';

/** Where findings go, and what became of each rule. What a failed rule had found until then is dropped. */
export class FindingSink {
  private readonly found: Finding[] = [];
  private readonly failures = new Map<string, string>();
  private readonly ledgers = new Map<string, Ledger>();

  constructor(
    files: readonly CheckedFile[],
    private readonly order: FindingOrder,
  ) {
    for (const { file, ledgers } of files)
      for (const ledger of ledgers) this.ledgers.set(sheetKey(file, ledger.sheet), ledger);
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

  /** Runs a step of a rule; a rule that threw once is not run again. */
  attempt(rule: Rule, step: () => void): void {
    if (this.failures.has(rule.id)) return;
    try {
      step();
    } catch (error) {
      this.fail(rule, error);
    }
  }

  fail(rule: Rule, error: unknown): void {
    this.failures.set(rule.id, error instanceof Error ? error.message : String(error));
  }

  failure(rule: Rule): string | null {
    return this.failures.get(rule.id) ?? null;
  }

  get hasFailures(): boolean {
    return this.failures.size > 0;
  }

  findings(): readonly Finding[] {
    return this.order.sort(this.found.filter((finding) => !this.failures.has(finding.rule)));
  }

  /** A formula cell is never written, so no fix is offered there. */
  private isWritable(file: string, fix: NonNullable<Finding['fix']>): boolean {
    return fix.edits.every(({ at }) => {
      const ledger = this.ledgers.get(sheetKey(file, at.sheet));
      return !ledger || !ledger.grid.column(at.column).hasFormula(at.row);
    });
  }
}

function sheetKey(file: string, sheet: string): string {
  return `${file}\n${sheet}`;
}
