import { sameValue } from '../grid/cell';
import type { CellEdit } from '../grid/edit';
import type { Finding, Fix, Param, Place } from './finding';

/** Whether two findings say the same of the same place, to the letter. */
export function sameFinding(a: Finding, b: Finding): boolean {
  if (a === b) return true;
  return (
    samePlace(a.at, b.at) &&
    a.rule === b.rule &&
    a.code === b.code &&
    a.severity === b.severity &&
    a.basis === b.basis &&
    sameAll(a.related, b.related, samePlace) &&
    sameParams(a.params, b.params) &&
    sameFix(a.fix, b.fix)
  );
}

function samePlace(a: Place, b: Place): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet && a.file === b.file;
}

function sameAll<Thing>(a: readonly Thing[], b: readonly Thing[], same: (a: Thing, b: Thing) => boolean): boolean {
  return a === b || (a.length === b.length && a.every((thing, index) => same(thing, b[index]!)));
}

function sameParams(a: Finding['params'], b: Finding['params']): boolean {
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length) return false;
  return names.every((name) => b[name] !== undefined && sameParam(a[name]!, b[name]));
}

function sameParam(a: Param, b: Param): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  if ('kind' in a) return 'kind' in b && a.kind === b.kind && a.text === b.text;
  return !('kind' in b) && a.zh === b.zh && a.en === b.en;
}

function sameFix(a: Fix | null, b: Fix | null): boolean {
  if (a === null || b === null) return a === b;
  return a.applicability === b.applicability && sameAll(a.edits, b.edits, sameEdit);
}

function sameEdit(a: CellEdit, b: CellEdit): boolean {
  const [at, bt] = [a.at, b.at];
  return (
    at.row === bt.row &&
    at.column === bt.column &&
    at.sheet === bt.sheet &&
    identical(a.expect, b.expect) &&
    identical(a.value, b.value)
  );
}

/** An absent cell and an empty text are the same to a clerk, and not to who plans an edit. */
function identical(a: CellEdit['value'], b: CellEdit['value']): boolean {
  return typeof a === typeof b && (a === null) === (b === null) && sameValue(a, b);
}
