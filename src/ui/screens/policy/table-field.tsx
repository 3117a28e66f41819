import { asObject } from '../../state/policy/edit-json';
import { emptyValue } from '../../state/policy/empty-value';
import { choiceWords } from '../../strings/policy-choices';
import { useUi } from '../ui-context';
import { usePlace, usePolicyForm, type FieldProps } from './form-context';
import { AddingRow } from './adding-row';
import { ItemFrame } from './item-frame';
import { NameField } from './name-field';
import { Said } from './said';
import { SectionFrame } from './section-frame';

/** Entries under names: seasons, categories, the columns of a household. */
export function TableField({ shape, path, label, hint }: FieldProps) {
  const { say, dispatch } = useUi();
  const { place, value, said, state } = usePlace(path);
  const { categories, AnyField } = usePolicyForm();
  if (shape.kind !== 'table') return null;
  const { names, of } = shape;
  const entries = asObject(value);
  const byCategory = path.at(-1) === 'table' || path.at(-1) === 'figures';
  // a table by category has no other names than the policy's categories
  const isClosed = path.at(-1) === 'table' && categories.length > 0;
  const missing = byCategory ? categories.filter((name) => !Object.hasOwn(entries, name)) : [];
  const add = (name: string) => dispatch({ type: 'policy-item-added', path, name, value: emptyValue(of) });
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
      <AddingRow
        place={place}
        label={label}
        names={isClosed ? [] : names}
        taken={Object.keys(entries)}
        offered={missing}
        onAdd={add}
      />
    </SectionFrame>
  );
}
