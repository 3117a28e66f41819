import type { Call, ErrandKind, Errands, Reply } from '../worker/errands';

interface Waiting {
  readonly told: (done: number, total: number) => void;
  readonly part: (part: never) => void;
  readonly answered: (answer: never) => void;
  readonly broke: (error: Error) => void;
}

interface Listening<K extends ErrandKind> {
  readonly told?: (done: number, total: number) => void;
  readonly part?: (part: Errands[K]['part']) => void;
  /** Asked whenever the worker tells of progress; once true, the worker is asked to stop. */
  readonly stopped?: () => boolean;
}

/** The line to the worker: errands go there, what comes back reaches whoever asked. */
export class WorkerLine {
  private readonly waiting = new Map<number, Waiting>();
  private next = 1;

  constructor(private readonly worker: Worker) {
    worker.onmessage = ({ data }: MessageEvent<Reply>) => this.take(data);
    worker.onerror = (event) => this.breakAll(new Error(event.message || 'the worker stopped'));
  }

  /** Rejects where the worker broke; what can be expected to go wrong comes as an answer. */
  run<K extends ErrandKind>(
    kind: K,
    asked: Errands[K]['asked'],
    listening: Listening<K> = {},
    transfer: Transferable[] = [],
  ): Promise<Errands[K]['answer']> {
    const id = this.next++;
    return new Promise((resolve, reject) => {
      const told = (done: number, total: number) => {
        if (listening.stopped?.()) this.worker.postMessage({ id, kind: 'stop' } satisfies Call);
        listening.told?.(done, total);
      };
      const part = (listening.part ?? (() => undefined)) as Waiting['part'];
      this.waiting.set(id, { told, part, answered: resolve as Waiting['answered'], broke: reject });
      this.worker.postMessage({ id, kind, asked } as Call, transfer);
    });
  }

  private take(reply: Reply): void {
    const waiting = this.waiting.get(reply.id);
    if (waiting === undefined) return;
    if (reply.kind === 'progress') return waiting.told(reply.done, reply.total);
    if (reply.kind === 'part') return waiting.part(reply.part as never);
    this.waiting.delete(reply.id);
    if (reply.kind === 'answer') waiting.answered(reply.answer as never);
    else waiting.broke(new Error(reply.message));
  }

  private breakAll(error: Error): void {
    for (const { broke } of this.waiting.values()) broke(error);
    this.waiting.clear();
  }
}
