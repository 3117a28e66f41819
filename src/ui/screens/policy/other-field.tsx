import { Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { readJsonText } from '../../../core/values/json-text';
import { useUi } from '../ui-context';
import { FieldFrame } from './field-frame';
import { usePlace, type FieldProps } from './form-context';

/** What no other field is made for, as JSON. What is none is said to be so and not taken. */
export function OtherField({ path, label, hint }: FieldProps) {
  const { words } = useUi();
  const { place, value, said, state, set } = usePlace(path);
  const shown = value === undefined ? '' : JSON.stringify(value);
  const [typed, setTyped] = useState(shown);
  const read = readJsonText(typed);
  const isWrong = typed.trim() !== '' && !read.ok;
  return (
    <FieldFrame
      wide
      label={label}
      hint={hint === undefined ? words.otherMore : words.together(hint, words.otherMore)}
      said={isWrong ? words.notJsonHere : said}
      state={isWrong ? 'error' : state}
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
    </FieldFrame>
  );
}
