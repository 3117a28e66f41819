import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState, type RefObject } from 'react';
import { valueAt } from '../../../core/grid/grid';
import { SEVERITY_LABEL } from '../../../core/check/severity-label';
import { countText } from '../../../ui/screens/cell-text';
import { stringsOf } from '../../../ui/strings/strings';
import { frozenThatFits } from '../geometry/frozen-panes';
import { centredScroll } from '../geometry/reveal';
import type { CellMark } from '../marks/cell-mark';
import type { Paper } from '../paper/paper';
import { selectCell } from '../select/selection';
import { pendingKey } from './cell-words';
import { FindingMap } from './finding-map';
import { FormulaBar } from './formula-bar';
import { HEAD_HEIGHT } from './paper-grid';
import type { RowFrame } from './paper-row';
import type { SheetViewProps } from './sheet-props';
import { SheetWindow } from './sheet-window';
import { StatusLine } from './status-line';
import { useEditing } from './use-editing';
import { useEdits } from './use-edits';
import { usePaper } from './use-paper';
import { usePaperCss } from './use-paper-css';
import { useSamePlace } from './use-same-place';
import { useSelection } from './use-selection';
import { useViewport, type Viewport } from './use-viewport';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    minHeight: 0,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
  },
  middle: { display: 'flex', flex: '1 1 0', minHeight: 0, minWidth: 0 },
  scroller: {
    flex: '1 1 0',
    minWidth: 0,
    overflowX: 'scroll',
    overflowY: 'scroll',
    overflowAnchor: 'none',
    overscrollBehavior: 'contain',
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/**
 * One sheet as the clerk knows it, findings marked in it. It takes the height it is given, reads nothing and writes
 * nothing: what is typed goes to `onEdit`, and the sheet shows what the next `snapshot` holds.
 */
export function SheetView(props: SheetViewProps) {
  const styles = useStyles();
  const words = stringsOf(props.language);
  const scroller = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const paper = usePaper(props.snapshot, props.sheet, props.epoch);
  const scope = usePaperCss(paper);
  const { frame, viewport } = useFrame(paper, scroller);
  const selecting = useSelection(props, paper, frame, viewport, input);
  const edits = useEdits(props, words);
  const page = Math.max(
    Math.floor(viewport.height / Math.max(paper.rows.size(selecting.selection.head.row), 20)) - 1,
    1,
  );
  const editing = useEditing({ props, paper, words, selecting, edits, input, page });
  const markWords = useMarkWords(props);
  const setting = useMemo(
    () => ({ paper, marks: props.marks, markWords, pending: edits.pending, scope }),
    [paper, props.marks, markWords, edits.pending, scope],
  );
  const { active } = selecting.selection;
  const typed = edits.pending.get(pendingKey(active.row, active.column));
  // a cell that is being cleared holds null already
  const value = typed === undefined ? valueAt(paper.sheet.grid, active.row, active.column) : typed;
  const mark = props.marks.at(active.row, active.column);
  const found = mark === null ? '' : markWords(mark);
  const [focused, setFocused] = useState(false);
  const goToRow = (row: number) => {
    selecting.select(selectCell(row, firstMarked(props, paper, row)), centredScroll);
    input.current?.focus({ preventScroll: true });
  };
  return (
    <div className={styles.view}>
      <FormulaBar {...{ paper, active, range: selecting.range, value, words }} />
      <div className={styles.middle}>
        <div ref={scroller} className={styles.scroller}>
          <div style={viewport.spacer}>
            <SheetWindow
              {...{ setting, frame, viewport, selecting, editing, input, words, focused, found, value }}
              dark={props.dark}
              onFocusChange={setFocused}
            />
          </div>
        </div>
        <FindingMap
          marks={props.marks}
          rows={paper.rows}
          label={words.sheetMap(countText(props.marks.size))}
          onGo={goToRow}
        />
      </div>
      <StatusLine {...{ paper, range: selecting.range, found, refused: edits.refused, words }} />
    </div>
  );
}

/** Room that scrolling is left at least, in pixels. */
const ROOM = 160;

function useFrame(paper: Paper, scroller: RefObject<HTMLElement | null>): { frame: RowFrame; viewport: Viewport } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  const { rows, columns, frozen } = paper;
  const headWidth = 20 + 8 * String(rows.count).length;
  const frozenColumns = frozenThatFits(frozen.columns, columns.offset(frozen.columns), size.width - headWidth, ROOM);
  const frozenRows = frozenThatFits(frozen.rows, rows.offset(frozen.rows), size.height - HEAD_HEIGHT, ROOM);
  const frozenWidth = columns.offset(frozenColumns);
  const frame = useMemo(
    () => ({ frozenRows, frozenColumns, headWidth, frozenWidth }),
    [frozenRows, frozenColumns, headWidth, frozenWidth],
  );
  const frozenHeight = rows.offset(frozenRows);
  const viewport = useViewport(scroller, {
    left: headWidth + frozenWidth,
    top: HEAD_HEIGHT + frozenHeight,
    totalWidth: columns.total - frozenWidth,
    totalHeight: rows.total - frozenHeight,
  });
  useSamePlace(rows, frozenRows, viewport);
  const { client } = viewport;
  // What is frozen depends on the size of the view, which is known only once it is there
  if (client.width !== size.width || client.height !== size.height) setSize(client);
  return { frame, viewport };
}

function useMarkWords({ language, titleOf }: SheetViewProps): (mark: CellMark) => string {
  return useCallback(
    ({ severity, rules }: CellMark) => `${SEVERITY_LABEL[severity][language]}：${rules.map(titleOf).join('；')}`,
    [language, titleOf],
  );
}

function firstMarked({ marks }: SheetViewProps, { columns }: Paper, row: number): number {
  for (let column = 0; column < columns.count; column += 1) if (marks.at(row, column) !== null) return column;
  return 0;
}
