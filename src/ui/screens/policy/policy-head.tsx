import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PolicyDraft } from '../../state/policy/policy-draft';
import { Card } from '../card';
import { useUi } from '../ui-context';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', flexShrink: 0 },
  title: {
    margin: 0,
    flex: '1 1 120px',
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: 600,
    overflowWrap: 'anywhere',
  },
  note: { margin: '0 0 8px', fontSize: tokens.fontSizeBase200 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** What is being written, and the way back; what would be lost by it is said first. */
export function PolicyHead({ draft }: { readonly draft: PolicyDraft }) {
  const styles = useStyles();
  const { words, say, dispatch } = useUi();
  const [isAsked, setAsked] = useState(false);
  const close = () => dispatch({ type: 'policy-closed' });
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title}>
          {draft.from === null ? words.writePolicyNew : words.writePolicyFrom(say(draft.from))}
        </h2>
        <Button size="small" onClick={() => (draft.changed ? setAsked(true) : close())}>
          {words.backToSettings}
        </Button>
      </div>
      {isAsked && draft.changed && (
        <Card tone="warn" label={words.backToSettings}>
          <p className={styles.note}>{words.leaveUnsaved}</p>
          <div className={styles.row}>
            <Button size="small" onClick={close}>
              {words.leaveAnyway}
            </Button>
            <Button size="small" appearance="primary" onClick={() => setAsked(false)}>
              {words.stay}
            </Button>
          </div>
        </Card>
      )}
    </>
  );
}
