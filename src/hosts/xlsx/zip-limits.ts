/**
 * How much a file may ask for. A bomb is stopped by what it would cost and not by its ratio: a real ledger with
 * thousands of formatted empty rows shrinks 200 to 1 and more, and DEFLATE itself ends at 1,032 to 1. A stated ratio
 * above that is therefore simply a lie, found before a byte is set aside; below it the sizes decide. No entry is ever
 * inflated beyond its stated size, entries cannot overlap, and sheets are streamed, so memory follows the limits here.
 */
export interface ZipLimits {
  readonly entries: number;
  /** Stated inflated bytes per compressed byte. */
  readonly ratio: number;
  /** Inflated bytes of one entry. A sheet of 1,048,576 full rows takes about 0.6 GB. */
  readonly entryBytes: number;
  /** Inflated bytes of all entries together. */
  readonly totalBytes: number;
  /** Inflated bytes of an entry that is read whole into memory. */
  readonly wholeBytes: number;
}

export const ZIP_LIMITS: ZipLimits = {
  entries: 20_000,
  ratio: 1_100,
  entryBytes: 4 * 1024 ** 3,
  totalBytes: 16 * 1024 ** 3,
  wholeBytes: 512 * 1024 ** 2,
};
