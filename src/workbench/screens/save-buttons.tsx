import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useHeld } from '../../ui/screens/use-held';
import type { BookDesk } from '../desk/desk';
import { openBookOf } from '../desk/desk-state';
import type { SavedTo } from '../files/save-book';
import { useDesk } from './desk-context';
import { SaveDialog } from './save-dialog';

/** 保存 and 另存标记副本, for the book on screen. Ctrl+S saves. */
export function SaveButtons() {
  const { desk, state, words } = useDesk();
  const [asking, setAsking] = useState(false);
  const book = openBookOf(state, state.shown);
  const own = desk.bookDesk(state.shown);
  const able = book !== null && book.unsaved && !state.saving;
  const begin = async () => {
    if (book === null || own === null || state.saving) return;
    // what was typed last may still be on its way
    await own.flow.desk.idle();
    if (openBookOf(desk.state(), book.id)?.unsaved !== true) return;
    // without a handle there is one way only, and nothing to ask
    if (own.handle === null) void desk.save(book.id, 'download');
    else setAsking(true);
  };
  useSaveKey(() => void begin());
  if (book === null || own === null) return null;
  const save = (how: SavedTo | null) => {
    setAsking(false);
    if (how !== null) void desk.save(book.id, how);
  };
  return (
    <>
      {state.saving && <Spinner size="tiny" label={words.saving} />}
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={!able}
        title={book.unsaved ? undefined : words.nothingToSave}
        onClick={() => void begin()}
      >
        {words.save}
      </Button>
      <UndoButton own={own} />
      <Button
        size="small"
        disabledFocusable={state.trail.length === 0}
        title="Alt+←"
        onClick={() => desk.dispatch({ type: 'went-back' })}
      >
        {words.back}
      </Button>
      <Button size="small" disabledFocusable={state.saving} onClick={() => void desk.saveMarkedCopy(book.id)}>
        {words.saveCopy}
      </Button>
      {asking && <SaveDialog name={book.id.split('/').at(-1)!} answer={save} />}
    </>
  );
}

function UndoButton({ own: { store, flow } }: { readonly own: BookDesk }) {
  const { words } = useDesk();
  const { journal, work } = useHeld(store);
  const last = journal.at(-1);
  return (
    <Button
      size="small"
      disabledFocusable={last === undefined || work !== null}
      title={last === undefined ? words.nothingToUndo : `${words.cells(last.count)} · Ctrl+Z`}
      onClick={() => void flow.undo()}
    >
      {words.undoLast}
    </Button>
  );
}

function useSaveKey(save: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      save();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}
