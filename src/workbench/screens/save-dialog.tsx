import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { SavedTo } from '../files/save-book';
import { useDesk } from './desk-context';
import { Modal } from './modal';

interface SaveDialogProps {
  readonly name: string;
  /** Null where the clerk thinks better of it. */
  readonly answer: (how: SavedTo | null) => void;
}

/** Where to save, where the browser can write the file it was opened from. The original is kept unless told otherwise. */
export function SaveDialog({ name, answer }: SaveDialogProps) {
  const { words } = useDesk();
  const [keep, setKeep] = useState(true);
  const buttons = (
    <>
      <Button onClick={() => answer(null)}>{words.cancel}</Button>
      <Button onClick={() => answer('download')}>{words.saveDownload}</Button>
      <Button appearance="primary" onClick={() => answer(keep ? 'in-place-original-too' : 'in-place')}>
        {words.saveInPlace}
      </Button>
    </>
  );
  return (
    <Modal title={words.saveHow} text={words.saveHowMore(name)} onLeave={() => answer(null)} actions={buttons}>
      <Checkbox checked={keep} label={words.keepOriginal} onChange={(_, { checked }) => setKeep(checked === true)} />
    </Modal>
  );
}
