import type { Bilingual } from '../language';
import type { Fen } from '../values/money';
import type { Step } from './working';

/** What the standard gives one household, always with its working. */
export type Entitlement =
  /** The standard gives one value. */
  | { readonly kind: 'amount'; readonly fen: Fen; readonly steps: readonly Step[] }
  /** The standard leaves a band; the value is the village meeting's decision. */
  | { readonly kind: 'open'; readonly band: Band; readonly steps: readonly Step[] }
  /** The standard gives nothing, or contradicts itself. */
  | {
      readonly kind: 'refusal';
      readonly refusal: RefusalReason;
      readonly reason: Bilingual;
      readonly steps: readonly Step[];
    };

/** Both ends included; null where the standard sets no such end. */
export interface Band {
  readonly floor: Fen | null;
  readonly cap: Fen | null;
}

export type RefusalReason =
  /** Not among those the policy helps, for example urban residents. */
  | 'not-eligible'
  /** The floor is above the cap for this household. */
  | 'contradiction'
  /** A figure the standard needs stands neither in the row nor in the policy. */
  | 'missing-fact';

/** One limit on what a household may get, as the amount rules compare it. */
export interface Bound {
  readonly kind: 'floor' | 'cap';
  readonly fen: Fen;
  /** 原则上: below or above is to be verified, and fine where the remarks give a reason. */
  readonly inPrinciple: boolean;
  /** May be exceeded where the remarks give a reason. */
  readonly unlessReason: boolean;
  readonly step: Step;
}

/** Everything the policy says of one household. */
export interface Assessment {
  readonly entitlement: Entitlement;
  readonly bounds: readonly Bound[];
  /** The category the household was put in, null where none applies or none is known. */
  readonly category: string | null;
  /** The cases whose figure, set by the clerk, would decide the amount; several where the highest of types counts. */
  readonly asks: readonly string[];
}
