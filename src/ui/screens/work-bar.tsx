import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { Work } from '../state/ui-state';
import type { Strings } from '../strings/strings';
import { useUi } from './ui-context';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: '10px', minHeight: '36px', flex: '1 1 auto', flexShrink: 0 },
  words: { flex: '1 1 auto', minWidth: 0, fontSize: tokens.fontSizeBase300 },
  line: { display: 'flex', justifyContent: 'space-between', marginBottom: '4px', fontVariantNumeric: 'tabular-nums' },
});

const DOING: Readonly<Record<Work['kind'], (words: Strings) => string>> = {
  opening: (words) => words.workOpening,
  checking: (words) => words.workChecking,
  planning: (words) => words.workPlanning,
  writing: (words) => words.workWriting,
  'reading-list': (words) => words.workList,
  marking: (words) => words.workMarking,
};

/** Long work: what it is, how far, and a way to stop. Stands where the buttons stand that started it. */
export function WorkBar({ work }: { readonly work: Work }) {
  const styles = useStyles();
  const { words, flow } = useUi();
  const takeFocus = useCallback((button: HTMLElement | null) => button?.focus(), []);
  const doing = DOING[work.kind](words);
  const silent = useSilence(work, HOST_SILENT);
  const known = work.total > 0;
  return (
    <div className={styles.bar}>
      <div className={styles.words}>
        <div className={styles.line}>
          <span>{doing}</span>
          {known && <span>{words.progress(work.done, work.total)}</span>}
        </div>
        {silent && <div>{words.hostSilent}</div>}
        <ProgressBar aria-label={doing} {...(known ? { value: work.done, max: work.total } : {})} />
      </div>
      {work.stoppable && (
        <Button ref={takeFocus} onClick={() => flow.stop()}>
          {words.stop}
        </Button>
      )}
    </div>
  );
}

/** Excel holds every request back while a cell is being edited. */
const HOST_SILENT = 4_000;

/** True once a piece of work has not moved for a while. */
function useSilence({ kind, done }: Work, after: number): boolean {
  const [silent, setSilent] = useState(false);
  useEffect(() => {
    setSilent(false);
    const timer = setTimeout(() => setSilent(true), after);
    return () => clearTimeout(timer);
  }, [kind, done, after]);
  return silent;
}

/** The work the clerk asked for; quiet work goes unshown. */
export function shownWork(work: Work | null): Work | null {
  return work === null || work.quiet ? null : work;
}
