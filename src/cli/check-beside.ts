import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { checkFiles, type CheckRequest } from '../app/check-files';
import type { CheckReport } from '../core/check/check-report';
import type { Bilingual } from '../core/language';
import type { Snapshot } from '../core/grid/host';
import type { Arguments } from './arguments';
import { CannotRun } from './cannot-run';
import { prepareCheck } from './check-command';
import { drain } from './drain';
import { mustOpen, mustRead } from './open-workbook';
import type { Session } from './session';
import { SILENT } from './terminal-progress';

/** What is said of a check of which nothing but the counts is asked. */
export type CheckCounts = Pick<CheckReport, 'summary' | 'policy'>;

/** Rows from which on a second thread is worth its start, about a tenth of a second. */
const WORTH_A_THREAD = 10_000;
/** Beyond these the second reading of the file would cost more memory than the time is worth. */
const TOO_MUCH_FOR_TWO = 300_000;

interface Errand {
  readonly args: Arguments;
  readonly path: string;
  readonly bytes: Uint8Array;
}

type Answer =
  | { readonly kind: 'counts'; readonly counts: CheckCounts }
  | { readonly kind: 'cannot-run'; readonly sentence: Bilingual };

/**
 * Checks one workbook and answers the counts. A large one is checked by a second thread, on its own reading of the same
 * bytes, while the caller goes on to plan and write; a small one, and the very largest, before this returns.
 */
export function checkBeside(
  session: Session,
  file: { readonly path: string; readonly bytes: Uint8Array; readonly snapshot: Snapshot },
  request: Omit<CheckRequest, 'files'>,
): Promise<CheckCounts> {
  const { path, bytes, snapshot } = file;
  const rows = snapshot.sheets.reduce((sum, { grid }) => sum + grid.rowCount, 0);
  if (rows >= WORTH_A_THREAD && rows <= TOO_MUCH_FOR_TWO) return asked({ args: session.args, path, bytes });
  return Promise.resolve(drain(checkFiles({ ...request, files: [{ file: path, snapshot }] }), session.progress));
}

function asked(errand: Errand): Promise<CheckCounts> {
  const answer = new Promise<CheckCounts>((resolve, reject) => {
    const thread = new Worker(__filename, { workerData: errand });
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('the thread of the check ended without an answer')));
    thread.once('message', (said: Answer) => {
      if (said.kind === 'counts') resolve(said.counts);
      else reject(new CannotRun(said.sentence));
    });
  });
  // waited for only after the writing: a failure before that is no unhandled one
  answer.catch(() => undefined);
  return answer;
}

/** True in the second thread, which then does its errand and nothing else. */
export function isBeside(): boolean {
  return !isMainThread;
}

export async function answerBeside(): Promise<void> {
  parentPort!.postMessage(await answerTo(workerData as Errand));
}

async function answerTo({ args, path, bytes }: Errand): Promise<Answer> {
  try {
    const { request } = await prepareCheck({ args, progress: SILENT, print: () => undefined });
    const snapshot = await mustRead(path, await mustOpen(path, bytes), SILENT.tell);
    const { summary, policy } = drain(checkFiles({ ...request, files: [{ file: path, snapshot }] }), SILENT);
    return { kind: 'counts', counts: { summary, policy } };
  } catch (error) {
    if (error instanceof CannotRun) return { kind: 'cannot-run', sentence: error.sentence };
    throw error;
  }
}
