import type { Fen } from '../../core/values/money';

/** One case or village and what it comes to. */
export interface AmountLine<Name> {
  readonly category: Name;
  readonly households: number;
  /** 需救助人口, or 家庭人口 where the form has no such column. */
  readonly heads: number;
  /** What stands in the amount column now. */
  readonly written: Fen;
}

interface Counting {
  households: number;
  heads: number;
  written: Fen;
}

/** Lines that come to be as their names are met. */
export class Tallies<Name> {
  private readonly places = new Map<Name, number>();
  private readonly counts: Counting[] = [];

  constructor(names: readonly Name[]) {
    for (const name of names) this.of(name);
  }

  /** The place of a name's line. */
  of(name: Name): number {
    const known = this.places.get(name);
    if (known !== undefined) return known;
    this.places.set(name, this.counts.length);
    return this.counts.push({ households: 0, heads: 0, written: 0 }) - 1;
  }

  add(place: number, heads: number, written: Fen): void {
    const own = this.counts[place]!;
    own.households += 1;
    own.heads += heads;
    own.written += written;
  }

  all(): readonly AmountLine<Name>[] {
    return [...this.places].map(([category, place]) => ({ category, ...this.counts[place]! }));
  }
}
