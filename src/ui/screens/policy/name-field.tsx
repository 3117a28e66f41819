import { Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { JsonPath } from '../../state/policy/edit-json';
import { useUi } from '../ui-context';
import { FieldFrame } from './field-frame';
import { usePlace } from './form-context';

/** The name of an entry; taken over when the field is left, since every key would else make another entry. */
export function NameField({ path, label }: { readonly path: JsonPath; readonly label: string }) {
  const { words, dispatch } = useUi();
  const { said, state } = usePlace(path);
  const name = String(path.at(-1));
  const [typed, setTyped] = useState(name);
  const rename = () => {
    const wanted = typed.trim();
    if (wanted === '' || wanted === name) return setTyped(name);
    dispatch({ type: 'policy-renamed', path, name: wanted });
  };
  return (
    <FieldFrame label={words.nameOf(label)} said={said} state={state}>
      <Input
        size="small"
        value={typed}
        onChange={(_, data) => setTyped(data.value)}
        onBlur={rename}
        onKeyDown={({ key }) => key === 'Enter' && rename()}
      />
    </FieldFrame>
  );
}
