import { makeStyles } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import type { Range } from '../../../core/grid/address';
import type { Paper } from '../paper/paper';
import { HEAD_HEIGHT } from './paper-grid';
import type { RowFrame } from './paper-row';
import type { Viewport } from './use-viewport';

const useStyles = makeStyles({
  clip: { position: 'absolute', overflow: 'hidden', pointerEvents: 'none' },
  range: {
    position: 'absolute',
    boxSizing: 'border-box',
    border: '1px solid var(--box)',
    backgroundColor: 'rgba(15, 108, 189, 0.1)',
    '@media (forced-colors: active)': { border: '1px dashed Highlight', backgroundColor: 'transparent' },
  },
  active: { position: 'absolute', boxSizing: 'border-box', border: '2px solid var(--box)' },
  focused: { boxShadow: '0 0 0 2px var(--paper), 0 0 0 3px var(--box)' },
  line: { position: 'absolute', pointerEvents: 'none', backgroundColor: '#8a8886' },
});

interface SelectionBoxProps {
  readonly paper: Paper;
  readonly frame: RowFrame;
  readonly viewport: Viewport;
  readonly range: Range;
  /** The active cell, the whole of it where it is merged. */
  readonly active: Range;
  readonly focused: boolean;
}

/** The frames around the selection and the active cell, in each of the four panes, and the lines between the panes. */
export function SelectionBox({ paper, frame, viewport, range, active, focused }: SelectionBoxProps) {
  const styles = useStyles();
  const { headWidth, frozenWidth, frozenRows } = frame;
  const frozenHeight = paper.rows.offset(frozenRows);
  const across = [
    { at: headWidth, length: frozenWidth, origin: 0 },
    { at: headWidth + frozenWidth, length: viewport.width, origin: frozenWidth + viewport.left },
  ];
  const down = [
    { at: HEAD_HEIGHT, length: frozenHeight, origin: 0 },
    { at: HEAD_HEIGHT + frozenHeight, length: viewport.height, origin: frozenHeight + viewport.top },
  ];
  const several = range.top !== active.top || range.left !== active.left || !ends(range, active);
  return (
    <>
      {down.flatMap((y, row) =>
        across.map((x, column) => (
          <div
            key={`${row}${column}`}
            aria-hidden="true"
            className={styles.clip}
            style={{ left: x.at, width: x.length, top: y.at, height: y.length }}
          >
            {several && <div className={styles.range} style={box(paper, range, x, y)} />}
            <div className={`${styles.active} ${focused ? styles.focused : ''}`} style={box(paper, active, x, y)} />
          </div>
        )),
      )}
      {frozenWidth > 0 && (
        <div className={styles.line} style={{ left: headWidth + frozenWidth - 1, width: 1, top: 0, bottom: 0 }} />
      )}
      {frozenHeight > 0 && (
        <div className={styles.line} style={{ top: HEAD_HEIGHT + frozenHeight - 1, height: 1, left: 0, right: 0 }} />
      )}
    </>
  );
}

interface Side {
  readonly length: number;
  readonly origin: number;
}

function ends(a: Range, b: Range): boolean {
  return a.bottom === b.bottom && a.right === b.right;
}

/** Cut off a little outside the pane, since a browser cannot draw a frame of many million pixels. */
function box({ rows, columns }: Paper, { top, left, bottom, right }: Range, x: Side, y: Side): CSSProperties {
  const [from, to] = cut(columns.offset(left) - x.origin - 1, columns.offset(right + 1) - x.origin, x.length);
  const [start, stop] = cut(rows.offset(top) - y.origin - 1, rows.offset(bottom + 1) - y.origin, y.length);
  return { left: from, width: to - from, top: start, height: stop - start };
}

function cut(from: number, to: number, length: number): readonly [number, number] {
  const limit = (place: number) => Math.min(Math.max(place, -20), length + 20);
  return [limit(from), limit(to)];
}
