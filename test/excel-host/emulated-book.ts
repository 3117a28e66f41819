import type { Range } from '../../src/core/grid/address';
import type { DefinedName } from '../../src/core/layout/layout';
import { EmulatedSheet } from './emulated-sheet';
import type { RemoteObject } from './remote-object';

/** The workbook open in the emulated Excel. */
export class EmulatedBook {
  readonly sheets: EmulatedSheet[] = [];
  names: readonly DefinedName[] = [];
  structureProtected = false;
  activeSheet = 0;
  /** What the last `select` selected. */
  selection: { readonly sheet: string; readonly range: Range } | null = null;
  private nextId = 1;
  private readonly references = new Map<string, RemoteObject>();

  add(name: string, visibility: EmulatedSheet['visibility'] = 'visible'): EmulatedSheet {
    const sheet = new EmulatedSheet(`{${this.newId('sheet')}}`, name, visibility);
    this.sheets.push(sheet);
    return sheet;
  }

  /** A sheet by id or name (in any case), null where there is none. */
  find(key: string): EmulatedSheet | null {
    const wanted = key.toLowerCase();
    return this.sheets.find(({ id, name }) => id === key || name.toLowerCase() === wanted) ?? null;
  }

  sheet(name: string): EmulatedSheet {
    const found = this.find(name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }

  remove(name: string): void {
    this.sheets.splice(this.sheets.indexOf(this.sheet(name)), 1);
  }

  newId(what: string): string {
    return `${what}-${this.nextId++}`;
  }

  keep(object: RemoteObject): string {
    const id = this.newId('ref');
    this.references.set(id, object);
    return id;
  }

  reference(id: string): RemoteObject | null {
    return this.references.get(id) ?? null;
  }

  release(id: string): void {
    this.references.delete(id);
  }

  /** Ranges still held for the client; a host that forgets to let go of them slows Excel down. */
  get heldReferences(): number {
    return this.references.size;
  }
}
