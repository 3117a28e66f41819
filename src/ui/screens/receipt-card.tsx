import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { receiptSentence } from '../flow/receipt-sentence';
import { Card } from './card';
import { SeverityIcon } from './severity-icon';
import { useUi } from './ui-context';
import { shownWork } from './work-bar';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    gap: '8px',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** What came of the last writing; it takes the focus once the work is done. */
export function ReceiptCard() {
  const styles = useStyles();
  const { state, say } = useUi();
  const card = useRef<HTMLElement>(null);
  const { lastWrite } = state;
  const done = shownWork(state.work) === null;
  useEffect(() => {
    if (done && lastWrite !== null) card.current?.focus();
  }, [done, lastWrite]);
  if (lastWrite === null) return null;
  const fine = lastWrite.receipt.kind === 'applied';
  return (
    <Card focus={card} tone={fine ? 'fine' : 'warn'}>
      <p className={styles.line}>
        <SeverityIcon kind={fine ? 'fine' : 'error'} />
        <span>{say(receiptSentence(lastWrite))}</span>
      </p>
    </Card>
  );
}
