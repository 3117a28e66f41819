import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  section: { border: 'none', margin: 0, padding: 0, minWidth: 0, gridColumn: '1 / -1' },
  legend: { padding: 0, fontSize: tokens.fontSizeBase300, fontWeight: 600 },
  hint: { fontWeight: 400, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  inside: { display: 'flex', flexDirection: 'column', gap: '6px', marginTop: '4px', minWidth: 0 },
});

interface SectionFrameProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly children: ReactNode;
}

/** Fields under one heading. */
export function SectionFrame({ label, hint, children }: SectionFrameProps) {
  const styles = useStyles();
  return (
    <fieldset className={styles.section}>
      <legend className={styles.legend}>
        {label} {hint !== undefined && <span className={styles.hint}>{hint}</span>}
      </legend>
      <div className={styles.inside}>{children}</div>
    </fieldset>
  );
}
