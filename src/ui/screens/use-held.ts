import { startTransition, useEffect, useState } from 'react';
import type { StateHolder } from '../state/state-holder';

/**
 * The state of a holder. A screen that follows it is drawn a few milliseconds at a time, so that keys, scrolling and
 * typing come in between; what is shown meanwhile is the screen of the state before. What the next key is about, as the
 * place in a list, has to be drawn `atOnce`.
 */
export function useHeld<State>(
  holder: Pick<StateHolder<State, never>, 'state' | 'subscribe'>,
  atOnce: (before: State, now: State) => boolean = never,
): State {
  const [state, setState] = useState(holder.state);
  useEffect(() => {
    let before = holder.state();
    const follow = () => {
      const now = holder.state();
      if (atOnce(before, now)) setState(now);
      else startTransition(() => setState(now));
      before = now;
    };
    follow();
    return holder.subscribe(follow);
  }, [holder, atOnce]);
  return state;
}

function never(): boolean {
  return false;
}
