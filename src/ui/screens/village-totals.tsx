import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { formatYuan } from '../../core/values/money';
import { subtotals } from '../state/amount-table';
import type { FillPreview } from '../state/ui-state';
import { countText } from './cell-text';
import { useUi } from './ui-context';

const useStyles = makeStyles({
  toggle: { minWidth: 0, padding: '0 4px', marginTop: '6px' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  cell: {
    padding: '4px 3px',
    textAlign: 'right',
    fontWeight: 400,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  first: { textAlign: 'left' },
  name: { overflowWrap: 'anywhere' },
});

/** How many villages are listed at a time. */
const PAGE = 200;

/** Households, heads and money of each village, folded away until asked for. */
export function VillageTotals({ fill }: { readonly fill: FillPreview }) {
  const styles = useStyles();
  const { words } = useUi();
  const [shown, setShown] = useState(0);
  const id = useId();
  const { villages } = fill.table;
  if (villages.length < 2) return null;
  const sums = shown === 0 ? [] : subtotals(fill.table, fill.preview.ticked, 'village');
  return (
    <>
      <Button
        size="small"
        appearance="transparent"
        className={styles.toggle}
        aria-expanded={shown > 0}
        aria-controls={id}
        onClick={() => setShown(shown > 0 ? 0 : PAGE)}
      >
        {words.showVillages(villages.length)}
      </Button>
      <div id={id}>
        {shown > 0 && (
          <table className={styles.table} aria-label={words.villages}>
            <thead>
              <tr>
                {[words.villageName, words.householdsShort, words.heads, words.subtotal].map((title, index) => (
                  <th key={title} scope="col" className={mergeClasses(styles.cell, index === 0 && styles.first)}>
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {villages.slice(0, shown).map(({ category, households, heads }, index) => (
                <tr key={category}>
                  <th scope="row" className={mergeClasses(styles.cell, styles.first, styles.name)}>
                    {category || words.villageUnknown}
                  </th>
                  <td className={styles.cell}>{countText(households)}</td>
                  <td className={styles.cell}>{countText(heads)}</td>
                  <td className={styles.cell}>{formatYuan(sums[index]!)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
      {shown > 0 && shown < villages.length && (
        <Button size="small" onClick={() => setShown(shown + PAGE)}>
          {words.showVillages(villages.length - shown)}
        </Button>
      )}
    </>
  );
}
