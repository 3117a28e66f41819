import { memo, type ReactNode } from 'react';
import type { Stretch } from '../geometry/drawn-window';
import { rowSlots } from '../paper/row-slots';
import { fillSlot, paperCell, type CellSetting } from './paper-cell';

/** Where rows are drawn: what of a sheet is frozen just now, and how wide the parts are. */
export interface RowFrame {
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels of the row heading and of the frozen columns. */
  readonly headWidth: number;
  readonly frozenWidth: number;
}

interface PaperRowProps {
  readonly setting: CellSetting;
  readonly frame: RowFrame;
  readonly row: number;
  /** Pixels below the edge that rows are placed from. */
  readonly top: number;
  /** Whether it is the first row drawn in its band: merges that begin above are drawn here. */
  readonly isTop: boolean;
  readonly band: 'frozen' | 'scrolling';
  /** The scrolling columns that are drawn. */
  readonly first: number;
  readonly end: number;
  /** Selected columns, none where `selectedFrom` is -1. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
}

/** A row of cells: heading, frozen part, scrolling part. Drawn again only when something in it changes. */
export const PaperRow = memo(function PaperRow(props: PaperRowProps) {
  const { setting, frame, row, top, first, end } = props;
  const { rows } = setting.paper;
  const { headWidth, frozenWidth, frozenColumns } = frame;
  const on = props.selectedFrom >= 0;
  const afterHidden = row > 0 && rows.isHidden(row - 1);
  const frozen = frozenColumns > 0 ? cells(props, [0, frozenColumns], 0) : [];
  const moving = cells(props, [first, end], frozenColumns);
  // merges may leave a row without any cell of its own, and a row of none is none
  const role = frozen.length + moving.length > 0 ? ({ role: 'row', 'aria-rowindex': row + 1 } as const) : {};
  return (
    <div {...role} className="row" style={{ top, height: rows.size(row) }}>
      <div
        className={`head${on ? ' on' : ''}${afterHidden ? ' after' : ''}`}
        aria-hidden="true"
        style={{ left: 0, top: 0, width: headWidth, height: '100%' }}
      >
        {row + 1}
      </div>
      {frozenColumns > 0 && (
        <div role="presentation" className="part" style={{ left: headWidth, width: frozenWidth }}>
          {frozen}
        </div>
      )}
      <div role="presentation" className="part" style={{ left: headWidth + frozenWidth, right: 0 }}>
        <div role="presentation" className="moving">
          {moving}
        </div>
      </div>
    </div>
  );
});

function cells(props: PaperRowProps, columns: Stretch, frozenColumns: number): readonly ReactNode[] {
  const { setting, frame, row, isTop, band, selectedFrom, selectedTo } = props;
  const frozenRows = band === 'frozen' ? 0 : frame.frozenRows;
  const pane = { columns, top: isTop ? row : -1, frozenRows, frozenColumns };
  const slots = rowSlots(setting.paper, row, pane).map((slot) => fillSlot(setting, slot));
  const over = slots.flatMap(({ drawn }) => (drawn.spill === null ? [] : [drawn.spill]));
  return slots.map((slot) => {
    const { column } = slot;
    const selected = column >= selectedFrom && column <= selectedTo;
    const runOver = over.some(({ first, last }) => column >= first && column < last);
    return paperCell(setting, { slot, inRow: row, selected, runOver });
  });
}
