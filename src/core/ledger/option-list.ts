import type { Field } from './field';
import type { Ledger } from './ledger';
import { cleanText } from '../values/text';

/** The values a column may hold. `workbook`: the file says so itself; `form`: the form's usual list, at most a doubt. */
export interface OptionList {
  readonly from: 'workbook' | 'form';
  readonly options: readonly string[];
}

/** The workbook's own list first, else the form's; null where neither gives one. */
export function optionList(ledger: Ledger, field: Field): OptionList | null {
  const own = ledger.lists.get(field);
  if (own && own.length > 0) return { from: 'workbook', options: own };
  const usual = ledger.template.lists[field];
  return usual && usual.length > 0 ? { from: 'form', options: usual } : null;
}

const SETS = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Membership, spaces at the ends apart. The set is built once per list. */
export function isOption(options: readonly string[], text: string): boolean {
  let set = SETS.get(options);
  if (set === undefined) SETS.set(options, (set = new Set(options.map(cleanText))));
  return set.has(text) || set.has(cleanText(text));
}
