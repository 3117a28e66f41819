import { DISPATCH, type ClientMessage, type ExecuteMethod } from './wire';

/** Excel keeps this many copies of the file for add-ins, and refuses one more. */
const MOST_COPIES = 2;
const TOO_MANY = 5001;

/** `document.getFileAsync`: the workbook as the file it would be saved as, in slices. */
export class FileCopies {
  bytes: Uint8Array = new Uint8Array();
  private sliceSize = 1;
  private open = 0;

  /** The answer to a message about copies of the file; null where it is about something else. */
  answer(message: ClientMessage): unknown {
    const { DdaMethod, ...args } = message._data as ExecuteMethod;
    if (DdaMethod.DispatchId === DISPATCH.getFile) return this.copy(Number(args['1']));
    if (DdaMethod.DispatchId === DISPATCH.getSlice) return this.slice(Number(args['3']));
    if (DdaMethod.DispatchId !== DISPATCH.closeFile) return null;
    this.open -= 1;
    return { Version: 1, Error: 0 };
  }

  /** Copies that an add-in has not closed. */
  get held(): number {
    return this.open;
  }

  private copy(sliceSize: number): unknown {
    if (this.open === MOST_COPIES) return { Version: 1, Error: TOO_MANY };
    this.open += 1;
    this.sliceSize = sliceSize;
    return { Version: 1, Error: 0, 0: 'copy', 1: this.bytes.length };
  }

  private slice(index: number): unknown {
    const part = this.bytes.subarray(index * this.sliceSize, (index + 1) * this.sliceSize);
    return { Version: 1, Error: 0, 0: [...part], 1: part.length };
  }
}
