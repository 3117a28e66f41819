import { packColumns, packSnapshot, type ColumnParcel } from '../../core/grid/packed-snapshot';
import type { Snapshot } from '../../core/grid/host';
import { BookChecks } from './check-books';
import { Books } from './books';
import type { Errand } from './errand';
import type { Call, ErrandKind, Errands, Read, Reply } from './errands';

type Doing = {
  readonly [K in ErrandKind]: (
    asked: Errands[K]['asked'],
    errand: Errand<Errands[K]['part']>,
  ) => Promise<Errands[K]['answer']>;
};

const books = new Books();
const checks = new BookChecks(books);
const unwanted = new Set<number>();

const DOING: Doing = {
  open: async (asked, errand) => sent(await books.open(asked, errand.told), errand),
  look: async ({ handle, ...file }, errand) => sent(await books.look(handle, file), errand),
  write: async ({ book, edits }) => {
    const draft = books.draft(book);
    const outcome = await draft.write(edits);
    return { outcome, changes: outcome.kind === 'written' ? draft.lastChanges : [], isChanged: draft.isChanged };
  },
  check: (asked, errand) => checks.check(asked, errand),
  recheck: async (asked, errand) => checks.recheck(asked, errand),
  settle: (_, errand) => checks.settle(errand),
  save: ({ book }, errand) => books.draft(book).save((_, done, total) => errand.told(done, total)),
  keep: async ({ book }) => {
    const draft = books.draft(book);
    draft.keep();
    return { isChanged: draft.isChanged };
  },
  copy: ({ book, copy }) => books.draft(book).markedCopy(copy),
  close: async ({ book }) => {
    books.close(book);
    return null;
  },
};

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

function reply(answer: Reply, transfer: Transferable[] = []): void {
  postMessage(answer, { transfer });
}

async function run<K extends ErrandKind>(id: number, kind: K, asked: Errands[K]['asked']): Promise<void> {
  const errand: Errand<Errands[K]['part']> = {
    told: (done, total) => reply({ id, kind: 'progress', done, total }),
    part: (part, transfer) => reply({ id, kind: 'part', part }, transfer),
    stopped: () => unwanted.has(id),
  };
  try {
    reply({ id, kind: 'answer', answer: await DOING[kind](asked, errand) });
  } catch (error) {
    reply({ id, kind: 'broke', message: error instanceof Error ? error.message : String(error) });
  } finally {
    unwanted.delete(id);
  }
}

/** One errand after the other, in the order they were asked: a check never sees half a write. Only a stop overtakes. */
let last: Promise<void> = Promise.resolve();

onmessage = ({ data }: MessageEvent<Call>) => {
  if (data.kind === 'stop') return void unwanted.add(data.id);
  const { id, kind, asked } = data;
  last = last.then(() => run(id, kind, asked as never));
};
