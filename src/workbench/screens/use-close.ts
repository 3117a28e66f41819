import { openBookOf } from '../desk/desk-state';
import { useAsk } from './ask-dialog';
import { useDesk } from './desk-context';

/** Closes a file; where something in it is unsaved, only after asking. */
export function useClose(): (id: string) => Promise<void> {
  const { desk, words } = useDesk();
  const ask = useAsk();
  return async (id) => {
    // as it is by then: the screen may not have been drawn since the last edit
    const unsaved = openBookOf(desk.state(), id)?.unsaved === true;
    const question = { title: words.closeTitle, text: words.closeMore(id), yes: words.closeAnyway, no: words.keepOpen };
    if (!unsaved || (await ask(question))) await desk.close(id);
  };
}
