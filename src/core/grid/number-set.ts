/** A set of whole numbers from 0 up, a bit each: where most of the numbers come up, a fraction of a Set's time and room. */
export class NumberSet {
  private words = new Uint32Array(64);

  has(number: number): boolean {
    const word = number >>> 5;
    return word < this.words.length && (this.words[word]! & (1 << (number & 31))) !== 0;
  }

  add(number: number): void {
    const word = number >>> 5;
    if (word >= this.words.length) {
      const more = new Uint32Array(Math.max(word + 1, this.words.length * 2));
      more.set(this.words);
      this.words = more;
    }
    this.words[word]! |= 1 << (number & 31);
  }
}
