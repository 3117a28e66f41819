import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Real workbooks from public repositories; they are not part of this repository (see RELIEF_CORPUS). */
const FOLDER = process.env.RELIEF_CORPUS ?? resolve(__dirname, '../../../../shared/corpus');

export const corpusFiles: readonly string[] = existsSync(FOLDER)
  ? readdirSync(FOLDER)
      .filter((name) => /\.xl[st][xm]$/.test(name))
      .sort()
  : [];

export function readCorpusFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FOLDER, name)));
}

/** Runs where the corpus is there, and says so where it is not. */
export const describeCorpus = corpusFiles.length > 0 ? describe : describe.skip;
if (corpusFiles.length === 0) {
  process.stderr.write('Left out, as the corpus is not here (set RELIEF_CORPUS): the tests over real workbooks.\n');
}
