import { gravestFirst } from './order-of-lots';
import type { SteppedLot } from './lot';
import { greatestDivisor, inverseOf } from './whole-numbers';

/** What a search came to. `proved` is false where it gave up before it had looked everywhere. */
export interface Searched {
  /** Steps above each floor; null where none was found. */
  readonly steps: readonly number[] | null;
  readonly proved: boolean;
}

/** A stride beyond every band: only one number will do. */
const ALONE = 2 ** 40;
/** Costs closer than this are the same. */
const ALIKE = 1e-7;

/**
 * The whole numbers of steps that come to exactly `target` steps of money and lie closest to `ideal`, by the sum of
 * squares of the differences; among equals the graver case gets more. Branch and bound from the ideal outwards, as one
 * looks for the closest point of a lattice: the lot with the greatest weight first, in each only the numbers that leave
 * the others a sum they can divide, cut off where even fractions could not come closer than the best found.
 */
export function closestExact(
  lots: readonly SteppedLot[],
  ideal: readonly number[],
  target: number,
  most: number,
): Searched {
  return new ClosestExact(lots, ideal, most).search(target);
}

class ClosestExact {
  /** Positions in the search → lots. */
  private readonly order: readonly number[];
  private readonly gravest: readonly number[];
  private readonly graver: readonly (readonly number[])[];
  /** Over the lots from a position on: greatest common divisor, squares, ideal sum and greatest sum of the weights. */
  private readonly divisors: number[] = [];
  private readonly squares: number[] = [];
  private readonly ideals: number[] = [];
  private readonly greatest: number[] = [];
  private readonly steps: number[];
  private best: readonly number[] | null = null;
  private bestCost = Infinity;
  private visited = 0;

  constructor(
    private readonly lots: readonly SteppedLot[],
    private readonly ideal: readonly number[],
    private readonly most: number,
  ) {
    this.gravest = gravestFirst(lots);
    this.order = [...this.gravest].sort((a, b) => lots[b]!.weight - lots[a]!.weight);
    this.steps = lots.map(() => -1);
    this.graver = lots.map((_, light) => lots.flatMap(({ lighter }, at) => (lighter.includes(light) ? [at] : [])));
    const last = lots.length;
    [this.divisors[last], this.squares[last], this.ideals[last], this.greatest[last]] = [0, 0, 0, 0];
    for (let at = last - 1; at >= 0; at -= 1) {
      const lot = this.order[at]!;
      const { weight, rise } = lots[lot]!;
      this.divisors[at] = greatestDivisor(weight, this.divisors[at + 1]!);
      this.squares[at] = this.squares[at + 1]! + weight * weight;
      this.ideals[at] = this.ideals[at + 1]! + weight * ideal[lot]!;
      this.greatest[at] = this.greatest[at + 1]! + weight * rise;
    }
  }

  search(target: number): Searched {
    if (target % this.divisors[0]! === 0 && target <= this.greatest[0]!) this.descend(0, target, 0);
    return { steps: this.best, proved: this.visited <= this.most };
  }

  /** Tries the numbers of one lot, `rest` being what it and the lots after it have to come to. */
  private descend(at: number, rest: number, cost: number): void {
    if (at === this.order.length) return this.keep(cost);
    const lot = this.order[at]!;
    const { weight, rise } = this.lots[lot]!;
    const [first, stride] = this.residue(at, rest);
    if (first > rise) return;
    const pull = (rest - this.ideals[at]!) / this.squares[at]!;
    const centre = this.ideal[lot]! + weight * pull;
    let up = first + Math.max(0, Math.ceil((centre - first) / stride)) * stride;
    let down = Math.min(up - stride, rise - ((rise - first) % stride));
    while ((up <= rise || down >= first) && this.visited <= this.most) {
      const isUp = up <= rise && (down < first || up - centre <= centre - down);
      const steps = isUp ? up : down;
      if (!this.tryOne(at, steps, rest, cost)) return;
      if (isUp) up += stride;
      else down -= stride;
    }
  }

  /** False once this number, and so every one further from the centre, is too far off. */
  private tryOne(at: number, steps: number, rest: number, cost: number): boolean {
    this.visited += 1;
    const lot = this.order[at]!;
    const left = rest - this.lots[lot]!.weight * steps;
    const own = cost + (steps - this.ideal[lot]!) ** 2;
    const squares = this.squares[at + 1]!;
    const least = squares === 0 ? own : own + (left - this.ideals[at + 1]!) ** 2 / squares;
    if (least > this.bestCost + ALIKE) return false;
    if (left < 0 || left > this.greatest[at + 1]!) return true;
    this.steps[lot] = steps;
    if (this.keepsOrder(lot)) this.descend(at + 1, left, own);
    this.steps[lot] = -1;
    return true;
  }

  /** The least number of steps after which the lots that follow can still come to the rest, and how far apart such numbers lie. */
  private residue(at: number, rest: number): readonly [number, number] {
    const { weight } = this.lots[this.order[at]!]!;
    const others = this.divisors[at + 1]!;
    if (others === 0) return [rest / weight, ALONE];
    const own = this.divisors[at]!;
    const stride = others / own;
    return [(((rest / own) % stride) * inverseOf((weight / own) % stride, stride)) % stride, stride];
  }

  private keepsOrder(lot: number): boolean {
    const own = this.lots[lot]!.lowest + this.steps[lot]!;
    for (const other of this.lots[lot]!.lighter) {
      if (this.steps[other]! >= 0 && this.lots[other]!.lowest + this.steps[other]! > own) return false;
    }
    for (const other of this.graver[lot]!) {
      if (this.steps[other]! >= 0 && this.lots[other]!.lowest + this.steps[other]! < own) return false;
    }
    return true;
  }

  private keep(cost: number): void {
    if (cost > this.bestCost + ALIKE || (cost > this.bestCost - ALIKE && !this.isGraver())) return;
    this.best = [...this.steps];
    this.bestCost = cost;
  }

  /** Gives the gravest case in which it differs from the best so far more than that. */
  private isGraver(): boolean {
    const differs = this.gravest.find((lot) => this.steps[lot] !== this.best![lot]);
    return differs !== undefined && this.steps[differs]! > this.best![differs]!;
  }
}
