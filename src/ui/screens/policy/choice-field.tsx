import { makeStyles, Select } from '@fluentui/react-components';
import { choiceWords } from '../../strings/policy-choices';
import { useUi } from '../ui-context';
import { FieldFrame } from './field-frame';
import { absentValue, usePlace, type FieldProps } from './form-context';

const useStyles = makeStyles({
  select: { minWidth: 0, maxWidth: '100%', '& > select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

/** One of the schema's values, in words. */
export function ChoiceField({ shape, path, label, hint, absent, preset }: FieldProps) {
  const styles = useStyles();
  const { words, say } = useUi();
  const { place, value, said, state, set } = usePlace(path);
  const values = shape.kind === 'choice' ? shape.values : [];
  const hasPreset = preset !== undefined && preset !== null;
  const shown = value ?? (hasPreset ? preset : null);
  const none = absent === 'never' ? words.chooseOne : words.notStated;
  const choose = (text: string) => {
    const chosen = values.find((each) => String(each) === text);
    set(chosen === undefined || chosen === preset ? absentValue(absent) : chosen);
  };
  return (
    <FieldFrame label={label} hint={hint} said={said} state={state}>
      <Select
        data-place={place}
        size="small"
        className={styles.select}
        value={shown === null ? '' : String(shown)}
        onChange={(_, data) => choose(data.value)}
      >
        {!hasPreset && <option value="">{none}</option>}
        {values.map((each) => (
          <option key={each} value={String(each)}>
            {say(choiceWords(each))}
          </option>
        ))}
      </Select>
    </FieldFrame>
  );
}
