import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Arguments } from './arguments';
import { CannotRun } from './cannot-run';
import { errorCode } from './error-code';

/**
 * Where a command may write: the path after --out, or the input itself with --in-place. Refused before any work
 * is done where the path is the input, is a folder, or its folder does not exist.
 */
export function outputPath(input: string, { out, inPlace, ...args }: Arguments): string {
  if (inPlace && out === null) return input;
  if (out === null || inPlace) {
    throw new CannotRun({
      zh: '请用 --out 写明另存的文件名；要写回原文件，请改用 --in-place（两者只能用一个）。',
      en: 'Name the new file with --out, or use --in-place to write back to the input; one of the two.',
    });
  }
  assertWritable(out, [input, ...filesNamedIn(args)]);
  return out;
}

/** The files that options name; an option may hold an id instead, of which there is no file. */
export function filesNamedIn({
  policy,
  template,
  lists,
}: Pick<Arguments, 'policy' | 'template' | 'lists'>): readonly string[] {
  const named = [policy, template, ...lists.map(({ file }) => file)];
  return named.filter((path) => path !== null);
}

/** Refuses an output path that cannot be written or is one of the files that are read, before work is spent on it. */
export function assertWritable(path: string, inputs: readonly string[]): void {
  if (inputs.some((input) => sameFile(input, path))) throw isInput(path);
  const folder = dirname(path);
  if (!statOf(folder)?.isDirectory()) {
    throw new CannotRun({
      zh: `要保存到的文件夹“${folder}”不存在，请先建好或换一个位置。`,
      en: `The folder "${folder}" to save in does not exist; create it or choose another.`,
    });
  }
  if (!statOf(path)?.isDirectory()) return;
  throw new CannotRun({
    zh: `“${path}”是文件夹，请写明文件名。`,
    en: `"${path}" is a folder; name a file.`,
  });
}

function isInput(path: string): CannotRun {
  return new CannotRun({
    zh: `--out 写的“${path}”与要读取的文件是同一个文件，为免覆盖没有执行；请换一个文件名，fill 和 fix 确要写回原文件请用 --in-place。`,
    en: `--out names "${path}", which is one of the files that are read; nothing was done. Choose another name, or for fill and fix ask for --in-place.`,
  });
}

/** Writes all or nothing: a half-written ledger is never left under the name, whatever happens. */
export function writeAtomically(path: string, content: Uint8Array | string): void {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeDraft(draft, typeof content === 'string' ? Buffer.from(content, 'utf8') : content);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    const code = errorCode(error);
    throw new CannotRun({
      zh: `保存不了“${path}”（${code}）：请检查磁盘空间、权限，以及文件是否正被打开。原文件没有改动。`,
      en: `"${path}" could not be saved (${code}): check space, permissions, and whether it is open. The input is untouched.`,
    });
  }
}

function writeDraft(draft: string, bytes: Uint8Array): void {
  const handle = openSync(draft, 'wx');
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function sameFile(a: string, b: string): boolean {
  const first = statOf(a);
  const second = statOf(b);
  return first !== null && second !== null && first.ino === second.ino && first.dev === second.dev;
}

function statOf(path: string): Stats | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null;
}
