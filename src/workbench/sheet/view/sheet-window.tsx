import type { CSSProperties, RefObject } from 'react';
import { a1, type Range } from '../../../core/grid/address';
import type { CellValue } from '../../../core/grid/cell';
import type { Strings } from '../../../ui/strings/strings';
import { lookCss } from '../look/look-css';
import { formatAt, type Paper } from '../paper/paper';
import { shownValue } from '../format/shown-value';
import { CellInput } from './cell-input';
import { cellId } from './cell-words';
import { HEAD_HEIGHT, PaperGrid } from './paper-grid';
import type { CellSetting } from './paper-cell';
import type { RowFrame } from './paper-row';
import { SelectionBox } from './selection-box';
import type { useEditing } from './use-editing';
import { usePointer } from './use-pointer';
import type { useSelection } from './use-selection';
import type { Viewport } from './use-viewport';

interface SheetWindowProps {
  readonly setting: CellSetting;
  readonly frame: RowFrame;
  readonly viewport: Viewport;
  readonly selecting: ReturnType<typeof useSelection>;
  readonly editing: ReturnType<typeof useEditing>;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly words: Strings;
  readonly focused: boolean;
  readonly dark: boolean;
  /** What was found in the active cell, '' for nothing, and what it holds. */
  readonly found: string;
  readonly value: CellValue;
  readonly onFocusChange: (focused: boolean) => void;
}

/** What stays in view while the scroller scrolls: the paper, the frames on it, and the field that takes the keys. */
export function SheetWindow(props: SheetWindowProps) {
  const { setting, frame, viewport, selecting, editing, input, words, focused } = props;
  const { paper, scope } = setting;
  const { selection, range, select } = selecting;
  const onPress = () => {
    if (editing.editing !== null) editing.finish(editing.editing.text);
    // once the press is over: the browser moves the focus itself while it lasts
    requestAnimationFrame(() => input.current?.focus({ preventScroll: true }));
  };
  const pointer = usePointer({ paper, frame, viewport, selection, select, onPress });
  const active = wholeCell(paper, selection.active);
  const style = inputStyle(props, active);
  const id = `${scope}-grid`;
  return (
    <div
      className={`${scope}${props.dark ? ' dim' : ''}`}
      style={{
        position: 'sticky',
        left: 0,
        top: 0,
        overflow: 'hidden',
        touchAction: 'auto',
        ...viewport.client,
      }}
      {...pointer}
      onDoubleClick={() => editing.editing === null && editing.begin(null, true)}
    >
      <PaperGrid {...{ setting, frame, viewport, id }} selected={range} label={words.sheetGrid(paper.sheet.name)} />
      <SelectionBox {...{ paper, frame, viewport, range, active, focused }} />
      <CellInput
        {...{ input, words, style }}
        editing={editing.editing}
        options={editing.options}
        label={inputLabel(props)}
        gridId={id}
        cell={isDrawn(props, active) ? cellId(scope, active.top, active.left) : null}
        onKey={editing.onKey}
        onText={editing.onText}
        onCopy={editing.onCopy}
        onPaste={editing.onPaste}
        onChoose={editing.finish}
        onFocusChange={props.onFocusChange}
      />
    </div>
  );
}

function wholeCell({ merges }: Paper, { row, column }: { readonly row: number; readonly column: number }): Range {
  return merges.at(row, column) ?? { top: row, left: column, bottom: row, right: column };
}

function inputLabel({ setting, selecting, editing, words, found, value }: SheetWindowProps): string {
  const { row, column } = selecting.selection.active;
  const cell = a1(row, column);
  if (editing.editing !== null) return words.sheetCellEditor(cell);
  const shown = shownValue(value, formatAt(setting.paper, row, column), setting.paper.epoch)?.text ?? '';
  return [cell, shown, found].filter((part) => part !== '').join(' ');
}

/** Over the active cell in its font; kept inside the view, or the browser would scroll to the field by itself. */
function inputStyle({ setting: { paper }, frame, viewport }: SheetWindowProps, cell: Range): CSSProperties {
  const { rows, columns } = paper;
  const frozenHeight = rows.offset(frame.frozenRows);
  const left = columns.offset(cell.left) - (cell.left < frame.frozenColumns ? 0 : viewport.left) + frame.headWidth;
  const top = rows.offset(cell.top) - (cell.top < frame.frozenRows ? 0 : viewport.top) + HEAD_HEIGHT;
  const width = columns.span(cell.left, cell.right);
  const height = rows.span(cell.top, cell.bottom);
  const { client } = viewport;
  const inside = (at: number, least: number, most: number) => Math.min(Math.max(at, least), Math.max(most, least));
  const css = lookCss(paper.looks.style(paper.looks.row(cell.top)[cell.left] ?? 0) ?? PLAIN);
  return {
    left: inside(left, frame.headWidth, client.width - 60),
    top: inside(top, HEAD_HEIGHT, client.height - 30 - (cell.top < frame.frozenRows ? frozenHeight : 0)),
    width: Math.min(Math.max(width, 60), 600),
    minHeight: Math.min(height, 300),
    fontFamily: css['font-family'],
    fontSize: css['font-size'],
    fontWeight: css['font-weight'],
  };
}

const PLAIN = {
  numberFormat: 'General',
  font: '',
  fontColor: null,
  fill: '',
  border: '',
  alignment: '',
  protection: '',
};

function isDrawn(
  { setting: { paper }, frame, viewport }: SheetWindowProps,
  { top, left, bottom, right }: Range,
): boolean {
  const { rows, columns } = paper;
  const down = rows.offset(frame.frozenRows) + viewport.top;
  const across = frame.frozenWidth + viewport.left;
  const inRows =
    top < frame.frozenRows || (rows.offset(bottom + 1) > down && rows.offset(top) < down + viewport.height);
  const inColumns =
    left < frame.frozenColumns ||
    (columns.offset(right + 1) > across && columns.offset(left) < across + viewport.width);
  return inRows && inColumns;
}
