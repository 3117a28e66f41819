import { rangeA1 } from '../../src/core/grid/address';
import { BatchRun, type BatchAnswer } from './batch-run';
import type { EmulatedBook } from './emulated-book';
import { ExcelError } from './excel-error';
import { FileCopies } from './file-copies';
import { remoteRoot } from './remote-workbook';
import { syncRequest, type SyncRecord, type SyncRequest } from './sync-request';
import { PATH, REQUEST_ERROR, type ClientMessage } from './wire';

/**
 * How a sync fails. `before`: nothing of it is done. `midway`: half of its actions are. `after`: all of them are, and
 * only the answer is lost.
 */
export interface Fault {
  readonly when: 'before' | 'midway' | 'after';
  /** An error code as Excel's, or the number of a failure of the whole request. */
  readonly code: string | number;
}

export type Reply = (data: unknown) => void;
export type Announce = (data: unknown) => void;

const DONE = { Version: 1, Error: 0, Data: [200, [], JSON.stringify({ TraceIds: [], Results: [] })] };

/** What the client tells Excel about itself while it starts is nobody's sync. */
function isOwnBusiness({ body }: SyncRequest): boolean {
  return Object.values(body.ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === PATH.new);
}

/** The sets of Excel on the web that matter to the client: all of the Excel API that the npm client knows. */
export const EXCEL_ON_THE_WEB: Readonly<Record<string, string>> = {
  ExcelApi: '1.15',
  ExcelApiOnline: '1.1',
  DelayForCellEdit: '1.1',
  RichApiRuntimeFlag: '1.2',
};

const WEB_LIMIT = 5_000_000;
const CHANGED = 10;

/** The other end of office.js: takes its messages, runs its batches over a workbook, and keeps a log. */
export class EmulatedExcel {
  readonly syncs: SyncRecord[] = [];
  /** `Type.member` of everything asked for that the emulation lacks; a test must end with none. */
  readonly unknownMembers: string[] = [];
  payloadLimit = WEB_LIMIT;
  /** Sets of the host, as `isSetSupported` will answer. */
  requirements: Readonly<Record<string, string>> = EXCEL_ON_THE_WEB;
  /** As the address of the open workbook ends. */
  fileName = 'ledger.xlsx';
  /** The workbook as a file, as far as a test gives one. */
  readonly copies = new FileCopies();
  private readonly faults = new Map<number, Fault>();
  private readonly edits = new Map<number, () => void>();
  private lasting: { readonly from: number | 'writing'; readonly fault: Fault } | null = null;
  private editing = false;
  private waiting: (() => void)[] = [];
  private readonly listeners: Announce[] = [];

  constructor(readonly book: EmulatedBook) {
    for (const sheet of book.sheets) {
      sheet.changed = (range) => this.announceChange(sheet.id, rangeA1(range));
    }
  }

  /** Makes the `k`-th sync from now (1 is the next) fail once. */
  failSync(k: number, fault: Fault): void {
    this.faults.set(this.syncs.length + k, fault);
  }

  /** Makes the `k`-th sync from now and all after it fail. */
  failFrom(k: number, fault: Fault): void {
    this.lasting = { from: this.syncs.length + k, fault };
  }

  /** Makes the next sync that writes and all after it fail. */
  failFromWriting(fault: Fault): void {
    this.lasting = { from: 'writing', fault };
  }

  recover(): void {
    this.lasting = null;
    this.faults.clear();
    this.edits.clear();
  }

  /** Somebody else's edit, just before the `k`-th sync from now is carried out. */
  beforeSync(k: number, edit: () => void): void {
    this.edits.set(this.syncs.length + k, edit);
  }

  startCellEditing(): void {
    this.editing = true;
  }

  /** The clerk presses Enter: what waited for it goes ahead. */
  endCellEditing(): void {
    this.editing = false;
    for (const go of this.waiting.splice(0)) go();
  }

  /** Where events go once the page has registered for them. */
  listen(announce: Announce): void {
    this.listeners.push(announce);
  }

  execute(message: ClientMessage, reply: Reply): void {
    const copy = this.copies.answer(message);
    if (copy !== null) return reply(copy);
    const request = syncRequest(message);
    if (isOwnBusiness(request)) return reply(DONE);
    const go = () => reply(this.answer(request));
    if (this.editing && request.delaysForCellEdit) this.waiting.push(go);
    else go();
  }

  private answer(request: SyncRequest): unknown {
    const number = this.syncs.length + 1;
    this.edits.get(number)?.();
    const fault = this.faults.get(number) ?? this.lastingFault(number, request.record.writes);
    const failure = this.refusedWhole(request, fault);
    const body = failure === null ? JSON.stringify(this.run(request, fault)) : '';
    const responseBytes = Buffer.byteLength(body);
    this.syncs.push({ ...request.record, number, responseBytes });
    if (failure !== null) return { Version: 1, Error: failure };
    if (responseBytes > this.payloadLimit) return { Version: 1, Error: REQUEST_ERROR.responseTooLarge };
    if (fault?.when === 'after' && typeof fault.code === 'number') return { Version: 1, Error: fault.code };
    return { Version: 1, Error: 0, Data: [200, [], body] };
  }

  private lastingFault(number: number, writes: boolean): Fault | null {
    if (this.lasting === null) return null;
    const { from, fault } = this.lasting;
    if (from === 'writing' ? !writes : number < from) return null;
    this.lasting = { from: from === 'writing' ? number : from, fault };
    return fault;
  }

  /** The number of a failure before anything is done, null where the request goes ahead. */
  private refusedWhole(request: SyncRequest, fault: Fault | null): number | null {
    if (request.record.requestBytes > this.payloadLimit) return REQUEST_ERROR.requestTooLarge;
    if (this.editing) return REQUEST_ERROR.cellEdit;
    return fault?.when === 'before' && typeof fault.code === 'number' ? fault.code : null;
  }

  private run(request: SyncRequest, fault: Fault | null): BatchAnswer {
    const batch = new BatchRun(request.body, {
      root: remoteRoot(this.book),
      reference: (id) => this.book.reference(id),
      unknownMember: (name) => this.unknownMembers.push(name),
      announcedWrite: request.record.writes,
    });
    if (!fault) return batch.run();
    const all = request.body.Actions.length;
    const count = { before: 0, midway: Math.floor(all / 2), after: all }[fault.when];
    return batch.run(count, new ExcelError(String(fault.code), 'injected'));
  }

  private announceChange(worksheetId: string, address: string): void {
    const change = { worksheetId, address, changeType: 'RangeEdited', source: 'Local', type: 'WorksheetChanged' };
    const entry = [65_536, CHANGED, 'Workbook', JSON.stringify(change), 1, false];
    for (const announce of this.listeners) announce({ ArrayData: [[...entry]] });
  }
}
