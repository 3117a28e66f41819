import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { useDesk } from './desk-context';

const useStyles = makeStyles({
  bar: { flexShrink: 0, height: 'auto', whiteSpace: 'normal' },
  body: { whiteSpace: 'normal', paddingTop: '6px', paddingBottom: '6px', overflowWrap: 'anywhere' },
});

/** What came of saving, until it is closed or something else is to be said. */
export function NoticeBar() {
  const styles = useStyles();
  const { desk, state, words, say } = useDesk();
  const { notice } = state;
  if (notice === null) return null;
  const close = () => desk.dispatch({ type: 'noticed', notice: null });
  return (
    <MessageBar intent={notice.intent} layout="multiline" politeness="polite" className={styles.bar}>
      <MessageBarBody className={styles.body}>{say(notice.text)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" size="small" aria-label={words.close} onClick={close}>
            ✕
          </Button>
        }
      />
    </MessageBar>
  );
}
