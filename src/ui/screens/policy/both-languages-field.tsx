import { makeStyles } from '@fluentui/react-components';
import { asObject } from '../../state/policy/edit-json';
import { useUi } from '../ui-context';
import { FieldFrame } from './field-frame';
import { usePlace, type FieldProps } from './form-context';
import { LineInput } from './line-input';

const useStyles = makeStyles({
  both: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0, gridColumn: '1 / -1' },
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
      <FieldFrame label={label} hint={hint} said={said} state={state}>
        <LineInput place={place} value={zh} onType={(text) => write(text, en)} />
      </FieldFrame>
      {(en !== '' || ui.language === 'en') && (
        <FieldFrame label={words.inEnglish(label)}>
          <LineInput value={en} onType={(text) => write(zh, text)} />
        </FieldFrame>
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
