import type { StringPool } from './column';

/** Far below the numbers that hosts give to strings of their own. */
const FIRST_ADDED = -(2 ** 30);

/**
 * A pool with strings added to those of another. Only ever added to, so that columns that share it stay as they were;
 * and a pool of a patched column is added to again, so that a thousand edits make no chain of a thousand pools.
 */
export class PatchedPool implements StringPool {
  readonly common?: object;
  private readonly added: string[] = [];

  private constructor(private readonly base: StringPool) {
    if (base.common !== undefined) this.common = base.common;
  }

  static over(pool: StringPool): PatchedPool {
    return pool instanceof PatchedPool ? pool : new PatchedPool(pool);
  }

  /** The number of a text that is new here. */
  add(text: string): number {
    return FIRST_ADDED - (this.added.push(text) - 1);
  }

  text(index: number): string {
    return index <= FIRST_ADDED ? this.added[FIRST_ADDED - index]! : this.base.text(index);
  }
}
