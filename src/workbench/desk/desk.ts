import type { Place } from '../../core/check/finding';
import type { Snapshot } from '../../core/grid/host';
import type { Language } from '../../core/language';
import { Flow } from '../../ui/flow/flow';
import { StateHolder } from '../../ui/state/state-holder';
import { Store } from '../../ui/state/store';
import { startingState, type UiState } from '../../ui/state/ui-state';
import type { BookFile } from '../files/book-file';
import { inBoth } from '../../ui/strings/strings';
import { saveBook, type SavedTo } from '../files/save-book';
import { saveMarkedCopy } from '../files/save-marked-copy';
import { BookHost } from './book-host';
import { bookShell } from './book-shell';
import { EMPTY_DESK, type DeskState, type Stop } from './desk-state';
import { readByWorker } from './read-by-worker';
import { reduceDesk, type DeskAction } from './reduce-desk';
import { SharedCheck } from './shared-check';
import { firstSheet } from './first-sheet';
import { uniquePath } from './unique-path';
import type { WorkerLine } from './worker-line';

/** What belongs to one open book beside its state on the desk. */
export interface BookDesk {
  readonly store: Store;
  readonly flow: Flow;
  /** Where it can be saved in place; null where the browser lends no handle. */
  handle: FileSystemFileHandle | null;
  /** The file as it was opened, so that it is never lost. */
  readonly original: Blob;
}

/** All workbooks of the page: opened, checked together, shown one at a time, saved. */
export class Desk extends StateHolder<DeskState, DeskAction> {
  private readonly open = new Map<string, BookDesk>();
  private readonly shared: SharedCheck;
  /** Answers where the clerk is in the sheet on screen; null while none is. */
  standing: (() => Stop) | null = null;

  constructor(
    readonly line: WorkerLine,
    private readonly starting: UiState,
  ) {
    super(reduceDesk, EMPTY_DESK);
    this.shared = new SharedCheck(this);
  }

  bookDesk(id: string | null): BookDesk | null {
    return id === null ? null : (this.open.get(id) ?? null);
  }

  get openIds(): readonly string[] {
    return [...this.open.keys()];
  }

  /** Reads files and checks all that are open together. One that cannot be opened says why and leaves the others working. */
  async add(files: readonly BookFile[]): Promise<void> {
    if (files.length === 0) return;
    const taken = new Set(this.state().books.map(({ id }) => id));
    const named = files.map((file) => {
      const id = uniquePath(file.path, taken);
      taken.add(id);
      return { id, file };
    });
    this.dispatch({ type: 'books-arrived', ids: named.map(({ id }) => id) });
    for (const { id, file } of named) await this.read(id, file);
    const opened = named.filter(({ id }) => this.open.has(id));
    const [only] = opened;
    if (files.length === 1 && only) this.show(only.id);
    else if (files.length > 1) this.show(null);
    await (only && this.open.get(only.id)?.flow.check());
  }

  private async read(id: string, { bytes, handle }: BookFile): Promise<void> {
    const original = new Blob([bytes as Uint8Array<ArrayBuffer>]);
    const told = (done: number, total: number) => this.dispatch({ type: 'book-progressed', id, done, total });
    const read = await readByWorker(this.line, 'open', { name: id, bytes }, told);
    if (read.kind === 'refused') return this.dispatch({ type: 'book-refused', id, refusal: read.refusal });
    const changed = (snapshot: Snapshot, unsaved: boolean) =>
      this.dispatch({ type: 'book-changed', id, snapshot, unsaved });
    const host = new BookHost(this.line, id, read.snapshot, changed);
    const store = new Store(this.newState());
    const flow = new Flow(store, bookShell({ desk: this, id, host, shared: this.shared }));
    this.open.set(id, { store, flow, handle, original });
    this.dispatch({ type: 'book-opened', id, snapshot: read.snapshot, sheet: firstSheet(read.snapshot) });
  }

  /** A new book goes by what is chosen for those that are open already. */
  private newState(): UiState {
    const [any] = this.open.values();
    const { language, settings, lists, pristine } = any?.store.state() ?? this.starting;
    return { ...startingState(language, false), settings, lists, pristine };
  }

  /** That of the book on screen, or of any; null before there is one. */
  get language(): Language | null {
    const [any] = this.open.values();
    return (this.bookDesk(this.state().shown) ?? any)?.store.state().language ?? null;
  }

  /** Tells when the language may be another. */
  subscribeLanguage(changed: () => void): () => void {
    const heard = [this.subscribe(changed)];
    const listening = new Set<Store>();
    const listen = () => {
      for (const { store } of this.open.values()) {
        if (listening.has(store)) continue;
        listening.add(store);
        heard.push(store.subscribe(changed));
      }
    };
    listen();
    heard.push(this.subscribe(listen));
    return () => heard.forEach((stop) => stop());
  }

  show(id: string | null): void {
    const from = this.bookDesk(this.state().shown);
    const to = this.bookDesk(id);
    if (from && to && from !== to) adopt(from.store.state(), to.store);
    this.dispatch({ type: 'shown', id });
  }

  /** Shows a cell of any open book. The sheet on screen says itself what is left behind in it. */
  goTo(place: Place, takesKeys: boolean): void {
    const stop = this.standing?.() ?? null;
    if (stop !== null && (stop.book !== place.file || stop.sheet !== place.sheet))
      this.dispatch({ type: 'left', stop });
    if (place.file !== this.state().shown) this.show(place.file);
    this.dispatch({ type: 'sighted', place, takesKeys });
  }

  save(id: string, how: SavedTo): Promise<void> {
    return this.saving(id, (book) => saveBook(this, id, book, how));
  }

  saveMarkedCopy(id: string): Promise<void> {
    return this.saving(id, (book) => saveMarkedCopy(this, id, book));
  }

  private async saving(id: string, save: (book: BookDesk) => Promise<void>): Promise<void> {
    const book = this.open.get(id);
    if (book === undefined || this.state().saving) return;
    this.dispatch({ type: 'saving', on: true });
    try {
      await save(book);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      const text = inBoth((words) => words.savingFailed(why));
      this.dispatch({ type: 'noticed', notice: { intent: 'error', text } });
    } finally {
      this.dispatch({ type: 'saving', on: false });
    }
  }

  /** Takes a book off the desk, whatever is unsaved in it; the page asks first. */
  async close(id: string): Promise<void> {
    const wasOpen = this.open.delete(id);
    this.shared.forget(id);
    this.dispatch({ type: 'book-closed', id });
    if (!wasOpen) return;
    await this.line.run('close', { book: id });
    const [any] = this.open.values();
    await any?.flow.check(true);
  }
}

/** What is chosen in one book holds for all: they are checked together. */
function adopt({ language, settings, lists, pristine }: UiState, to: Store): void {
  to.dispatch({ type: 'adopted', chosen: { language, settings, lists, pristine } });
}
