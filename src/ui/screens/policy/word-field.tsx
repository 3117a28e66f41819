import { makeStyles } from '@fluentui/react-components';
import { STANDARDS } from '../../../standards/catalogue';
import { wordShape } from '../../flow/word-shape';
import { asObject } from '../../state/policy/edit-json';
import { Choice } from '../choice';
import { useUi } from '../ui-context';
import { usePlace, type FieldProps } from './form-context';
import { Parts } from './group-field';
import { Said } from './said';
import { SectionFrame } from './section-frame';

const useStyles = makeStyles({ word: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 } });

/** A calculation word and its figures; another word keeps the figures it has too. */
export function WordField({ path, label, hint }: FieldProps) {
  const styles = useStyles();
  const { words, say } = useUi();
  const { value, said, state, set } = usePlace(path);
  const figures = asObject(value);
  const word = typeof figures['word'] === 'string' ? figures['word'] : '';
  const shape = wordShape(word);
  const parts = shape.kind === 'group' ? shape.parts : [];
  const choose = (next: string) => {
    const known = wordShape(next);
    const keys = known.kind === 'group' ? known.parts.map(({ key }) => key) : [];
    const kept = Object.entries(figures).filter(([key]) => keys.includes(key));
    set({ word: next, ...Object.fromEntries(kept) });
  };
  const fields = (
    <div className={styles.word}>
      <Choice
        label={words.calculation}
        size="small"
        value={word}
        options={[
          ...(word === '' ? [['', words.chooseOne] as const] : []),
          ...STANDARDS.map((one) => [one.word, say(one.title)] as const),
        ]}
        onChange={choose}
      />
      <Said text={said} state={state === 'none' ? 'none' : 'error'} />
      <Parts parts={parts} path={path} owner={word} />
    </div>
  );
  // inside a list or table the frame around it bears the name
  const isEntry = typeof path.at(-1) === 'number' || path.at(-2) === 'table';
  return isEntry ? (
    fields
  ) : (
    <SectionFrame label={label} hint={hint}>
      {fields}
    </SectionFrame>
  );
}
