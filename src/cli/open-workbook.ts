import { basename } from 'node:path';
import type { InputFile } from '../app/check-files';
import type { Progress, Refusal, Snapshot } from '../core/grid/host';
import { refusalSentence } from '../core/grid/refusal-sentence';
import { openXlsx, type XlsxHost } from '../hosts/xlsx/xlsx-host';
import { CannotRun } from './cannot-run';
import { readBytes } from './input-files';
import { nodeCompression } from './node-compression';

export type OpenedFile =
  { readonly kind: 'opened'; readonly host: XlsxHost } | { readonly kind: 'refused'; readonly refusal: Refusal };

export function openFile(path: string, bytes = readBytes(path)): Promise<OpenedFile> {
  return openXlsx(bytes, nodeCompression, basename(path));
}

/** A file to check, read; a file that is no workbook keeps its reason and does not stop the others. */
export async function readInput(path: string, progress: Progress): Promise<InputFile> {
  const opened = await openFile(path);
  if (opened.kind === 'refused') return { file: path, refusal: opened.refusal };
  const read = await opened.host.tryRead(progress);
  return read.kind === 'read' ? { file: path, snapshot: read.snapshot } : { file: path, refusal: read.refusal };
}

/** The one workbook a command cannot do without; `bytes` where its file has been read already. */
export async function mustOpen(path: string, bytes?: Uint8Array): Promise<XlsxHost> {
  const opened = await openFile(path, bytes);
  if (opened.kind === 'opened') return opened.host;
  throw refused(path, opened.refusal);
}

/** The values of a workbook a command cannot do without; a part that turns out to be damaged ends the command. */
export async function mustRead(path: string, host: XlsxHost, progress: Progress): Promise<Snapshot> {
  const read = await host.tryRead(progress);
  if (read.kind === 'read') return read.snapshot;
  throw refused(path, read.refusal);
}

export function refused(path: string, refusal: Refusal): CannotRun {
  const sentence = refusalSentence(refusal);
  return new CannotRun({ zh: `${path}：${sentence.zh}`, en: `${path}: ${sentence.en}` });
}
