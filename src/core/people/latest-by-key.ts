const NONE = -1;
const { imul } = Math;

/**
 * Who had a key last. Keeps a hash per key and no key: a million IDs are eight bytes each instead of a string each, and
 * are told apart by reading them again in the rare case that two hashes meet. Keys whose hash another key already has
 * go into a Map, so that no choice of keys makes it slow.
 */
export class LatestByKey {
  private readonly mask: number;
  /** Holder + 1 by slot; 0 where the slot is free. */
  private readonly holders: Int32Array;
  private readonly hashes: Int32Array;
  private readonly others = new Map<string, number>();

  /** `keyOf` reads again the key under which a holder was noted. */
  constructor(
    most: number,
    private readonly keyOf: (holder: number) => string,
  ) {
    let size = 16;
    while (size < most * 2) size *= 2;
    this.mask = size - 1;
    this.holders = new Int32Array(size);
    this.hashes = new Int32Array(size);
  }

  /** Notes a holder of a key; the one before it, or -1 where it is the first. */
  note(key: string, holder: number): number {
    const hash = hashOf(key);
    let slot = hash & this.mask;
    while (this.holders[slot] !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & this.mask;
    const before = this.holders[slot]! - 1;
    if (before !== NONE && this.keyOf(before) !== key) return this.noteOther(key, holder);
    this.holders[slot] = holder + 1;
    this.hashes[slot] = hash;
    return before;
  }

  private noteOther(key: string, holder: number): number {
    const before = this.others.get(key) ?? NONE;
    this.others.set(key, holder);
    return before;
  }
}

/** FNV-1a over UTF-16 units, its bits mixed at the end so that any of them can choose the slot. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
