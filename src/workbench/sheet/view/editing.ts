import type { Cell } from '../select/selection';

/**
 * A cell that is being typed into. `opened`: by F2 or a double click, so arrows move within the text; else, begun by
 * typing, an arrow ends it and moves on. `option`: the value of the list that is pointed at, -1 for none.
 */
export interface Editing {
  readonly at: Cell;
  readonly text: string;
  readonly opened: boolean;
  readonly options: readonly string[] | null;
  readonly option: number;
}

/** The options that begin with or hold what is typed; all of them as long as the text is what the cell held. */
export function offered({ options, text }: Editing, original: string): readonly string[] {
  if (options === null) return [];
  if (text === '' || text === original) return options;
  return options.filter((option) => option.includes(text));
}

/** What a key does while a cell is typed into; null leaves it to the text field. */
export type EditStep =
  | { readonly kind: 'commit'; readonly text: string; readonly move: string | null }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'point'; readonly option: number }
  | { readonly kind: 'break' };

interface EditKey {
  readonly key: string;
  readonly alt: boolean;
}

export function editStep(editing: Editing, { key, alt }: EditKey, options: readonly string[]): EditStep | null {
  const { text, opened, option } = editing;
  if (key === 'Escape') return { kind: 'cancel' };
  if (key === 'Enter' && alt) return { kind: 'break' };
  if (key === 'Enter' || key === 'Tab') return { kind: 'commit', text: options[option] ?? text, move: key };
  const vertical = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (vertical !== 0 && options.length > 0) {
    return { kind: 'point', option: Math.min(Math.max(option + vertical, 0), options.length - 1) };
  }
  if (opened || !/^(?:Arrow|Page)/.test(key)) return null;
  return { kind: 'commit', text, move: key };
}
