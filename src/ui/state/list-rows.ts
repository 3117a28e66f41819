import type { Finding } from '../../core/check/finding';
import type { FindingGroup } from '../../core/check/finding-groups';

/** A line of the list: the head of a group, or a finding of an open one. */
export type ListRow =
  | { readonly kind: 'group'; readonly key: string; readonly group: FindingGroup; readonly open: boolean }
  | { readonly kind: 'finding'; readonly key: string; readonly finding: Finding; readonly last: boolean };

/** The list as it is drawn, closed groups folded away. */
export function listRows(groups: readonly FindingGroup[], openGroups: ReadonlySet<string>): readonly ListRow[] {
  const rows: ListRow[] = [];
  for (const group of groups) {
    const { id } = group.rule;
    const open = openGroups.has(id);
    rows.push({ kind: 'group', key: id, group, open });
    if (!open) continue;
    const count = group.findings.length;
    group.findings.forEach((finding, index) => {
      rows.push({ kind: 'finding', key: `${id}#${index}`, finding, last: index === count - 1 });
    });
  }
  return rows;
}
