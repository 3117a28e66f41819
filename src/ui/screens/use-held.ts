import { startTransition, useEffect, useState } from 'react';
import type { StateHolder } from '../state/state-holder';

/**
 * The state of a holder. A screen that follows it is drawn a few milliseconds at a time, so that keys, scrolling and
 * typing come in between; what is shown meanwhile is the screen of the state before.
 */
export function useHeld<State>(holder: Pick<StateHolder<State, never>, 'state' | 'subscribe'>): State {
  const [state, setState] = useState(holder.state);
  useEffect(() => {
    const follow = () => startTransition(() => setState(holder.state));
    follow();
    return holder.subscribe(follow);
  }, [holder]);
  return state;
}
