import { makeStyles } from '@fluentui/react-components';
import { DERIVED, type DerivedField } from '../../app/plan-derived';
import { ledgersToFill } from '../../app/ledgers-to-fill';
import { fieldLabel } from '../../core/ledger/field';
import { ledgersOf } from '../state/checked';
import { Card } from './card';
import { useCardText } from './card-text';
import { Tick } from './tick';
import { useUi } from './ui-context';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '0 8px' },
});

/** 序号, sex, age and the like: filled only where the form has them, they are blank, and the clerk ticks them here. */
export function DeriveCard() {
  const styles = useStyles();
  const text = useCardText();
  const { state, words, say, dispatch } = useUi();
  const { derive } = state.settings;
  if (state.checked === null) return null;
  const ledgers = ledgersToFill(ledgersOf(state.checked.report));
  const able = DERIVED.filter((field) => ledgers.some((ledger) => ledger.has(field)));
  if (able.length === 0) return null;
  const set = (field: DerivedField, on: boolean) => {
    const chosen = (now: readonly DerivedField[]) =>
      DERIVED.filter((other) => (other === field ? on : now.includes(other)));
    dispatch({ type: 'settings-changed', settings: (now) => ({ derive: chosen(now.derive) }) });
  };
  return (
    <Card label={words.deriveTitle}>
      <h2 className={text.title}>{words.deriveTitle}</h2>
      <p className={text.note}>{words.deriveMore}</p>
      <div className={styles.row}>
        {able.map((field) => (
          <Tick
            key={field}
            label={say(fieldLabel(field))}
            checked={derive.includes(field)}
            onTick={(on) => set(field, on)}
          />
        ))}
      </div>
    </Card>
  );
}
