import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useChosen } from './use-chosen';

const useStyles = makeStyles({
  field: { minWidth: 0 },
  select: { minWidth: 0, maxWidth: '100%', '& > select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  /** Values and their words, in order. */
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChange: (value: string) => void | Promise<void>;
  readonly size?: 'small' | 'medium';
}

/** One of several, by the page's own list box: it works by keyboard and screen reader everywhere. */
export function Choice({ label, value, options, onChange, size = 'medium' }: ChoiceProps) {
  const styles = useStyles();
  const [shown, choose] = useChosen(value, onChange);
  return (
    <Field label={label} size={size} className={styles.field}>
      <Select size={size} className={styles.select} value={shown} onChange={(_, data) => choose(data.value)}>
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
