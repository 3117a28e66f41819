import type { Finding, Severity } from '../../../core/check/finding';
import type { MergeIndex } from '../../../core/grid/merge-index';
import type { CellMark, MarkKind } from './cell-mark';

/** Columns a sheet can have: makes one number of a cell. */
const STRIDE = 16_384;
const GRAVITY: Readonly<Record<Severity, number>> = { error: 3, warning: 2, hint: 1 };

/** Findings between two pauses: a few milliseconds' work. */
const PAUSE = 500;

/** The findings of one sheet by cell. Built once per check, in time that grows with the findings alone. */
export class MarkIndex {
  private constructor(private readonly cells: ReadonlyMap<number, CellMark>) {}

  static readonly none = new MarkIndex(new Map());

  /** Findings about the whole sheet have no cell; in a merge they stand at its top left one. */
  static of(findings: Iterable<Finding>, file: string, sheet: string, merges: MergeIndex): MarkIndex {
    const work = MarkIndex.building(findings, file, sheet, merges);
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
    }
  }

  /** The same, with pauses. */
  static *building(
    findings: Iterable<Finding>,
    file: string,
    sheet: string,
    merges: MergeIndex,
  ): Generator<void, MarkIndex> {
    const cells = new Map<number, CellMark>();
    const shared = new Map<string, CellMark>();
    let done = 0;
    for (const { at, rule, severity } of findings) {
      if (++done % PAUSE === 0) yield;
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

  /** Tells the row and the kind of every marked cell, in no order. */
  each(tell: (row: number, kind: MarkKind) => void): void {
    this.cells.forEach(({ kind }, key) => tell(Math.floor(key / STRIDE), kind));
  }
}

const KINDS: Readonly<Record<MarkKind, number>> = {
  error: 5,
  'duplicate-person': 4,
  'absent-resident': 3,
  warning: 2,
  hint: 1,
};

/** Whether of two marks that fall together the first is the one to be seen. */
export function isGraver(kind: MarkKind, than: MarkKind): boolean {
  return KINDS[kind] > KINDS[than];
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
