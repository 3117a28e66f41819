import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CheckReport } from '../../core/check/check-report';
import { EVERYTHING } from '../state/filter';
import { findingView } from '../state/finding-view';
import { listRows, type ListRow } from '../state/list-rows';
import { EmptyState } from './empty-state';
import { FindingRow } from './finding-row';
import { GroupRow } from './group-row';
import { useUi } from './ui-context';
import { VirtualList } from './virtual-list';

const useStyles = makeStyles({ list: { flexShrink: 0 } });

/** Findings grouped by rule. However many there are, only what can be seen is drawn. */
export function FindingList({ report }: { readonly report: CheckReport }) {
  const styles = useStyles();
  const { state, words, dispatch } = useUi();
  const { filter, ignored, openGroups, selected, moves } = state;
  const { groups, ordered, counts } = findingView(report, filter, ignored);
  const rows = useMemo(() => listRows(groups, openGroups), [groups, openGroups]);
  const index = useMemo(
    () => rows.findIndex((row) => row.kind === 'finding' && row.finding === selected),
    [rows, selected],
  );
  if (counts.all + counts.ignored === 0) return null;
  if (ordered.length === 0) {
    return (
      <EmptyState title={words.nothingShown} more="">
        <Button onClick={() => dispatch({ type: 'filtered', filter: EVERYTHING })}>{words.showAll}</Button>
      </EmptyState>
    );
  }
  return (
    <div className={styles.list}>
      <VirtualList
        items={rows}
        keyOf={keyOf}
        estimate={estimate}
        role="list"
        label={words.findings}
        follow={{ index, moves }}
      >
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

const keyOf = (row: ListRow): string => row.key;
const estimate = (row: ListRow): number => (row.kind === 'group' ? 48 : 36);
