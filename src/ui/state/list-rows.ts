import type { Finding } from '../../core/check/finding';
import type { FindingGroup } from '../../core/check/finding-groups';

/** A line of the list: the head of a group, or a finding of an open one. */
export type ListRow =
  | { readonly kind: 'group'; readonly key: string; readonly group: FindingGroup; readonly open: boolean }
  | { readonly kind: 'finding'; readonly key: string; readonly finding: Finding; readonly last: boolean };

/** The list as it is drawn, closed groups folded away. A line comes to be when it is asked for. */
export class ListRows {
  readonly length: number;
  /** Where the head of each group stands. */
  private readonly heads: readonly number[];

  constructor(
    private readonly groups: readonly FindingGroup[],
    private readonly openGroups: ReadonlySet<string>,
  ) {
    let next = 0;
    this.heads = groups.map((group) => {
      const head = next;
      next += 1 + this.shown(group);
      return head;
    });
    this.length = next;
  }

  at(index: number): ListRow {
    const place = this.heads.findLastIndex((head) => head <= index);
    const group = this.groups[place]!;
    const { id } = group.rule;
    const inside = index - this.heads[place]! - 1;
    if (inside < 0) return { kind: 'group', key: id, group, open: this.openGroups.has(id) };
    const last = inside === group.findings.length - 1;
    return { kind: 'finding', key: `${id}#${inside}`, finding: group.findings[inside]!, last };
  }

  /** Where the line of a key stands, -1 where it is not in the list. */
  placeOf(key: string): number {
    const [id, inside] = key.split('#');
    const place = this.groups.findIndex(({ rule }) => rule.id === id);
    if (place < 0) return -1;
    if (inside === undefined) return this.heads[place]!;
    return Number(inside) < this.shown(this.groups[place]!) ? this.heads[place]! + 1 + Number(inside) : -1;
  }

  /** Where a finding stands, -1 where it is not in the list or folded away. */
  indexOf(finding: Finding): number {
    const place = this.groups.findIndex(({ rule }) => rule.id === finding.rule);
    const group = this.groups[place];
    const inside = group === undefined || this.shown(group) === 0 ? -1 : group.findings.indexOf(finding);
    return inside < 0 ? -1 : this.heads[place]! + 1 + inside;
  }

  get groupPlaces(): readonly number[] {
    return this.heads;
  }

  private shown({ rule, findings }: FindingGroup): number {
    return this.openGroups.has(rule.id) ? findings.length : 0;
  }
}
