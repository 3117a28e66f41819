import { isCellError, type CellValue } from '../grid/cell';
import { addressKey, type CellEdit } from '../grid/edit';
import { STRIDE, type Planning } from './planning';

/** Which of several groups of edits go together. A group is written whole or not at all. */
export interface MergedEdits {
  /** Indices of the groups, ascending. */
  readonly kept: readonly number[];
  /** Groups one of whose cells another group wants to change otherwise: for a person to decide. */
  readonly conflicting: readonly number[];
}

/** Two groups that make the same change of a cell agree; two different changes of it keep both groups out. */
export function* mergingEdits(groups: readonly (readonly CellEdit[])[]): Generator<Planning, MergedEdits> {
  const wanted = new Map<string, string | null>();
  const total = groups.length * 2;
  for (const [index, edits] of groups.entries()) {
    for (const edit of edits) want(wanted, edit);
    if (index % STRIDE === 0) yield { done: index, total };
  }
  const kept: number[] = [];
  const conflicting: number[] = [];
  for (const [index, edits] of groups.entries()) {
    const agrees = edits.every((edit) => wanted.get(addressKey(edit.at)) !== null);
    (agrees ? kept : conflicting).push(index);
    if (index % STRIDE === 0) yield { done: groups.length + index, total };
  }
  return { kept, conflicting };
}

function want(wanted: Map<string, string | null>, edit: CellEdit): void {
  const key = addressKey(edit.at);
  const change = changeKey(edit);
  const known = wanted.get(key);
  wanted.set(key, known === undefined || known === change ? change : null);
}

function changeKey({ expect, value }: CellEdit): string {
  return `${valueKey(expect)}\u0001${valueKey(value)}`;
}

function valueKey(value: CellValue): string {
  if (value === null || value === '') return 'blank';
  return isCellError(value) ? `error ${value.error}` : `${typeof value} ${String(value)}`;
}
