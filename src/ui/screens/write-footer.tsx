import { Button, makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { WriteFrom } from '../state/journal';
import { FooterNote } from './footer-note';
import { useUi } from './ui-context';
import { shownWork, WorkBar } from './work-bar';

const useStyles = makeStyles({
  count: { marginLeft: '4px', fontVariantNumeric: 'tabular-nums' },
});

interface WriteFooterProps {
  readonly from: WriteFrom;
  /** Cells that will be written. */
  readonly count: number;
}

/** Writes what is ticked, and takes the last writing back. */
export function WriteFooter({ from, count }: WriteFooterProps) {
  const styles = useStyles();
  const { state, words, flow } = useUi();
  const said = useId();
  const work = shownWork(state.work);
  if (work !== null) return <WorkBar work={work} />;
  const nothing = count === 0 || state.work !== null;
  const last = state.journal.at(-1);
  return (
    <>
      <Button
        appearance="primary"
        aria-describedby={said}
        disabledFocusable={nothing}
        onClick={() => void flow.write(from)}
      >
        {from === 'fix' ? words.fix : words.fill}
        {count > 0 && (
          <span className={styles.count} aria-hidden="true">
            {words.cells(count)}
          </span>
        )}
      </Button>
      <Button
        disabledFocusable={last === undefined || state.work !== null}
        title={last === undefined ? words.nothingToUndo : words.cells(last.count)}
        aria-label={words.undoLast}
        onClick={() => void flow.undo()}
      >
        {words.undoLast}
      </Button>
      <FooterNote id={said}>
        {count > 0 ? words.verified : ''}
        <span style={{ display: 'none' }}>{words.willWrite(count)}</span>
      </FooterNote>
    </>
  );
}
