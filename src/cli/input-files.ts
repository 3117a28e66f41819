import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { CannotRun } from './cannot-run';
import { errorCode } from './error-code';

/** Taken from a folder. The old and foreign formats are in, so that they are refused by name and not passed over. */
const WORKBOOKS = new Set(['.xlsx', '.xlsm', '.xltx', '.xltm', '.xls', '.xlsb', '.et', '.ett']);

/**
 * The files meant by the arguments, in order: a folder stands for the workbooks in it and below it. A file named
 * twice counts once, or everybody in it would be a duplicate.
 */
export function expandFiles(paths: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return paths.flatMap(workbooksAt).filter((path) => {
    const real = realpathSync(path);
    return !seen.has(real) && seen.add(real);
  });
}

export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new CannotRun(readingFailed(path, error));
  }
}

export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    throw new CannotRun(readingFailed(path, error));
  }
}

function workbooksAt(path: string): readonly string[] {
  if (!isFolder(path)) return [path];
  const found = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && WORKBOOKS.has(extname(entry.name).toLowerCase()))
    // ~$台账.xlsx is the lock Excel keeps beside an open file, .~lock LibreOffice's
    .filter((entry) => !entry.name.startsWith('~$') && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (found.length > 0) return found;
  throw new CannotRun({
    zh: `文件夹“${path}”里没有表格文件（.xlsx），请确认路径。`,
    en: `The folder "${path}" holds no workbook (.xlsx); check the path.`,
  });
}

function readingFailed(path: string, error: unknown): { zh: string; en: string } {
  const code = errorCode(error);
  if (code === 'ENOENT') {
    return { zh: `找不到“${path}”，请检查文件名和路径。`, en: `"${path}" does not exist; check the name and path.` };
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return { zh: `没有权限读取“${path}”，请检查文件权限。`, en: `"${path}" may not be read; check its permissions.` };
  }
  if (code === 'EISDIR') {
    return { zh: `“${path}”是文件夹，这里需要一个文件。`, en: `"${path}" is a folder; a file is needed here.` };
  }
  return { zh: `读不了“${path}”（${code}）。`, en: `"${path}" could not be read (${code}).` };
}
