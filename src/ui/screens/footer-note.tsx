import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  note: {
    flex: '1 1 auto',
    textAlign: 'right',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface FooterNoteProps {
  /** For the button that it describes. */
  readonly id: string;
  readonly children: ReactNode;
}

/** A few words beside the buttons at the foot of a screen. */
export function FooterNote({ id, children }: FooterNoteProps) {
  const styles = useStyles();
  return (
    <span id={id} className={styles.note}>
      {children}
    </span>
  );
}
