import type { Checked } from '../state/checked';

/** How long a check took; less than a tenth of a second is nobody's concern. */
export function secondsText({ milliseconds }: Pick<Checked, 'milliseconds'>): string {
  return (Math.max(milliseconds, 100) / 1000).toFixed(1);
}
