import { useState, type ClipboardEvent, type KeyboardEvent, type RefObject } from 'react';
import { valueAt } from '../../../core/grid/grid';
import { countText } from '../../../ui/screens/cell-text';
import type { Strings } from '../../../ui/strings/strings';
import { formatAt, type Paper } from '../paper/paper';
import { cellOptions } from '../select/cell-options';
import { copyText, MOST_COPIED } from '../select/copy-text';
import { editText } from '../select/edit-text';
import { closedReason, editsOfClearing, editsOfTexts } from '../select/edits-of';
import { moveSelection } from '../select/move-selection';
import { parseClipboard } from '../select/parse-clipboard';
import { editStep, offered, type Editing } from './editing';
import type { SheetViewProps } from './sheet-props';
import { closedWords, type useEdits } from './use-edits';
import type { useSelection } from './use-selection';

interface Desk {
  readonly props: SheetViewProps;
  readonly paper: Paper;
  readonly words: Strings;
  readonly selecting: ReturnType<typeof useSelection>;
  readonly edits: ReturnType<typeof useEdits>;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  /** Rows that PageUp and PageDown go. */
  readonly page: number;
}

/** Keys, typing, copying and pasting: everything the hands do while the keyboard's focus is in the sheet. */
export function useEditing(desk: Desk) {
  const [editing, setEditing] = useState<Editing | null>(null);
  const { paper, selecting, edits, props, words } = desk;
  const original = (at: Editing['at']) =>
    editText(valueAt(paper.sheet.grid, at.row, at.column), formatAt(paper, at.row, at.column), paper.epoch);
  const options = editing === null ? [] : offered(editing, original(editing.at));

  const begin = (text: string | null, opened: boolean) => {
    const at = selecting.selection.active;
    const reason = closedReason(paper, at);
    edits.setRefused(reason === null ? null : closedWords(reason, words));
    if (reason !== null) return;
    selecting.select({ active: at, head: at });
    setEditing({
      at,
      text: text ?? original(at),
      opened,
      option: -1,
      options: cellOptions(paper.snapshot, paper.sheet, at),
    });
  };
  const finish = (text: string) => {
    if (editing === null) return;
    setEditing(null);
    if (text !== original(editing.at)) edits.make(editsOfTexts(paper, editing.at, [[text]], props.kindOf));
  };
  const move = (key: string, shift: boolean, control: boolean): boolean => {
    const next = moveSelection(selecting.selection, { key, shift, control }, paper, desk.page);
    if (next === null) return false;
    const all = control && key.toLowerCase() === 'a';
    selecting.select(next, ...(all ? ([null] as const) : []));
    edits.setRefused(null);
    return true;
  };
  const keyWhileEditing = (event: KeyboardEvent<HTMLTextAreaElement>, now: Editing) => {
    const step = editStep(now, { key: event.key, alt: event.altKey }, options);
    if (step === null) return;
    event.preventDefault();
    if (step.kind === 'cancel') setEditing(null);
    else if (step.kind === 'point') setEditing({ ...now, option: step.option });
    else if (step.kind === 'break') setEditing({ ...now, text: withBreak(event.currentTarget) });
    else {
      finish(step.text);
      if (step.move !== null) move(step.move, event.shiftKey, false);
    }
  };
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || event.key === 'Process') return;
    if (editing !== null) return keyWhileEditing(event, editing);
    const control = event.ctrlKey || event.metaKey;
    if (event.altKey && event.key !== 'ArrowDown') return;
    const handled = idleKey(event.key, event.altKey) || (!event.altKey && move(event.key, event.shiftKey, control));
    // an undo of the field itself would bring back what was typed into another cell
    if (handled || (control && /^[zy]$/i.test(event.key))) event.preventDefault();
  };
  const idleKey = (key: string, alt: boolean): boolean => {
    if (key === 'F2' || alt) begin(null, true);
    else if (key === 'Delete') edits.make(editsOfClearing(paper, selecting.range));
    else if (key === 'Backspace') begin('', false);
    else return false;
    return true;
  };
  const onText = (text: string) => {
    if (editing === null) begin(text, false);
    else setEditing({ ...editing, text, option: -1 });
  };
  const onCopy = (event: ClipboardEvent) => {
    if (editing !== null) return;
    event.preventDefault();
    const { grid } = paper.sheet;
    const formats = { formatAt: (row: number, column: number) => formatAt(paper, row, column) };
    const text = copyText(
      { grid, rows: paper.rows, columns: paper.columns, epoch: paper.epoch, ...formats },
      within(selecting.range, paper),
    );
    if (text !== null) event.clipboardData.setData('text/plain', text);
    edits.setRefused(text === null ? words.sheetTooMuchToCopy(countText(MOST_COPIED)) : null);
  };
  const onPaste = (event: ClipboardEvent) => {
    if (editing !== null) return;
    event.preventDefault();
    const texts = parseClipboard(event.clipboardData.getData('text/plain'));
    const { top, left } = selecting.range;
    edits.make(editsOfTexts(paper, { row: top, column: left }, texts, props.kindOf));
  };
  return { editing, options, begin, finish, onKey, onText, onCopy, onPaste };
}

/** Whole rows and columns are copied as far as the sheet is in use. */
function within({ top, left, bottom, right }: Desk['selecting']['range'], { used }: Paper) {
  return {
    top,
    left,
    bottom: Math.max(Math.min(bottom, used.rows - 1), top),
    right: Math.max(Math.min(right, used.columns - 1), left),
  };
}

function withBreak(field: HTMLTextAreaElement): string {
  const { value, selectionStart, selectionEnd } = field;
  return `${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`;
}
