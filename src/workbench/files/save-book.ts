import { layoutDifferenceSentence } from '../../core/layout/layout-difference-sentence';
import { a1 } from '../../core/grid/address';
import type { Bilingual } from '../../core/language';
import { refusalSentence } from '../../core/grid/refusal-sentence';
import type { SavedDraft } from '../../hosts/xlsx/xlsx-draft';
import { saveFile } from '../../ui/browser/save-file';
import { inBoth } from '../../ui/strings/strings';
import type { BookDesk, Desk } from '../desk/desk';
import type { Notice } from '../desk/desk-state';

/** `in-place` writes over the file it was opened from; `original-too` first hands the clerk the file as it was. */
export type SavedTo = 'download' | 'in-place' | 'in-place-original-too';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Saves a book; nothing is written anywhere before the new file was read again and proved. */
export async function saveBook(desk: Desk, id: string, book: BookDesk, to: SavedTo): Promise<void> {
  const saved = await desk.line.run('save', { book: id });
  const notice = (intent: Notice['intent'], text: Bilingual) =>
    desk.dispatch({ type: 'noticed', notice: { intent, text } });
  if (saved.kind !== 'saved') return notice('error', whyNotSaved(saved));
  const name = id.split('/').at(-1)!;
  const bytes = saved.bytes as Uint8Array<ArrayBuffer>;
  if (to === 'download' || book.handle === null) saveFile(bytes, name, XLSX_TYPE);
  else {
    if (to === 'in-place-original-too') saveFile(book.original, originalName(name), XLSX_TYPE);
    const failure = await writeInPlace(book.handle, bytes);
    if (failure !== null) return notice('error', failure);
  }
  const { isChanged } = await desk.line.run('keep', { book: id });
  desk.dispatch({ type: 'book-saved', id, unsaved: isChanged });
  notice(
    'success',
    inBoth((words) => words.savedNotice(name)),
  );
}

function originalName(name: string): string {
  return name.replace(/(\.[^.]+)?$/, '-原件$1');
}

/** The browser writes beside the file and puts it in its place when all is there, so a failure leaves it as it was. */
async function writeInPlace(handle: FileSystemFileHandle, bytes: Uint8Array<ArrayBuffer>): Promise<Bilingual | null> {
  try {
    const stream = await handle.createWritable();
    await stream.write(bytes);
    await stream.close();
    return null;
  } catch (error) {
    const why = error instanceof Error ? error.name : String(error);
    return inBoth((words) => (why === 'NotAllowedError' ? words.savingNotAllowed : words.savingFailed(why)));
  }
}

function whyNotSaved(saved: Exclude<SavedDraft, { kind: 'saved' }>): Bilingual {
  if (saved.kind === 'refused') return refusalSentence(saved.refusal);
  const cells = saved.cells.slice(0, 6).map(({ sheet, row, column }) => `${sheet}!${a1(row, column)}`);
  const layout = saved.layout.slice(0, 6).map(layoutDifferenceSentence);
  const said = (language: 'zh' | 'en') => [...cells, ...layout.map((line) => line[language])].join('; ');
  return {
    zh: inBoth((words) => words.savingDisturbed(said('zh'))).zh,
    en: inBoth((words) => words.savingDisturbed(said('en'))).en,
  };
}
