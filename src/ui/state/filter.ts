import type { Severity } from '../../core/check/finding';

/** What of the findings is shown. */
export interface Filter {
  readonly show: 'all' | Severity | 'fixable' | 'ignored';
  /** Id of a rule, '' for all. */
  readonly rule: string;
  /** As it stands in the sheet, '' for all. */
  readonly village: string;
  /** Looked for in name, ID, cell, village and the rule's title. */
  readonly text: string;
}

export const EVERYTHING: Filter = { show: 'all', rule: '', village: '', text: '' };
