import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WorkerLine } from '../../../src/workbench/desk/worker-line';
import type { Call, CheckAsked, Reply } from '../../../src/workbench/worker/errands';
import { runErrands } from '../../../src/workbench/worker/run-errands';
import { NOTHING_CHOSEN } from '../../../src/ui/state/settings';

/** The page's end and the worker's end of the line, with everything cloned or handed over in between as by a browser. */
export function lineToErrands(): WorkerLine {
  const worker = { onmessage: null, onerror: null } as unknown as Worker;
  const take = runErrands((reply, transfer) => {
    const data = structuredClone(reply, { transfer }) as Reply;
    setImmediate(() => worker.onmessage!({ data } as MessageEvent<Reply>));
  });
  worker.postMessage = ((call: Call, transfer: Transferable[]) => {
    const data = structuredClone(call, { transfer });
    setImmediate(() => take(data));
  }) as Worker['postMessage'];
  return new WorkerLine(worker);
}

export function sampleBytes(name: string): Uint8Array {
  return Uint8Array.from(readFileSync(join(__dirname, '../../../assets/samples', name)));
}

export const ASKED: CheckAsked = {
  settings: NOTHING_CHOSEN,
  lists: [],
  pristine: null,
  today: { year: 2025, month: 12, day: 20 },
};
