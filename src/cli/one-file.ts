import type { Arguments } from './arguments';
import { CannotRun } from './cannot-run';
import { noFile } from './check-command';
import { isFolder } from './input-files';

/** The single file of a command that writes. */
export function oneFile(args: Arguments): string {
  const [path, ...more] = args.files;
  if (path === undefined) throw noFile();
  if (more.length === 0 && !isFolder(path)) return path;
  throw new CannotRun({
    zh: `${args.command} 一次只处理一个文件，请逐个执行。`,
    en: `${args.command} takes one file at a time.`,
  });
}
