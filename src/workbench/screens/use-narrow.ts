import { useSyncExternalStore } from 'react';

const query = '(max-width: 860px)';

/** A page too narrow for sheet and pane side by side, as a style. */
export const NARROW = `@media ${query}`;

export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}
