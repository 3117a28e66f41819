import { Field, Input, makeStyles, mergeClasses } from '@fluentui/react-components';
import { absentValue, usePlace, type FieldProps } from './form-context';
import { useTyped } from './use-typed';

const useStyles = makeStyles({
  field: { minWidth: 0 },
  wide: { gridColumn: '1 / -1' },
  input: { minWidth: 0, width: '100%' },
  inner: { minWidth: 0, width: '100%' },
  digits: { minWidth: 0, width: '100%', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

interface LineFieldProps extends FieldProps {
  /** Digits count as numbers: always, or where nothing else stands beside them. */
  readonly reads: 'text' | 'number' | 'fact';
}

/** One line: text, a number, or what a cell of the ledger says. */
export function LineField({ path, label, hint, absent, reads, preset, wide }: LineFieldProps) {
  const styles = useStyles();
  const { place, value, said, state, set } = usePlace(path);
  const read = (text: string): unknown => {
    if (text.trim() === '') return reads === 'fact' ? '' : absentValue(absent);
    return reads === 'text' ? text : numberIn(text);
  };
  const { text, type } = useTyped<unknown>(value, lineOf, read);
  return (
    <Field
      className={mergeClasses(styles.field, wide && styles.wide)}
      size="small"
      label={label}
      {...(hint !== undefined && { hint })}
      validationState={state}
      validationMessage={said || null}
    >
      <Input
        data-place={place}
        size="small"
        className={styles.input}
        input={{
          className: reads === 'number' ? styles.digits : styles.inner,
          ...(reads === 'number' && { inputMode: 'decimal' }),
        }}
        {...(typeof preset === 'number' && { placeholder: String(preset) })}
        value={text}
        onChange={(_, data) => {
          type(data.value);
          set(read(data.value));
        }}
      />
    </Field>
  );
}

function lineOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What is no number stays as it was typed: the schema then says what is expected. */
function numberIn(text: string): number | string {
  const plain = text.replace(/[,，\s]/g, '').normalize('NFKC');
  return /^-?\d{1,15}(\.\d*)?$/.test(plain) ? Number(plain) : text;
}
