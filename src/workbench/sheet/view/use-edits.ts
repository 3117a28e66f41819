import { useCallback, useMemo, useState } from 'react';
import type { CellValue } from '../../../core/grid/cell';
import type { Snapshot } from '../../../core/grid/host';
import { countText } from '../../../ui/screens/cell-text';
import { inStep } from '../../../ui/screens/use-held';
import type { Strings } from '../../../ui/strings/strings';
import { MOST_EDITED, type EditsOf } from '../select/edits-of';
import type { NotEditable } from '../select/not-editable';
import { pendingKey } from './cell-words';
import type { SheetViewProps } from './sheet-props';

const NOTHING: ReadonlyMap<string, CellValue> = new Map();

interface Pending {
  /** The reading the values were typed over: with the next one, the sheet shows what it holds. */
  readonly over: Snapshot;
  readonly values: ReadonlyMap<string, CellValue>;
}

/** Hands edits to the shell, shows them until they are written, and words what cannot be done. */
export function useEdits({ snapshot, onEdit }: SheetViewProps, words: Strings) {
  const [pending, setPending] = useState<Pending>({ over: snapshot, values: NOTHING });
  const [refused, setRefused] = useState<string | null>(null);
  const make = useCallback(
    (made: EditsOf): boolean => {
      setRefused(refusalOf(made, words));
      if (made.kind !== 'edits') return false;
      if (made.edits.length === 0) return true;
      const values = new Map(made.edits.map(({ at, value }) => [pendingKey(at.row, at.column), value]));
      const mine: Pending = { over: snapshot, values };
      setPending(mine);
      const settled = () =>
        inStep(() => setPending((now) => (now === mine ? { over: snapshot, values: NOTHING } : now)));
      onEdit(made.edits).then(settled, settled);
      return true;
    },
    [snapshot, onEdit, words],
  );
  const values = pending.over === snapshot ? pending.values : NOTHING;
  return useMemo(() => ({ make, pending: values, refused, setRefused }), [make, values, refused]);
}

function refusalOf(made: EditsOf, words: Strings): string | null {
  if (made.kind === 'edits') return null;
  return made.kind === 'too-many' ? words.sheetTooMuchToEdit(countText(MOST_EDITED)) : closedWords(made.reason, words);
}

export function closedWords(reason: NotEditable, words: Strings): string {
  return reason === 'formula' ? words.sheetFormulaCell : words.sheetProtectedCell;
}
