import { makeStyles, tokens } from '@fluentui/react-components';
import { a1 } from '../../core/grid/address';
import type { Preview } from '../state/preview';
import { proposedTotals } from '../state/preview-figures';
import { Card } from './card';
import { useCardText } from './card-text';
import { amountText } from './cell-text';
import { Tick } from './tick';
import { useUi } from './ui-context';

const useStyles = makeStyles({
  list: {
    margin: '6px 0 0',
    padding: 0,
    listStyle: 'none',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  line: { display: 'flex', justifyContent: 'space-between', gap: '8px', padding: '3px 0' },
});

/** How many totals are listed; the rest follow all the same. */
const LISTED = 20;

/** 小计 and 合计 that nobody's formula keeps: they follow what is written only if the clerk says so. */
export function TotalsCard({ preview }: { readonly preview: Preview }) {
  const styles = useStyles();
  const text = useCardText();
  const { words, dispatch } = useUi();
  const edits = proposedTotals(preview);
  if (edits.length === 0) return null;
  return (
    <Card tone="warn">
      <h2 className={text.title}>{words.totalsTitle(edits.length)}</h2>
      <p className={text.note}>{words.totalsMore}</p>
      <ul className={styles.list}>
        {edits.slice(0, LISTED).map(({ at, expect, value }) => (
          <li key={`${at.sheet}!${at.row}:${at.column}`} className={styles.line}>
            <span>
              {at.sheet}!{a1(at.row, at.column)}
            </span>
            <span>
              {amountText(expect, words)} → {amountText(value, words)}
            </span>
          </li>
        ))}
        {edits.length > LISTED && <li className={text.note}>{words.andMore(edits.length)}</li>}
      </ul>
      <Tick
        label={words.totalsTick}
        checked={preview.totalsTicked}
        onTick={(on) => dispatch({ type: 'totals-ticked', on })}
      />
    </Card>
  );
}
