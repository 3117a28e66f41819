import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SeverityIcon } from '../severity-icon';

const useStyles = makeStyles({
  said: {
    display: 'flex',
    gap: '4px',
    alignItems: 'flex-start',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  error: { color: tokens.colorStatusDangerForeground1 },
});

interface SaidProps {
  readonly text: string;
  readonly state: 'none' | 'warning' | 'error';
}

/** What is wrong with a part of the form that is no single field. */
export function Said({ text, state }: SaidProps) {
  const styles = useStyles();
  if (text === '') return null;
  return (
    <div className={mergeClasses(styles.said, state === 'error' && styles.error)}>
      <SeverityIcon kind={state === 'error' ? 'error' : 'warning'} />
      <span>{text}</span>
    </div>
  );
}
