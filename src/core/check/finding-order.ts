import type { Finding, Place, Severity } from './finding';
import type { CheckedFile, Rule } from './rule';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };
/** The order in which a check runs rules; of findings of one cell and severity, the earlier rule's comes first. */
const SCOPES: readonly Rule['scope'][] = ['file', 'cell', 'row', 'ledger', 'across'];
const SHEETS = 100_000;
const RULES = 100_000;

/** By file, sheet, row, column, severity, then rule; what concerns a whole sheet comes before its cells. */
export class FindingOrder {
  private readonly sheetRanks = new Map<string, Map<string, number>>();
  private readonly ruleRanks: ReadonlyMap<string, number>;

  constructor(files: readonly CheckedFile[], rules: readonly Rule[]) {
    for (const { file, snapshot } of files) {
      const first = this.sheetRanks.size * SHEETS;
      this.sheetRanks.set(file, new Map(snapshot.sheets.map((sheet, rank) => [sheet.name, first + rank])));
    }
    this.ruleRanks = new Map(rules.map(({ id, scope }, index) => [id, SCOPES.indexOf(scope) * RULES + index]));
  }

  sort(findings: readonly Finding[]): readonly Finding[] {
    const ranks = findings.map((finding) => this.sheetRank(finding.at));
    const order = Uint32Array.from(findings.keys()).sort(
      (a, b) => ranks[a]! - ranks[b]! || this.compareInSheet(findings[a]!, findings[b]!) || a - b,
    );
    return Array.from(order, (index) => findings[index]!);
  }

  /** Joins two sorted lists of which no rule has findings of one cell in both. */
  merge(first: readonly Finding[], second: readonly Finding[]): readonly Finding[] {
    if (second.length === 0) return first;
    const merged: Finding[] = [];
    let at = 0;
    for (const finding of second) {
      while (at < first.length && this.compare(first[at]!, finding) < 0) merged.push(first[at++]!);
      merged.push(finding);
    }
    while (at < first.length) merged.push(first[at++]!);
    return merged;
  }

  private compare(a: Finding, b: Finding): number {
    return this.sheetRank(a.at) - this.sheetRank(b.at) || this.compareInSheet(a, b);
  }

  private sheetRank(at: Place): number {
    const sheets = this.sheetRanks.get(at.file);
    const rank = sheets?.get(at.sheet);
    if (rank !== undefined) return rank;
    // A sheet that only the pristine template has: after those that are there.
    const first = sheets?.values().next().value;
    return first === undefined ? Number.MAX_SAFE_INTEGER : first + SHEETS - 1;
  }

  private compareInSheet(a: Finding, b: Finding): number {
    return (
      (a.at.row ?? -1) - (b.at.row ?? -1) ||
      (a.at.column ?? -1) - (b.at.column ?? -1) ||
      RANK[a.severity] - RANK[b.severity] ||
      this.ruleRanks.get(a.rule)! - this.ruleRanks.get(b.rule)!
    );
  }
}
