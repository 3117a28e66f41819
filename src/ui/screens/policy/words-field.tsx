import { Textarea } from '@fluentui/react-components';
import { useUi } from '../ui-context';
import { asList } from '../../state/policy/edit-json';
import { FieldFrame } from './field-frame';
import { usePlace, type FieldProps } from './form-context';
import { useTyped } from './use-typed';

/** A list of short texts in one field, with 、 between them. */
export function WordsField({ path, label, hint }: FieldProps) {
  const { words } = useUi();
  const { place, value, said, state, set } = usePlace(path);
  const { text, type } = useTyped<readonly unknown[]>(asList(value), (list) => list.join('、'), wordsIn);
  return (
    <FieldFrame wide label={label} hint={hint ?? words.wordsMore} said={said} state={state}>
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
    </FieldFrame>
  );
}

function wordsIn(text: string): readonly string[] {
  return text
    .split(/[、，,；;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
