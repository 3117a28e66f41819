import { markedCopyName } from '../../app/marked-copy';
import { refusalSentence } from '../../core/grid/refusal-sentence';
import { saveFile } from '../../ui/browser/save-file';
import { inBoth } from '../../ui/strings/strings';
import type { BookDesk, Desk } from '../desk/desk';
import type { Notice } from '../desk/desk-state';
import { XLSX_TYPE } from './save-book';

/** 另存标记副本: a copy with the findings marked in its cells, for those who go back to WPS. The book stays as it is. */
export async function saveMarkedCopy(desk: Desk, id: string, { store }: BookDesk): Promise<void> {
  desk.dispatch({ type: 'noticed', notice: await copied(desk, id, store.state()) });
}

async function copied(desk: Desk, id: string, state: ReturnType<BookDesk['store']['state']>): Promise<Notice> {
  const { checked, ignored, language } = state;
  if (checked === null) return { intent: 'error', text: inBoth((words) => words.copyCheckFirst) };
  const outcome = await desk.line.run('copy', { book: id, language, ignored });
  if (outcome === null) return { intent: 'success', text: inBoth((words) => words.nothingToMarkCopy) };
  if (outcome.kind === 'refused') return { intent: 'error', text: refusalSentence(outcome.refusal) };
  const name = markedCopyName(id.split('/').at(-1)!);
  saveFile(outcome.bytes as Uint8Array<ArrayBuffer>, name, XLSX_TYPE);
  const text = inBoth((words) =>
    outcome.noteSheet === null ? `${words.copySaved(name)} ${words.copyWithoutNote}` : words.copySaved(name),
  );
  return { intent: 'success', text };
}
