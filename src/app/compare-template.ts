import { compareWithPristine } from '../core/form/compare-template';
import type { Refusal, Snapshot } from '../core/grid/host';
import type { LayoutDifference } from '../core/layout/layout-difference';
import type { InputFile } from './check-files';

/** What became of the form in one file. A file that is no workbook keeps its reason. */
export type Comparison =
  | { readonly kind: 'compared'; readonly file: string; readonly differences: readonly LayoutDifference[] }
  | { readonly kind: 'refused'; readonly file: string; readonly refusal: Refusal };

/** COMPARE: each file against the blank template, one at a time, so that a screen can show them as they come. */
export function* comparePristine(pristine: Snapshot, files: Iterable<InputFile>): Generator<Comparison, void> {
  for (const input of files) {
    const { file } = input;
    if ('refusal' in input) yield { kind: 'refused', file, refusal: input.refusal };
    else yield { kind: 'compared', file, differences: compareWithPristine(pristine, input.snapshot) };
  }
}
