import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useUi } from './ui-context';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: '10px', flexShrink: 0 },
  words: { flex: '1 1 auto', minWidth: 0, fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
});

/** Planning that takes more than a moment: how far it is, and a way to stop. It takes no focus from what is being typed. */
export function PlanningBar() {
  const styles = useStyles();
  const { state, words, flow } = useUi();
  const { work } = state;
  if (work === null || work.kind !== 'planning' || work.total === 0) return null;
  return (
    <div className={styles.bar}>
      <div className={styles.words}>
        {words.workPlanning} {words.progress(work.done, work.total)}
        <ProgressBar aria-label={words.workPlanning} value={work.done} max={work.total} />
      </div>
      <Button size="small" onClick={() => flow.stop()}>
        {words.stop}
      </Button>
    </div>
  );
}
