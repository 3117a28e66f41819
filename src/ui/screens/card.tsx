import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: '10px 12px',
    flexShrink: 0,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  warn: { borderLeft: `4px solid ${tokens.colorStatusWarningForeground3}` },
  fine: { borderLeft: `4px solid ${tokens.colorStatusSuccessForeground1}` },
  plain: {},
});

interface CardProps {
  readonly tone?: 'plain' | 'warn' | 'fine';
  readonly label?: string;
  readonly className?: string | undefined;
  /** Can take the focus from the program, not by Tab. */
  readonly focus?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

export function Card({ tone = 'plain', label, className, focus, children }: CardProps) {
  const styles = useStyles();
  return (
    <section
      ref={focus}
      tabIndex={focus ? -1 : undefined}
      aria-label={label}
      className={mergeClasses(styles.card, styles[tone], className)}
    >
      {children}
    </section>
  );
}
