import { useState } from 'react';
import { inStep } from './use-held';

/**
 * What a person chose or typed stands in the control at once, though the screens that follow the state are drawn a
 * little later (`useHeld`): without this the control would fall back until then, and lose what is typed meanwhile.
 * What the state does not take falls back in the end.
 *
 * `choose` answers a promise where the choice takes effect only when something else is done.
 */
export function useChosen<Value>(
  value: Value,
  choose: (value: Value) => void | Promise<void>,
): readonly [shown: Value, choose: (value: Value) => void] {
  const [chosen, setChosen] = useState<{ readonly value: Value } | null>(null);
  const take = (next: Value) => {
    const mine = { value: next };
    setChosen(mine);
    const followed = () => inStep(() => setChosen((now) => (now === mine ? null : now)));
    void Promise.resolve(choose(next)).finally(followed);
  };
  return [chosen === null ? value : chosen.value, take];
}
