import { useSyncExternalStore } from 'react';

const NO_ROOM_FOR_BOTH = '(max-width: 860px)';

/** A page too narrow for sheet and pane side by side, as a style. */
export const NARROW = `@media ${NO_ROOM_FOR_BOTH}`;

export function useNarrow(query = NO_ROOM_FOR_BOTH): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}
