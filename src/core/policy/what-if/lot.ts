import type { Fen } from '../../values/money';

/** All households of one category (and severity) that get the same figure. */
export interface Lot {
  /** As the clerk's figure is called: `特困`, `特困·重灾`. */
  readonly name: string;
  /** How often the figure is paid: the heads of all its households, or their number. Whole, above 0. */
  readonly weight: number;
  /** What the figure may be, ends included: the policy's band, narrowed by what each household may get. */
  readonly from: Fen;
  /** Null where nothing bounds it but the money. */
  readonly to: Fen | null;
  /** Figures compare only within one unit: per head, or per household. */
  readonly per: string;
  /** How grave the category is as the policy orders them, the lightest 1; null where it states no order. */
  readonly rank: number | null;
}

/** A lot whose figure counts in steps of so many fen above the lowest one allowed. */
export interface SteppedLot extends Lot {
  /** Lowest figure, in steps. */
  readonly lowest: number;
  /** Width of the band in steps, null where nothing but the money ends it. */
  readonly span: number | null;
  /** How many steps the figure can rise with the money there is. */
  readonly rise: number;
  /** Lots that may get no more than this one. Indices. */
  readonly lighter: readonly number[];
}
