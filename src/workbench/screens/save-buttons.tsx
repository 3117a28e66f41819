import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
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
  const begin = () => {
    if (!able || own === null) return;
    // without a handle there is one way only, and nothing to ask
    if (own.handle === null) void desk.save(book.id, 'download');
    else setAsking(true);
  };
  useSaveKey(begin);
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
        onClick={begin}
      >
        {words.save}
      </Button>
      <Button size="small" disabledFocusable={state.saving} onClick={() => void desk.saveMarkedCopy(book.id)}>
        {words.saveCopy}
      </Button>
      {asking && <SaveDialog name={book.id.split('/').at(-1)!} answer={save} />}
    </>
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
