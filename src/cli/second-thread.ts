import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Bilingual } from '../core/language';
import { CannotRun } from './cannot-run';

type Answer<Result> =
  | { readonly kind: 'answered'; readonly result: Result }
  | { readonly kind: 'cannot-run'; readonly sentence: Bilingual };

/** From so many bytes of workbooks on, the start of a second thread, about a tenth of a second, is won back. */
const WORTH_A_THREAD = 1_000_000;
/** Beyond these the second reading would cost more memory than the time is worth. */
const TOO_MUCH_FOR_TWO = 25_000_000;

/** By the bytes of the files: what is in them is known only once they are read. */
export function isWorthTwo(bytes: number): boolean {
  return bytes >= WORTH_A_THREAD && bytes <= TOO_MUCH_FOR_TWO;
}

/**
 * Sends a second thread of this program on an errand; what is given back waits for its answer. What it cannot do it says
 * as the first thread would: `CannotRun`. Nobody waits for an answer that is never asked for: the program may end before.
 */
export function askBeside<Errand, Result>(errand: Errand): () => Promise<Result> {
  const thread = new Worker(__filename, { workerData: errand });
  thread.unref();
  const answer = new Promise<Result>((resolve, reject) => {
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('the second thread ended without an answer')));
    thread.once('message', (said: Answer<Result>) => {
      if (said.kind === 'answered') resolve(said.result);
      else reject(new CannotRun(said.sentence));
    });
  });
  // asked for only after work of the first thread's own: a failure before that is no unhandled one
  answer.catch(() => undefined);
  return () => {
    thread.ref();
    return answer;
  };
}

/** True in the second thread, which then does its errand and nothing else. */
export function isBeside(): boolean {
  return !isMainThread;
}

export async function answerBeside<Errand>(does: (errand: Errand) => Promise<unknown>): Promise<void> {
  parentPort!.postMessage(await answerOf(() => does(workerData as Errand)));
}

async function answerOf(does: () => Promise<unknown>): Promise<Answer<unknown>> {
  try {
    return { kind: 'answered', result: await does() };
  } catch (error) {
    if (error instanceof CannotRun) return { kind: 'cannot-run', sentence: error.sentence };
    throw error;
  }
}
