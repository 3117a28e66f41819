import type { Refusal, Snapshot } from '../../core/grid/host';
import { openSnapshot } from '../../hosts/open-snapshot';
import { webCompression } from '../../hosts/xlsx/web-compression';
import { XlsxDraft } from '../../hosts/xlsx/xlsx-draft';
import { openXlsx } from '../../hosts/xlsx/xlsx-host';
import { orRefusal } from '../../hosts/xlsx/damaged-entry';
import type { NamedBytes } from './errands';

type Opened =
  { readonly kind: 'read'; readonly snapshot: Snapshot } | { readonly kind: 'refused'; readonly refusal: Refusal };

/** The workbooks open in the page, by their unique names, and the files it only looks at, by their handles. */
export class Books {
  private readonly drafts = new Map<string, XlsxDraft>();
  private readonly looked = new Map<number, Snapshot>();

  async open({ name, bytes }: NamedBytes, told: (done: number, total: number) => void): Promise<Opened> {
    const opened = await openXlsx(bytes, webCompression, name);
    if (opened.kind === 'refused') return opened;
    const draft = new XlsxDraft(opened.host);
    const read = await orRefusal(
      draft.read((_, done, total) => told(done, total)).then((snapshot): Opened => ({ kind: 'read', snapshot })),
    );
    if (read.kind === 'read') this.drafts.set(name, draft);
    return read;
  }

  async look(handle: number, { name, bytes }: NamedBytes): Promise<Opened> {
    const opened = await openSnapshot(bytes, name, webCompression);
    if (opened.kind === 'read') this.looked.set(handle, opened.snapshot);
    return opened;
  }

  draft(book: string): XlsxDraft {
    const draft = this.drafts.get(book);
    if (draft === undefined) throw new Error(`no such book is open: ${book}`);
    return draft;
  }

  lookedAt(handle: number): Snapshot {
    return this.looked.get(handle)!;
  }

  get names(): readonly string[] {
    return [...this.drafts.keys()];
  }

  close(book: string): void {
    this.drafts.delete(book);
  }
}
