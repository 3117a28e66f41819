import { Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useUi } from '../ui-context';
import { asList } from '../../state/policy/edit-json';
import { usePlace, type FieldProps } from './form-context';
import { useTyped } from './use-typed';

const useStyles = makeStyles({ field: { minWidth: 0, gridColumn: '1 / -1' } });

/** A list of short texts in one field, with 、 between them. */
export function WordsField({ path, label, hint }: FieldProps) {
  const styles = useStyles();
  const { words } = useUi();
  const { place, value, said, state, set } = usePlace(path);
  const { text, type } = useTyped<readonly unknown[]>(asList(value), (list) => list.join('、'), wordsIn);
  return (
    <Field
      className={styles.field}
      size="small"
      label={label}
      hint={hint ?? words.wordsMore}
      validationState={state}
      validationMessage={said || null}
    >
      <Textarea
        data-place={place}
        size="small"
        resize="vertical"
        rows={text.length > 24 ? 2 : 1}
        value={text}
        onChange={(_, data) => {
          type(data.value);
          set(wordsIn(data.value));
        }}
      />
    </Field>
  );
}

function wordsIn(text: string): readonly string[] {
  return text
    .split(/[、，,；;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
