import { Field, Input, makeStyles } from '@fluentui/react-components';
import { asObject } from '../../state/policy/edit-json';
import { useUi } from '../ui-context';
import { usePlace, type FieldProps } from './form-context';

const useStyles = makeStyles({
  both: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0, gridColumn: '1 / -1' },
  input: { minWidth: 0, width: '100%' },
  inner: { minWidth: 0, width: '100%' },
});

/** A text in Chinese, and in English where there is one or the screens are English. */
export function BothLanguagesField({ path, label, hint }: FieldProps) {
  const styles = useStyles();
  const { state: ui, words } = useUi();
  const { place, value, said, state, set } = usePlace(path);
  const { zh, en } = textsOf(value);
  const write = (nextZh: string, nextEn: string) => {
    if (nextZh === '' && nextEn === '') return set(undefined);
    set(nextEn === '' || nextEn === nextZh ? nextZh : { zh: nextZh, en: nextEn });
  };
  return (
    <div className={styles.both}>
      <Field
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
          input={{ className: styles.inner }}
          value={zh}
          onChange={(_, data) => write(data.value, en)}
        />
      </Field>
      {(en !== '' || ui.language === 'en') && (
        <Field size="small" label={words.inEnglish(label)}>
          <Input
            size="small"
            className={styles.input}
            input={{ className: styles.inner }}
            value={en}
            onChange={(_, data) => write(zh, data.value)}
          />
        </Field>
      )}
    </div>
  );
}

/** A plain text stands for both languages; then no English is written yet. */
function textsOf(value: unknown): { readonly zh: string; readonly en: string } {
  if (typeof value === 'string') return { zh: value, en: '' };
  const { zh, en } = asObject(value);
  return { zh: typeof zh === 'string' ? zh : '', en: typeof en === 'string' ? en : '' };
}
