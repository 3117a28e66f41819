import { keyHash } from './key-hash';

const NONE = -1;

/**
 * Who had a key last. Keeps a hash per key and no key: a million IDs are eight bytes each instead of a string each, and
 * are told apart by reading them again in the rare case that two hashes meet. Keys whose hash another key already has
 * go into a Map, so that no choice of keys makes it slow.
 */
export class LatestByKey {
  private readonly mask: number;
  /** By slot the holder + 1, 0 where it is free, and the hash beside it: one look into memory for both. */
  private readonly slots: Int32Array;
  private readonly others = new Map<string, number>();

  /** `keyOf` reads again the key under which a holder was noted. */
  constructor(
    most: number,
    private readonly keyOf: (holder: number) => string,
  ) {
    let size = 16;
    while (size < most * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size * 2);
  }

  /** Notes a holder of a key; the one before it, or -1 where it is the first. */
  note(key: string, holder: number): number {
    const { slots, mask } = this;
    const hash = keyHash(key);
    let slot = (hash & mask) * 2;
    while (slots[slot] !== 0 && slots[slot + 1] !== hash) slot = (slot + 2) & (mask * 2);
    const before = slots[slot]! - 1;
    if (before !== NONE && this.keyOf(before) !== key) return this.noteOther(key, holder);
    slots[slot] = holder + 1;
    slots[slot + 1] = hash;
    return before;
  }

  private noteOther(key: string, holder: number): number {
    const before = this.others.get(key) ?? NONE;
    this.others.set(key, holder);
    return before;
  }
}
