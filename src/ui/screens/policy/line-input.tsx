import { Input, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  input: { flex: '1 1 0', minWidth: 0, width: '100%' },
  text: { minWidth: 0, width: '100%' },
  digits: { minWidth: 0, width: '100%', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

interface LineInputProps {
  /** Where it stands in the policy, for who follows a problem there; left out for what only completes a field. */
  readonly place?: string;
  /** Its name where no field around it bears one. */
  readonly label?: string;
  readonly digits?: boolean;
  readonly placeholder?: string;
  readonly value: string;
  readonly onType: (text: string) => void;
}

/** One line to type in, as wide as there is room. */
export function LineInput({ place, label, digits = false, placeholder, value, onType }: LineInputProps) {
  const styles = useStyles();
  return (
    <Input
      data-place={place}
      size="small"
      className={styles.input}
      input={{ className: digits ? styles.digits : styles.text, inputMode: digits ? 'decimal' : 'text' }}
      {...(label !== undefined && { 'aria-label': label })}
      {...(placeholder !== undefined && { placeholder })}
      value={value}
      onChange={(_, data) => onType(data.value)}
    />
  );
}
