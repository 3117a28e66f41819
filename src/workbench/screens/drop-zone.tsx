import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type DragEvent, type ReactNode } from 'react';
import { droppedBooks } from '../files/dropped-books';
import { useDesk } from './desk-context';

const useStyles = makeStyles({
  zone: { position: 'relative', flex: '1 1 0', minHeight: 0, display: 'flex', flexDirection: 'column' },
  over: {
    position: 'absolute',
    inset: '8px',
    zIndex: 20,
    display: 'grid',
    placeItems: 'center',
    border: `3px dashed ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    fontSize: tokens.fontSizeBase500,
    fontWeight: 600,
    pointerEvents: 'none',
  },
});

/** Files dropped anywhere on the page are opened. */
export function DropZone({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const { desk, words } = useDesk();
  const [over, setOver] = useState(false);
  const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');
  const onDragOver = (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    setOver(true);
  };
  const onDrop = (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    setOver(false);
    void droppedBooks(event.dataTransfer).then((files) => desk.add(files));
  };
  const onDragLeave = ({ currentTarget, relatedTarget }: DragEvent<HTMLElement>) => {
    if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setOver(false);
  };
  return (
    <div className={styles.zone} onDragOver={onDragOver} onDragLeave={onDragLeave} onDrop={onDrop}>
      {children}
      {over && <div className={styles.over}>{words.dropHere}</div>}
    </div>
  );
}
