import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  box: { padding: '28px 8px', textAlign: 'center', color: tokens.colorNeutralForeground2, flexShrink: 0 },
  title: {
    margin: '0 0 6px',
    fontSize: tokens.fontSizeBase400,
    color: tokens.colorNeutralForeground1,
    fontWeight: 600,
  },
  more: { margin: '0 0 12px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

interface EmptyStateProps {
  readonly title: string;
  readonly more: string;
  readonly children?: ReactNode;
}

/** Nothing here yet: what to do next. */
export function EmptyState({ title, more, children }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <p className={styles.title}>{title}</p>
      <p className={styles.more}>{more}</p>
      {children}
    </div>
  );
}
