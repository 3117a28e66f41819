import { makeStyles } from '@fluentui/react-components';
import { Tick } from '../tick';
import { useUi } from '../ui-context';
import { usePlace, type FieldProps } from './form-context';
import { Said } from './said';

const useStyles = makeStyles({ box: { minWidth: 0, gridColumn: '1 / -1' } });

/** Yes or no; what the schema takes for granted is not written down. */
export function YesNoField({ path, label, hint, preset }: FieldProps) {
  const styles = useStyles();
  const { words } = useUi();
  const { place, value, said, state, set } = usePlace(path);
  const isOn = value === undefined ? preset === true : value === true;
  return (
    <div className={styles.box}>
      <Tick
        input={{ 'data-place': place } as object}
        label={hint === undefined ? label : words.hinted(label, hint)}
        checked={isOn}
        onTick={(on) => set(on === (preset === true) ? undefined : on)}
      />
      <Said text={said} state={state} />
    </div>
  );
}
