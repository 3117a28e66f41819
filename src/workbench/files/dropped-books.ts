import { bookFile, isWorkbookName, type BookFile } from './book-file';
import { filesIn } from './files-in-folder';

interface HandleItem extends DataTransferItem {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

/**
 * The files of a drop, folders with all workbooks in them. A single file is taken whatever it is called: the table then
 * says what is wrong with it. Must be called in the drop event itself: its items are gone afterwards.
 */
export async function droppedBooks(transfer: DataTransfer): Promise<readonly BookFile[]> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const asked = items.map(async (item: HandleItem) => {
    const [file, entry] = [item.getAsFile(), item.webkitGetAsEntry()];
    const handle = await item.getAsFileSystemHandle?.().catch(() => null);
    return { file, entry, handle: handle ?? null };
  });
  const dropped = await Promise.all(asked);
  return (await Promise.all(dropped.map(booksOf))).flat();
}

interface Dropped {
  readonly file: File | null;
  readonly entry: FileSystemEntry | null;
  readonly handle: FileSystemHandle | null;
}

async function booksOf({ file, entry, handle }: Dropped): Promise<readonly BookFile[]> {
  if (handle?.kind === 'directory') return filesIn(handle as FileSystemDirectoryHandle, handle.name);
  if (entry?.isDirectory) return entriesIn(entry as FileSystemDirectoryEntry);
  return file === null ? [] : [await bookFile(file.name, file, handle as FileSystemFileHandle | null)];
}

/** Where the browser lends no handles. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly BookFile[]> {
  const found: BookFile[] = [];
  for (const entry of await allEntries(folder.createReader())) {
    if (entry.isDirectory) found.push(...(await entriesIn(entry as FileSystemDirectoryEntry)));
    else if (isWorkbookName(entry.name)) {
      const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
      found.push(await bookFile(entry.fullPath.replace(/^\//, ''), file, null));
    }
  }
  return found.sort((a, b) => a.path.localeCompare(b.path, 'zh-CN'));
}

/** A reader gives a hundred at a time. */
async function allEntries(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}
