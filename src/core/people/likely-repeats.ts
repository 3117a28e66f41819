import { keyHash } from './key-hash';

/** Slots a key: one key in so many is taken for a repeat by chance. */
const SLOTS = 8;
const ONCE = 1;
const AGAIN = 2;

/**
 * Which keys are likely to have been noted more than once. None that was is missed; of the others one in eight is let
 * through too, so whoever asks still compares. Keeps no key: a million of them cost no text and no object each.
 */
export class LikelyRepeats {
  private readonly mask: number;
  private readonly slots: Uint8Array;

  /** `most`: about how many keys will be noted. */
  constructor(most: number) {
    let size = 16;
    while (size < most * SLOTS) size *= 2;
    this.mask = size - 1;
    this.slots = new Uint8Array(size);
  }

  /** Answers a number by which the key can be asked for. */
  note(key: string): number {
    const slot = keyHash(key) & this.mask;
    this.slots[slot] = this.slots[slot] === 0 ? ONCE : AGAIN;
    return slot;
  }

  /** `noted`: what `note` answered. */
  isLikely(noted: number): boolean {
    return this.slots[noted] === AGAIN;
  }
}
