import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Bilingual } from '../core/language';
import { CannotRun } from './cannot-run';

type Answer<Result> =
  | { readonly kind: 'answered'; readonly result: Result }
  | { readonly kind: 'cannot-run'; readonly sentence: Bilingual };

/** Sends a second thread of this program on an errand. What it cannot do it says as the first thread would: `CannotRun`. */
export function askBeside<Errand, Result>(errand: Errand): Promise<Result> {
  const answer = new Promise<Result>((resolve, reject) => {
    const thread = new Worker(__filename, { workerData: errand });
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('the second thread ended without an answer')));
    thread.once('message', (said: Answer<Result>) => {
      if (said.kind === 'answered') resolve(said.result);
      else reject(new CannotRun(said.sentence));
    });
  });
  // waited for only after work of the first thread's own: a failure before that is no unhandled one
  answer.catch(() => undefined);
  return answer;
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
