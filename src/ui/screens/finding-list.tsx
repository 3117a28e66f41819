import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CheckReport } from '../../core/check/check-report';
import { EVERYTHING } from '../state/filter';
import { findingView } from '../state/finding-view';
import { ListRows, type ListRow } from '../state/list-rows';
import { EmptyState } from './empty-state';
import { FindingRow } from './finding-row';
import { GroupRow } from './group-row';
import { useUi } from './ui-context';
import { VirtualList, type RowSource } from './virtual-list';

const useStyles = makeStyles({ list: { flexShrink: 0 } });

/** Findings grouped by rule. However many there are, only what can be seen is drawn. */
export function FindingList({ report }: { readonly report: CheckReport }) {
  const styles = useStyles();
  const { state, words, flow } = useUi();
  const { filter, ignored, openGroups, selected, moves } = state;
  const { groups, ordered, counts } = findingView(report, filter, ignored);
  const rows = useMemo(() => new ListRows(groups, openGroups), [groups, openGroups]);
  const source = useMemo(() => sourceOf(rows), [rows]);
  const index = useMemo(() => (selected === null ? -1 : rows.indexOf(selected)), [rows, selected]);
  if (counts.all + counts.ignored === 0) return null;
  if (ordered.length === 0) {
    return (
      <EmptyState title={words.nothingShown} more="">
        <Button onClick={() => void flow.listing.filter(EVERYTHING)}>{words.showAll}</Button>
      </EmptyState>
    );
  }
  return (
    <div className={styles.list}>
      <VirtualList rows={source} role="list" label={words.findings} follow={{ index, moves }}>
        {(row) =>
          row.kind === 'group' ? (
            <GroupRow group={row.group} open={row.open} />
          ) : (
            <FindingRow report={report} finding={row.finding} last={row.last} open={row.finding === selected} />
          )
        }
      </VirtualList>
    </div>
  );
}

function sourceOf(rows: ListRows): RowSource<ListRow> {
  return {
    length: rows.length,
    at: (index) => rows.at(index),
    keyOf: ({ key }) => key,
    placeOf: (key) => rows.placeOf(key),
    usual: 36,
    others: rows.groupPlaces.map((place) => [place, 48]),
  };
}
