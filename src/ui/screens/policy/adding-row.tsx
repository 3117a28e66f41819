import { Button, Input, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { choiceWords } from '../../strings/policy-choices';
import { useUi } from '../ui-context';

const useStyles = makeStyles({
  adding: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
  input: { flex: '1 1 100px', minWidth: 0, maxWidth: '100%', '& > select': { minWidth: 0, width: '100%' } },
});

interface AddingRowProps {
  readonly place: string;
  readonly label: string;
  /** The only names there can be; null where they are written. */
  readonly names: readonly string[] | null;
  readonly taken: readonly string[];
  readonly offered: readonly string[];
  readonly onAdd: (name: string) => void;
}

/** Offers what is missing, and takes a new name, written or chosen. */
export function AddingRow({ place, label, names, taken, offered, onAdd }: AddingRowProps) {
  const styles = useStyles();
  const { words, say } = useUi();
  const [name, setName] = useState('');
  const wanted = name.trim();
  const canAdd = names === null || names.some((each) => !taken.includes(each));
  const add = () => {
    if (wanted === '' || taken.includes(wanted)) return;
    onAdd(wanted);
    setName('');
  };
  const shared = { size: 'small', className: styles.input, 'aria-label': words.newName(label), value: name } as const;
  return (
    <div className={styles.adding}>
      {offered.map((each) => (
        <Button key={each} data-place={place} size="small" onClick={() => onAdd(each)}>
          + {words.addNamed(each)}
        </Button>
      ))}
      {canAdd && (
        <>
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
        </>
      )}
    </div>
  );
}
