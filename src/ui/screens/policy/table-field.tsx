import { Button, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { pathText } from '../../../core/policy/plain-problem';
import { asObject } from '../../state/policy/edit-json';
import { emptyValue } from '../../state/policy/empty-value';
import { choiceWords } from '../../strings/policy-choices';
import { useUi } from '../ui-context';
import { usePlace, usePolicyForm, type FieldProps } from './form-context';
import { ItemFrame } from './item-frame';
import { NameField } from './name-field';
import { Said } from './said';
import { SectionFrame } from './section-frame';

const useStyles = makeStyles({
  adding: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
  input: { flex: '1 1 100px', minWidth: 0, maxWidth: '100%', '& > select': { minWidth: 0, width: '100%' } },
  note: { fontSize: tokens.fontSizeBase200 },
});

/** Entries under names: seasons, categories, the columns of a household. */
export function TableField({ shape, path, label, hint }: FieldProps) {
  const { say } = useUi();
  const { place, value, said, state, set } = usePlace(path);
  const { categories, AnyField } = usePolicyForm();
  if (shape.kind !== 'table') return null;
  const { names, of } = shape;
  const entries = asObject(value);
  const byCategory = path.at(-1) === 'table' || path.at(-1) === 'figures';
  const missing = byCategory ? categories.filter((name) => !Object.hasOwn(entries, name)) : [];
  const add = (name: string) => set({ ...entries, [name]: emptyValue(of) }, pathText([...path, name]));
  return (
    <SectionFrame label={label} hint={hint}>
      <Said text={said} state={state} />
      {Object.keys(entries).map((name) => {
        const own = names === null ? name : say(choiceWords(name));
        const inner = { shape: of, path: [...path, name], label: own, absent: 'never', preset: undefined } as const;
        const isFixed = names !== null || of.kind !== 'group';
        return (
          <ItemFrame
            key={name}
            {...inner}
            above={isFixed ? undefined : <NameField path={[...path, name]} label={label} />}
          >
            <AnyField {...inner} />
          </ItemFrame>
        );
      })}
      <Adding place={place} label={label} names={names} taken={Object.keys(entries)} offered={missing} onAdd={add} />
    </SectionFrame>
  );
}

interface AddingProps {
  readonly place: string;
  readonly label: string;
  /** The only names there can be; null where they are written. */
  readonly names: readonly string[] | null;
  readonly taken: readonly string[];
  readonly offered: readonly string[];
  readonly onAdd: (name: string) => void;
}

function Adding({ place, label, names, taken, offered, onAdd }: AddingProps) {
  const styles = useStyles();
  const { words, say } = useUi();
  const [name, setName] = useState('');
  const wanted = name.trim();
  const add = () => {
    if (wanted === '' || taken.includes(wanted)) return;
    onAdd(wanted);
    setName('');
  };
  const shared = { size: 'small', className: styles.input, 'aria-label': words.newName(label), value: name } as const;
  return (
    <div className={styles.adding}>
      {offered.map((each) => (
        <Button key={each} size="small" onClick={() => onAdd(each)}>
          + {words.addNamed(each)}
        </Button>
      ))}
      {names === null ? (
        <Input
          {...shared}
          data-place={place}
          placeholder={words.newName(label)}
          onChange={(_, data) => setName(data.value)}
          onKeyDown={({ key }) => key === 'Enter' && add()}
        />
      ) : (
        <Select {...shared} data-place={place} onChange={(_, data) => setName(data.value)}>
          <option value="">{words.chooseOne}</option>
          {names
            .filter((each) => !taken.includes(each))
            .map((each) => (
              <option key={each} value={each}>
                {say(choiceWords(each))}
              </option>
            ))}
        </Select>
      )}
      <Button size="small" disabledFocusable={wanted === '' || taken.includes(wanted)} onClick={add}>
        {words.addItem(label)}
      </Button>
    </div>
  );
}
