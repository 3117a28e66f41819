import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { findingView } from '../state/finding-view';
import { useUi } from './ui-context';
import { shownWork } from './work-bar';

const useStyles = makeStyles({
  keys: {
    flex: '1 1 100%',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    display: 'flex',
    justifyContent: 'space-between',
  },
  button: { minWidth: 0, paddingLeft: '10px', paddingRight: '10px', flex: '1 1 auto', whiteSpace: 'nowrap' },
});

/** What can be done with the findings as a whole. */
export function CheckFooter() {
  const styles = useStyles();
  const { state, words, flow } = useUi();
  const busy = shownWork(state.work) !== null;
  const { marking } = flow.shell;
  return (
    <>
      <Keys />
      {marking && (
        <>
          <Button className={styles.button} disabledFocusable={busy} onClick={() => void flow.mark()}>
            {words.mark}
          </Button>
          <Button className={styles.button} disabledFocusable={busy} onClick={() => void flow.clearMarks()}>
            {words.clearMarks}
          </Button>
        </>
      )}
      <Button className={styles.button} disabledFocusable={busy} onClick={() => void flow.exportReport()}>
        {words.exportReport}
      </Button>
    </>
  );
}

function Keys() {
  const styles = useStyles();
  const { state, words } = useUi();
  if (state.checked === null) return null;
  const { ordered } = findingView(state.checked.report, state.filter, state.ignored);
  if (ordered.length === 0) return null;
  const at = state.selected === null ? -1 : ordered.indexOf(state.selected);
  return (
    <div className={styles.keys}>
      <span>{words.keys}</span>
      {at >= 0 && <span>{words.position(at + 1, ordered.length)}</span>}
    </div>
  );
}
