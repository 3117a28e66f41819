import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CellValue } from '../../core/grid/cell';
import type { Preview, PreviewRow } from '../state/preview';
import { PreviewLine } from './preview-line';
import { Tick } from './tick';
import { useUi } from './ui-context';
import { VirtualList, type RowSource } from './virtual-list';
import type { Strings } from '../strings/strings';

const useStyles = makeStyles({
  box: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
    flexShrink: 0,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    padding: '0 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  all: { flex: '1 1 auto' },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  quiet: { padding: '0 4px' },
});

interface PreviewListProps {
  readonly from: 'fix' | 'fill';
  readonly preview: Preview;
  readonly show: (value: CellValue, words: Strings) => string;
}

/** Before → after, row by row, each to be ticked or not, with why. */
export function PreviewList({ from, preview, show }: PreviewListProps) {
  const styles = useStyles();
  const { words, dispatch } = useUi();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const { rows, ticked } = preview;
  const source = useMemo(() => sourceOf(rows), [rows]);
  const sheets = useMemo(() => new Set(rows.map(({ edit }) => edit.at.sheet)), [rows]);
  const tick = (keys: readonly string[] | 'all', on: boolean) => dispatch({ type: 'ticked', from, keys, on });
  const toggle = (key: string) => {
    const next = new Set(opened);
    if (!next.delete(key)) next.add(key);
    setOpened(next);
  };
  return (
    <div className={styles.box}>
      <div className={styles.head}>
        <Tick
          className={styles.all}
          label={words.tickAll}
          checked={ticked.size === rows.length ? true : ticked.size === 0 ? false : 'mixed'}
          onTick={(on) => tick('all', on)}
        />
        <span className={mergeClasses(styles.note, styles.quiet)}>
          {words.before} → {words.after}
        </span>
      </div>
      <VirtualList rows={source} role="list" label={words.willWrite(ticked.size)}>
        {(row) => (
          <PreviewLine
            row={row}
            sheetShown={sheets.size > 1}
            ticked={ticked.has(row.key)}
            open={opened.has(row.key)}
            tick={(on) => tick([row.key], on)}
            toggle={() => toggle(row.key)}
            show={show}
          />
        )}
      </VirtualList>
    </div>
  );
}

/** A preview is planned anew as a whole: no row of the one before is looked for in it. */
function sourceOf(rows: readonly PreviewRow[]): RowSource<PreviewRow> {
  const places = new Map<string, number>();
  return {
    length: rows.length,
    at: (index) => {
      const row = rows[index]!;
      places.set(row.key, index);
      return row;
    },
    keyOf: ({ key }) => key,
    placeOf: (key) => places.get(key) ?? -1,
    usual: 41,
    others: [],
  };
}
