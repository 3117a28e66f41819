import { DamagedEntry } from './damaged-entry';

/**
 * Thrown where a part's XML turns out not to be well-formed, or not text at all, after much of it may have gone by.
 * Whoever reads the part turns it into the refusal that names it.
 */
export class BrokenXml extends Error {
  override readonly name = 'BrokenXml';

  /** `doctype` for a document type declaration, which no workbook needs; anything else only says where to look. */
  constructor(readonly reason: string) {
    super(reason);
  }
}

/** The value of work on a part; throws DamagedEntry where its XML is broken. */
export async function orDamagedPart<T>(part: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof BrokenXml)) throw error;
    if (error.reason === 'doctype') throw new DamagedEntry({ code: 'doctype', params: { part } });
    throw DamagedEntry.damaged(part);
  }
}
