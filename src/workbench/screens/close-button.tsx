import { Button } from '@fluentui/react-components';
import { useDesk } from './desk-context';
import { useClose } from './use-close';

/** Closes a file, in the table of files. */
export function CloseButton({ id }: { readonly id: string }) {
  const { words } = useDesk();
  const close = useClose();
  return (
    <Button
      size="small"
      appearance="subtle"
      aria-label={words.closeFile(id)}
      title={words.closeFile(id)}
      style={{ minWidth: 0, padding: '0 6px' }}
      onClick={() => void close(id)}
    >
      ✕
    </Button>
  );
}
