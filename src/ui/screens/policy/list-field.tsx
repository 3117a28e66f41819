import { Button, makeStyles } from '@fluentui/react-components';
import { asList } from '../../state/policy/edit-json';
import { emptyValue } from '../../state/policy/empty-value';
import { useUi } from '../ui-context';
import { usePlace, usePolicyForm, type FieldProps } from './form-context';
import { ItemFrame } from './item-frame';
import { Said } from './said';
import { SectionFrame } from './section-frame';

const useStyles = makeStyles({ add: { alignSelf: 'flex-start' } });

/** Several of a kind, one after the other. */
export function ListField({ shape, path, label, hint }: FieldProps) {
  const styles = useStyles();
  const { words, dispatch } = useUi();
  const { AnyField } = usePolicyForm();
  const { place, value, said, state } = usePlace(path);
  if (shape.kind !== 'list') return null;
  const { of } = shape;
  const items = asList(value);
  return (
    <SectionFrame label={label} hint={hint}>
      <Said text={said} state={state} />
      {items.map((_, at) => {
        const name = words.itemOf(label, at + 1);
        const inner = { shape: of, path: [...path, at], label: name, absent: 'never', preset: undefined } as const;
        return (
          <ItemFrame key={at} {...inner}>
            <AnyField {...inner} />
          </ItemFrame>
        );
      })}
      <Button
        data-place={place}
        size="small"
        className={styles.add}
        onClick={() => dispatch({ type: 'policy-item-added', path, name: null, value: emptyValue(of) })}
      >
        + {words.addItem(label)}
      </Button>
    </SectionFrame>
  );
}
