import { Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { readJsonText } from '../../../core/values/json-text';
import { useUi } from '../ui-context';
import { usePlace, type FieldProps } from './form-context';

const useStyles = makeStyles({ field: { minWidth: 0, gridColumn: '1 / -1' } });

/** What no other field is made for, as JSON. What is none is said to be so and not taken. */
export function OtherField({ path, label, hint }: FieldProps) {
  const styles = useStyles();
  const { words } = useUi();
  const { place, value, said, state, set } = usePlace(path);
  const shown = value === undefined ? '' : JSON.stringify(value);
  const [typed, setTyped] = useState(shown);
  const read = readJsonText(typed);
  const isWrong = typed.trim() !== '' && !read.ok;
  const message = isWrong ? words.notJsonHere : said;
  return (
    <Field
      className={styles.field}
      size="small"
      label={label}
      hint={hint === undefined ? words.otherMore : words.together(hint, words.otherMore)}
      validationState={isWrong ? 'error' : state}
      validationMessage={message || null}
    >
      <Textarea
        data-place={place}
        size="small"
        resize="vertical"
        value={typed}
        onChange={(_, data) => {
          setTyped(data.value);
          const next = readJsonText(data.value);
          if (data.value.trim() === '') set(undefined);
          else if (next.ok) set(next.json);
        }}
      />
    </Field>
  );
}
