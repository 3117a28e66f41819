import type { Finding } from '../core/check/finding';
import type { MarkLook } from '../core/grid/mark';

export type MarkKind = 'duplicate-person' | 'absent-resident' | 'error' | 'warning';

/** The gravest first: a cell takes the first that fits. */
export const MARK_KINDS: readonly MarkKind[] = ['duplicate-person', 'absent-resident', 'error', 'warning'];

/** Duplicates and absent residents have looks of their own. No two kinds are set in the same letters. */
export const MARK_LOOKS: Readonly<Record<MarkKind, MarkLook>> = {
  'duplicate-person': { fill: '#E4C1F9', bold: true, italic: false, underline: 'double', border: null },
  'absent-resident': { fill: '#A9DEF9', bold: true, italic: true, underline: 'single', border: null },
  error: {
    fill: '#FFB3B3',
    bold: true,
    italic: false,
    underline: 'none',
    border: { style: 'thin', color: '#C00000' },
  },
  warning: {
    fill: '#FFE08A',
    bold: false,
    italic: true,
    underline: 'none',
    border: { style: 'dashed', color: '#7F6000' },
  },
};

/** Null for what is not marked: hints. */
export function markKindOf({ rule, severity }: Finding): MarkKind | null {
  if (severity === 'hint') return null;
  return rule === 'duplicate-person' || rule === 'absent-resident' ? rule : severity;
}
