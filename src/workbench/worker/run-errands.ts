import type { Snapshot } from '../../core/grid/host';
import { packColumns, packSnapshot, type ColumnParcel } from '../../core/grid/packed-snapshot';
import { Books } from './books';
import { BookChecks } from './check-books';
import type { Errand } from './errand';
import type { Call, ErrandKind, Errands, Read, Reply } from './errands';
import { BookWrites } from './write-books';

type Doing = {
  readonly [K in ErrandKind]: (
    asked: Errands[K]['asked'],
    errand: Errand<Errands[K]['part']>,
  ) => Promise<Errands[K]['answer']>;
};

type Send = (reply: Reply, transfer: Transferable[]) => void;

/**
 * Runs errands, one after the other in the order they were asked, so that a check never sees half a write. Only a stop
 * overtakes. What is returned takes the calls.
 */
export function runErrands(send: Send): (call: Call) => void {
  const doing = allErrands();
  const unwanted = new Set<number>();
  let last: Promise<void> = Promise.resolve();
  return (call) => {
    if (call.kind === 'stop') return void unwanted.add(call.id);
    const { id, kind, asked } = call;
    last = last.then(() => run(doing[kind] as Step, { id, asked, unwanted, send }));
  };
}

type Step = (asked: unknown, errand: Errand<unknown>) => Promise<unknown>;

interface Asked {
  readonly id: number;
  readonly asked: unknown;
  readonly unwanted: Set<number>;
  readonly send: Send;
}

async function run(step: Step, { id, asked, unwanted, send }: Asked): Promise<void> {
  const handedOver: Transferable[] = [];
  const errand: Errand<unknown> = {
    told: (done, total) => send({ id, kind: 'progress', done, total }, []),
    part: (part, transfer = []) => send({ id, kind: 'part', part }, transfer),
    handOver: (memory) => void handedOver.push(memory),
    stopped: () => unwanted.has(id),
  };
  try {
    send({ id, kind: 'answer', answer: await step(asked, errand) }, handedOver);
  } catch (error) {
    send({ id, kind: 'broke', message: error instanceof Error ? error.message : String(error) }, []);
  } finally {
    unwanted.delete(id);
  }
}

function allErrands(): Doing {
  const books = new Books();
  const checks = new BookChecks(books);
  const writes = new BookWrites(books);
  return {
    open: async (asked, errand) => sent(await books.open(asked, errand.told), errand),
    look: async ({ handle, ...file }, errand) => sent(await books.look(handle, file), errand),
    write: (asked, errand) => writes.write(asked, errand),
    'hand-over': async (asked) => writes.handOver(asked),
    apply: (asked, errand) => writes.apply(asked, errand),
    check: (asked, errand) => checks.check(asked, errand),
    recheck: async (asked, errand) => checks.recheck(asked, errand),
    settle: (_, errand) => checks.settle(errand),
    save: ({ book }, errand) => books.draft(book).save((_, done, total) => errand.told(done, total)),
    keep: async ({ book }) => {
      const draft = books.draft(book);
      draft.keep();
      return { isChanged: draft.isChanged };
    },
    copy: async (asked, errand) => {
      const marks = checks.marksFor(asked);
      if (marks === null) return null;
      const copy = await books.draft(asked.book).markedCopy(marks);
      if (copy.kind === 'copied') errand.handOver(copy.bytes.buffer as ArrayBuffer);
      return copy;
    },
    close: async ({ book }) => {
      books.close(book);
      checks.forget(book);
      return null;
    },
  };
}

async function sent(opened: Awaited<ReturnType<Books['open']>>, errand: Errand<ColumnParcel>): Promise<Read> {
  if (opened.kind === 'refused') return opened;
  sendColumns(opened.snapshot, errand);
  return { kind: 'read', packed: packSnapshot(opened.snapshot) };
}

function sendColumns(snapshot: Snapshot, errand: Errand<ColumnParcel>): void {
  for (const parcel of packColumns(snapshot)) {
    const { kinds, numbers, starts } = parcel.packed;
    errand.part(
      parcel,
      [kinds, numbers, starts].flatMap((array) => (array === null ? [] : [array.buffer as ArrayBuffer])),
    );
  }
}
