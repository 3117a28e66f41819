/** Rows by key that are ticked together: all there are, those ticked from the start, or none. */
export interface TickedBase extends Iterable<string> {
  readonly size: number;
  has(key: string): boolean;
}

/**
 * The ticked rows of a preview: those of a base that many share, but for the few that were ticked or unticked one by one.
 * So a single tick costs the same among a hundred thousand.
 */
export class Ticks implements Iterable<string> {
  readonly size: number;

  constructor(
    readonly base: TickedBase,
    /** Ticked though not of the base, or the other way round. */
    readonly flipped: ReadonlySet<string> = NONE,
  ) {
    let size = base.size;
    for (const key of flipped) size += base.has(key) ? -1 : 1;
    this.size = size;
  }

  has(key: string): boolean {
    return this.base.has(key) !== this.flipped.has(key);
  }

  *[Symbol.iterator](): Generator<string> {
    for (const key of this.base) if (!this.flipped.has(key)) yield key;
    for (const key of this.flipped) if (!this.base.has(key)) yield key;
  }

  changed(keys: readonly string[], on: boolean): Ticks {
    const flipped = new Set(this.flipped);
    for (const key of keys) {
      if (this.base.has(key) === on) flipped.delete(key);
      else flipped.add(key);
    }
    return new Ticks(this.base, flipped);
  }
}

const NONE: ReadonlySet<string> = new Set();
export const NOTHING_TICKED = new Ticks(NONE);
