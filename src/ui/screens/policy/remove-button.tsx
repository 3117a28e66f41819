import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useUi } from '../ui-context';

const useStyles = makeStyles({ remove: { minWidth: 'auto', padding: '0 6px', flexShrink: 0 } });

interface RemoveButtonProps {
  /** What it takes out. */
  readonly label: string;
  readonly className?: string;
  readonly onRemove: () => void;
}

export function RemoveButton({ label, className, onRemove }: RemoveButtonProps) {
  const styles = useStyles();
  const { words } = useUi();
  return (
    <Button
      size="small"
      appearance="subtle"
      className={mergeClasses(styles.remove, className)}
      aria-label={words.removeItem(label)}
      title={words.removeItem(label)}
      onClick={onRemove}
    >
      ✕
    </Button>
  );
}
