import { pickedFiles } from '../../ui/browser/pick-files';
import { bookFile, isWorkbookName, type BookFile } from './book-file';
import { filesIn } from './files-in-folder';

const TYPES = [
  {
    description: 'Excel',
    accept: { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx', '.xlsm'] },
  },
];

interface FilePickers {
  showOpenFilePicker?(options: unknown): Promise<FileSystemFileHandle[]>;
  showDirectoryPicker?(options: unknown): Promise<FileSystemDirectoryHandle>;
}

/** Asks for workbooks; with handles to save them in place where the browser lends them. None where the clerk thinks better of it. */
export async function pickBooks(): Promise<readonly BookFile[]> {
  const { showOpenFilePicker } = window as FilePickers;
  if (showOpenFilePicker === undefined) return withoutHandles(await pickedFiles('.xlsx,.xlsm,.xls,.et', true));
  const handles = await orNone(showOpenFilePicker.call(window, { multiple: true, types: TYPES }), []);
  return Promise.all(handles.map(async (handle) => bookFile(handle.name, await handle.getFile(), handle)));
}

/** Asks for a folder and takes the workbooks in it and in folders below. */
export async function pickFolder(): Promise<readonly BookFile[]> {
  const { showDirectoryPicker } = window as FilePickers;
  if (showDirectoryPicker === undefined) {
    const files = await pickedFiles('', true, true);
    return withoutHandles(files.filter((file) => isWorkbookName(file.name)));
  }
  const folder = await orNone(showDirectoryPicker.call(window, { mode: 'readwrite' }), null);
  return folder === null ? [] : filesIn(folder, folder.name);
}

function withoutHandles(files: readonly File[]): Promise<readonly BookFile[]> {
  return Promise.all(files.map((file) => bookFile(file.webkitRelativePath || file.name, file, null)));
}

/** Closing the dialogue rejects with an AbortError; anything else is worth knowing. */
async function orNone<T>(picked: Promise<T>, none: T): Promise<T> {
  try {
    return await picked;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return none;
    throw error;
  }
}
