import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Frame } from './frame';
import { useUi } from './ui-context';

const useStyles = makeStyles({
  title: {
    margin: '12px 0 4px',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: 600,
  },
  list: { margin: 0, paddingLeft: '20px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase400 },
  item: { marginBottom: '10px' },
  primary: { flex: '1 1 auto' },
});

/** The first page, once. */
export function WelcomeScreen() {
  const styles = useStyles();
  const { words, flow, dispatch } = useUi();
  const leave = () => {
    dispatch({ type: 'welcome-closed' });
    flow.shell.welcomed();
  };
  const buttons = (
    <>
      <Button
        appearance="primary"
        size="large"
        className={styles.primary}
        onClick={() => {
          leave();
          void flow.check();
        }}
      >
        {words.checkNow}
      </Button>
      <Button size="large" onClick={leave}>
        {words.skip}
      </Button>
    </>
  );
  return (
    <Frame label={words.product} footer={buttons}>
      <h2 className={styles.title}>{words.welcomeTitle}</h2>
      <ul className={styles.list}>
        {[words.welcomeCheck, words.welcomeFill, words.welcomePrivacy].map((line) => (
          <li key={line} className={styles.item}>
            {line}
          </li>
        ))}
      </ul>
    </Frame>
  );
}
