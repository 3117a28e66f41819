import type { Refusal } from '../../core/grid/host';

/**
 * Thrown while the content of a zip entry is read, when it turns out not to be what the directory says. It is thrown
 * because it may show only after most of a sheet went by; whoever opens or writes turns it into the refusal it carries.
 */
export class DamagedEntry extends Error {
  override readonly name = 'DamagedEntry';

  constructor(readonly refusal: Refusal) {
    super(`${refusal.code} ${JSON.stringify(refusal.params)}`);
  }

  /** The content is cut short, corrupt, or not of the size and CRC-32 the directory states. */
  static damaged(part: string): DamagedEntry {
    return new DamagedEntry({ code: 'damaged-part', params: { part } });
  }
}

/** The value of work that reads entries, or the refusal where one of them is damaged. Anything else is a bug: rethrown. */
export async function orRefusal<T>(
  work: Promise<T>,
): Promise<T | { readonly kind: 'refused'; readonly refusal: Refusal }> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof DamagedEntry) return { kind: 'refused', refusal: error.refusal };
    throw error;
  }
}
