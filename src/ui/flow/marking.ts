import { inBoth } from '../strings/strings';
import { marksOf } from './marks-of';
import type { OneAtATime } from './one-at-a-time';

/** Colours what was found, in the place of all marks there were. */
export async function markFindings(desk: OneAtATime): Promise<void> {
  const { store, shell } = desk;
  const { checked, ignored } = store.state();
  if (checked === null || shell.marking === null) return;
  const marks = marksOf(checked.report, shell.fileName, ignored);
  const cells = marks.reduce((sum, { cells: own }) => sum + own.length, 0);
  const refusal = await shell.marking.mark(marks);
  if (refusal !== null) return desk.refused(refusal, 'check-again');
  store.dispatch({ type: 'marked', cells });
  const text = inBoth((words) => (cells === 0 ? words.nothingToMark : words.markedCells(cells)));
  store.dispatch({ type: 'said', text });
}

export async function clearMarks(desk: OneAtATime): Promise<void> {
  const { store, shell } = desk;
  const refusal = (await shell.marking?.clear()) ?? null;
  if (refusal !== null) return desk.refused(refusal, 'check-again');
  store.dispatch({ type: 'marked', cells: 0 });
  store.dispatch({ type: 'said', text: inBoth((words) => words.marksCleared) });
}
