import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { SeverityIcon } from '../severity-icon';
import { useUi } from '../ui-context';
import { usePolicyForm } from './form-context';
import { RemoveButton } from './remove-button';

const useStyles = makeStyles({
  frame: {
    gridColumn: '1 / -1',
    minWidth: 0,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: '8px',
  },
  wrong: { borderLeftColor: tokens.colorStatusWarningForeground3 },
  head: { display: 'flex', alignItems: 'center', gap: '4px' },
  fold: {
    flex: '1 1 0',
    minWidth: 0,
    justifyContent: 'flex-start',
    textAlign: 'left',
    padding: '2px 4px',
    fontWeight: 400,
  },
  title: {
    fontWeight: 600,
    flexShrink: 0,
    maxWidth: '75%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  summary: {
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    minWidth: 0,
  },
  line: { display: 'flex', alignItems: 'center', gap: '6px', minWidth: 0, width: '100%' },
  inside: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '4px 0 6px' },
});

interface PartFrameProps {
  readonly label: string;
  readonly place: string;
  /** A few words of what is inside, while it is folded. */
  readonly summary: string;
  /** Problems in it and below. */
  readonly count: number;
  readonly onRemove: (() => void) | null;
  readonly children: ReactNode;
}

/** A part of the form that folds away. */
export function PartFrame({ label, place, summary, count, onRemove, children }: PartFrameProps) {
  const styles = useStyles();
  const { words, dispatch } = useUi();
  const isOpen = usePolicyForm().draft.open.has(place);
  const id = useId();
  return (
    <div role="group" aria-label={label} className={mergeClasses(styles.frame, count > 0 && styles.wrong)}>
      <div className={styles.head}>
        <Button
          data-place={place}
          size="small"
          appearance="transparent"
          className={styles.fold}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => dispatch({ type: 'policy-part-folded', place, open: !isOpen })}
        >
          <span className={styles.line}>
            <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span>
            <span className={styles.title}>{label}</span>
            {count > 0 ? (
              <>
                <SeverityIcon kind="warning" />
                <span className={styles.summary}>{words.problemsHere(count)}</span>
              </>
            ) : (
              <span className={styles.summary}>{isOpen ? '' : summary}</span>
            )}
          </span>
        </Button>
        {onRemove && <RemoveButton label={label} onRemove={onRemove} />}
      </div>
      <div id={id}>{isOpen && <div className={styles.inside}>{children}</div>}</div>
    </div>
  );
}
