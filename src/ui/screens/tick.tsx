import { Checkbox, type CheckboxProps } from '@fluentui/react-components';
import { useChosen } from './use-chosen';

interface TickProps extends Pick<CheckboxProps, 'label' | 'aria-label' | 'className' | 'input'> {
  /** `mixed`: some of what it stands for. */
  readonly checked: boolean | 'mixed';
  readonly onTick: (on: boolean) => void;
}

/** Yes or no, shown at once. */
export function Tick({ checked, onTick, ...rest }: TickProps) {
  const [shown, choose] = useChosen(checked, (on) => onTick(on === true));
  return <Checkbox {...rest} checked={shown} onChange={(_, { checked: on }) => choose(on)} />;
}
