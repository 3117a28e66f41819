import { Button, makeStyles } from '@fluentui/react-components';
import type { FieldPart } from '../../../core/policy/fields/field-shape';
import type { JsonPath } from '../../state/policy/edit-json';
import { emptyValue } from '../../state/policy/empty-value';
import { fieldWords } from '../../strings/policy-labels';
import { useUi } from '../ui-context';
import { absentValue, usePlace, usePolicyForm, type FieldProps } from './form-context';
import { PartFrame } from './part-frame';
import { Said } from './said';
import { SectionFrame } from './section-frame';
import { useSummary } from './use-summary';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(118px, 100%), 1fr))',
    gap: '8px',
    alignItems: 'start',
    minWidth: 0,
  },
  add: { justifySelf: 'start', alignSelf: 'flex-start' },
});

/** What belongs together. A group that may be absent is added and removed as a whole. */
export function GroupField(props: FieldProps) {
  const { shape, path, label, hint, absent } = props;
  const { place, value, said, state, count, set, setOpening } = usePlace(path);
  const summary = useSummary(shape, value);
  const parts = shape.kind === 'group' ? shape.parts : [];
  const isThere = value !== undefined && value !== null;
  if (absent === 'never') {
    return (
      <SectionFrame label={label} hint={hint}>
        <Said text={said} state={state} />
        <Parts parts={parts} path={path} owner={String(path.at(-1))} />
      </SectionFrame>
    );
  }
  if (!isThere) return <AddPart label={label} onAdd={() => setOpening(emptyValue(shape), place)} said={said} />;
  return (
    <PartFrame label={label} place={place} summary={summary} count={count} onRemove={() => set(absentValue(absent))}>
      <Said text={said} state={state} />
      <Parts parts={parts} path={path} owner={String(path.at(-1))} />
    </PartFrame>
  );
}

interface AddPartProps {
  readonly label: string;
  readonly said: string;
  readonly onAdd: () => void;
}

function AddPart({ label, said, onAdd }: AddPartProps) {
  const styles = useStyles();
  const { words } = useUi();
  return (
    <div style={{ gridColumn: '1 / -1' }}>
      <Button size="small" className={styles.add} onClick={onAdd}>
        + {words.optionalPart(label)}
      </Button>
      <Said text={said} state="error" />
    </div>
  );
}

interface PartsProps {
  readonly parts: readonly FieldPart[];
  readonly path: JsonPath;
  /** Whose parts they are, since one key may mean several things. */
  readonly owner: string;
}

export function Parts({ parts, path, owner }: PartsProps) {
  const styles = useStyles();
  const { say } = useUi();
  const { AnyField } = usePolicyForm();
  return (
    <div className={styles.grid}>
      {parts.map(({ key, shape, absent, preset }) => {
        const words = fieldWords(owner, key);
        return (
          <AnyField
            key={key}
            wide={words?.wide === true}
            shape={shape}
            path={[...path, key]}
            label={words === null ? key : say(words.label)}
            hint={words?.hint && say(words.hint)}
            absent={absent}
            preset={preset}
          />
        );
      })}
    </div>
  );
}
