import { Button } from '@fluentui/react-components';
import { openBookOf } from '../desk/desk-state';
import { useAsk } from './ask-dialog';
import { useDesk } from './desk-context';

/** Closes a file; where something in it is unsaved, only after asking. */
export function CloseButton({ id, quiet = false }: { readonly id: string; readonly quiet?: boolean }) {
  const { desk, state, words } = useDesk();
  const ask = useAsk();
  const close = async () => {
    const unsaved = openBookOf(state, id)?.unsaved === true;
    const question = { title: words.closeTitle, text: words.closeMore(id), yes: words.closeAnyway, no: words.keepOpen };
    if (!unsaved || (await ask(question))) await desk.close(id);
  };
  return (
    <Button
      size="small"
      appearance="subtle"
      tabIndex={quiet ? -1 : 0}
      aria-label={words.closeFile(id)}
      title={words.closeFile(id)}
      style={{ minWidth: 0, padding: '0 6px' }}
      onClick={() => void close()}
    >
      ✕
    </Button>
  );
}
