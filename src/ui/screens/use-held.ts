import { startTransition, useEffect, useState } from 'react';
import type { StateHolder } from '../state/state-holder';

/** Brings each screen that follows a state up to what that state is by now. */
const followers = new Set<() => void>();

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
    const catchUp = () => setState(holder.state());
    const follow = () => {
      const now = holder.state();
      if (atOnce(before, now)) catchUp();
      else startTransition(catchUp);
      before = now;
    };
    follow();
    followers.add(catchUp);
    const unsubscribe = holder.subscribe(follow);
    return () => {
      followers.delete(catchUp);
      unsubscribe();
    };
  }, [holder, atOnce]);
  return state;
}

/**
 * Draws a change in one with all states as they are by now. React draws transitions one by one and in no promised
 * order: one of its own could be seen before the state it comes after.
 */
export function inStep(change: () => void): void {
  startTransition(() => {
    for (const catchUp of followers) catchUp();
    change();
  });
}

function never(): boolean {
  return false;
}
