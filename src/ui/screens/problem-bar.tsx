import { Button, Link, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { Problem } from '../state/ui-state';
import type { Strings } from '../strings/strings';
import { useUi, type Ui } from './ui-context';

const useStyles = makeStyles({
  bar: { flexShrink: 0, margin: '8px 12px 0', height: 'auto', whiteSpace: 'normal' },
  body: { whiteSpace: 'normal', paddingTop: '6px', paddingBottom: '6px', overflowWrap: 'anywhere' },
});

const WAY_ON: Readonly<
  Record<NonNullable<Problem['on']>, { label: (words: Strings) => string; go: (ui: Ui) => void }>
> = {
  'check-again': { label: (words) => words.checkAgain, go: ({ flow }) => void flow.check() },
  'open-again': { label: (words) => words.openAgain, go: ({ flow }) => void flow.open() },
  settings: {
    label: (words) => words.openSettings,
    go: ({ dispatch }) => dispatch({ type: 'tab-chosen', tab: 'settings' }),
  },
};

/** What did not work, in a sentence, with a way on. */
export function ProblemBar() {
  const styles = useStyles();
  const ui = useUi();
  const { problem } = ui.state;
  if (problem === null) return null;
  const way = problem.on === null ? null : WAY_ON[problem.on];
  const close = () => ui.dispatch({ type: 'problem-closed' });
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        {ui.say(problem.text)}
        {way && (
          <>
            {' '}
            <Link
              as="button"
              inline
              onClick={() => {
                close();
                way.go(ui);
              }}
            >
              {way.label(ui.words)}
            </Link>
          </>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" size="small" aria-label={ui.words.close} onClick={close}>
            ✕
          </Button>
        }
      />
    </MessageBar>
  );
}
