import type { Finding, Severity } from '../../../core/check/finding';
import type { MergeIndex } from '../../../core/grid/merge-index';
import type { CellMark, MarkKind } from './cell-mark';

/** Columns a sheet can have: makes one number of a cell. */
const STRIDE = 16_384;
const GRAVITY: Readonly<Record<Severity, number>> = { error: 3, warning: 2, hint: 1 };

/** The findings of one sheet by cell. Built once per check, in time that grows with the findings alone. */
export class MarkIndex {
  private readonly cells: ReadonlyMap<number, CellMark>;

  private constructor(cells: Map<number, CellMark>) {
    this.cells = cells;
  }

  static readonly none = new MarkIndex(new Map());

  /** Findings about the whole sheet have no cell; in a merge they stand at its top left one. */
  static of(findings: Iterable<Finding>, file: string, sheet: string, merges: MergeIndex): MarkIndex {
    const cells = new Map<number, CellMark>();
    const shared = new Map<string, CellMark>();
    for (const { at, rule, severity } of findings) {
      if (at.file !== file || at.sheet !== sheet || at.row === null || at.column === null) continue;
      const merge = merges.at(at.row, at.column);
      const key = (merge?.top ?? at.row) * STRIDE + (merge?.left ?? at.column);
      cells.set(key, together(cells.get(key), rule, severity, shared));
    }
    return new MarkIndex(cells);
  }

  get size(): number {
    return this.cells.size;
  }

  at(row: number, column: number): CellMark | null {
    return this.cells.get(row * STRIDE + column) ?? null;
  }

  /** Every marked cell, in no order. */
  *rows(): Generator<readonly [row: number, mark: CellMark]> {
    for (const [key, mark] of this.cells) yield [Math.floor(key / STRIDE), mark];
  }
}

/** Cells with the same findings share one mark, so that a hundred thousand of them weigh little. */
function together(
  before: CellMark | undefined,
  rule: string,
  severity: Severity,
  shared: Map<string, CellMark>,
): CellMark {
  if (before?.rules.includes(rule) && GRAVITY[before.severity] >= GRAVITY[severity]) return before;
  const rules = before === undefined ? [rule] : [...new Set([...before.rules, rule])];
  const graver = before !== undefined && GRAVITY[before.severity] >= GRAVITY[severity] ? before.severity : severity;
  const key = `${graver} ${rules.join(' ')}`;
  const mark = shared.get(key) ?? { severity: graver, kind: kindOf(rules, graver), rules };
  shared.set(key, mark);
  return mark;
}

/** Duplicates and absent residents are told from everything else, as clerks mark them by hand. */
function kindOf(rules: readonly string[], severity: Severity): MarkKind {
  if (severity === 'hint') return 'hint';
  if (rules.includes('duplicate-person')) return 'duplicate-person';
  return rules.includes('absent-resident') ? 'absent-resident' : severity;
}
