import type { Snapshot } from '../../core/grid/host';

/** The sheet to show first: the first that can be seen. */
export function firstSheet({ sheets }: Snapshot): string {
  return (sheets.find(({ visibility }) => visibility === 'visible') ?? sheets[0])?.name ?? '';
}
