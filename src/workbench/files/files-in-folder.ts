import { bookFile, isWorkbookName, type BookFile } from './book-file';

/** TypeScript's own types leave the iteration out. */
interface Folder extends FileSystemDirectoryHandle {
  values(): AsyncIterable<FileSystemFileHandle | Folder>;
}

/** The workbooks of a folder and of those below it, by path. */
export async function filesIn(folder: FileSystemDirectoryHandle, path: string): Promise<readonly BookFile[]> {
  const found: BookFile[] = [];
  for await (const entry of (folder as Folder).values()) {
    const own = `${path}/${entry.name}`;
    if (entry.kind === 'directory') found.push(...(await filesIn(entry as Folder, own)));
    else if (isWorkbookName(own)) {
      const handle = entry as FileSystemFileHandle;
      found.push(await bookFile(own, await handle.getFile(), handle));
    }
  }
  return found.sort((a, b) => a.path.localeCompare(b.path, 'zh-CN'));
}
