import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Card } from './card';
import { useCardText } from './card-text';

const useStyles = makeStyles({ card: { display: 'flex', flexDirection: 'column', gap: '8px' } });

/** A card that bears its title and holds one thing below another. */
export function SectionCard({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const text = useCardText();
  return (
    <Card className={styles.card} label={title}>
      <h2 className={text.title}>{title}</h2>
      {children}
    </Card>
  );
}
