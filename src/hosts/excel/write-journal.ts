import type { LeftBehind } from '../../core/grid/host';

export const NOTHING_LEFT: LeftBehind = { landed: [], unsure: [] };
