import { z } from 'zod';
import { FIELD_HINTS } from './fields/field-hint';
import type { FieldShape } from './fields/field-shape';
import { shapeOf } from './fields/shape-of';
import type { Bound, RefusalReason } from './entitlement';
import type { Field } from '../ledger/field';
import type { Bilingual } from '../language';
import type { Fen } from '../values/money';
import type { Step } from './working';

/** What a row says, by field: a field that is missing stands for a column the form lacks, '' for a blank or unusable cell. */
export type Facts = ReadonlyMap<Field, string | number>;

/** A household as the calculation words see it. */
export interface Household {
  readonly facts: Facts;
  /** The policy's name of its category; null where the row's word maps to none, or names several. */
  readonly category: string | null;
  /** Every category the row names (`作物绝收、房屋倒损`), each once; empty where one of its words maps to none. */
  readonly categories: readonly string[];
}

/** What surrounds a word when it speaks. */
export interface Setting {
  /** 出处, for the steps that rest on a figure. */
  readonly source: string;
  /** The category a nested word is written for, as its steps call it; null at the top. */
  readonly category: string | null;
  /** What the clerk set for each category. */
  readonly figures: Figures;
}

/** Answers what the clerk set for a category, undefined where nothing was. */
export interface Figures {
  get(name: string): Fen | undefined;
}

/** What one calculation word says of one household. */
export type Ruling =
  | {
      readonly kind: 'amount';
      readonly fen: Fen;
      readonly bounds: readonly Bound[];
      readonly steps: readonly Step[];
    }
  | { readonly kind: 'bounds'; readonly bounds: readonly Bound[]; readonly steps: readonly Step[] }
  /** Nothing against it and no figure: eligible, or a category the table does not name. */
  | { readonly kind: 'silent'; readonly steps: readonly Step[] }
  /** Handed out as goods and not counted in money: nothing in a sum, where a silent word's share is unknown. */
  | { readonly kind: 'in-kind'; readonly steps: readonly Step[] }
  | {
      readonly kind: 'refusal';
      readonly refusal: RefusalReason;
      readonly reason: Bilingual;
      readonly steps: readonly Step[];
    };

/** Within what a clerk may set a category's figure. Ends included, null where there is none; `per` is 元/户 or 元/人. */
export interface Choice {
  readonly from: Fen | null;
  readonly to: Fen | null;
  readonly per: Bilingual;
}

/** A calculation word with its figures, ready to be asked. */
export interface Composed {
  readonly word: string;
  /** The facts it looks at, nested words included. */
  readonly reads: readonly Field[];
  /** What is left to the clerk, null where the figure is fixed. */
  readonly choice: Choice | null;
  /** Nested words by category, empty for a word that does not tell categories apart. */
  readonly cases: ReadonlyMap<string, Composed>;
  assess(household: Household, setting: Setting): Ruling;
}

/** What a word's schema may refer to. */
export interface Inside {
  /** Accepts `{ "word": …, figures }` and gives the composed word. */
  readonly nested: z.ZodType<Composed>;
  /** The policy's categories. */
  readonly categories: readonly string[];
}

type Composition =
  | { readonly ok: true; readonly composed: Composed }
  | { readonly ok: false; readonly issues: readonly z.core.$ZodIssue[] };

/** A calculation word: a formula whose figures a policy states. One file in `src/standards` per word. */
export interface Standard {
  readonly word: string;
  readonly title: Bilingual;
  /** The form of those figures. */
  shape(): FieldShape;
  /** Reads the figures that stand beside the word in a policy. */
  compose(figures: unknown, inside: Inside): Composition;
}

/** What an author writes of a word; `F` is its figures once read. */
export interface WordSpec<F> {
  readonly word: string;
  readonly title: Bilingual;
  figures(inside: Inside): z.ZodType<F>;
  reads(figures: F): readonly Field[];
  choice?(figures: F): Choice | null;
  cases?(figures: F): ReadonlyMap<string, Composed>;
  assess(figures: F, household: Household, setting: Setting): Ruling;
}

const NESTED = z.custom<Composed>().register(FIELD_HINTS, { kind: 'word' });

const NO_CASES: ReadonlyMap<string, Composed> = new Map();

export function standard<F>(spec: WordSpec<F>): Standard {
  return {
    word: spec.word,
    title: spec.title,
    shape: () => shapeOf(spec.figures({ nested: NESTED, categories: [] })),
    compose(raw, inside) {
      const parsed = spec.figures(inside).safeParse(raw, { reportInput: true });
      return parsed.success
        ? { ok: true, composed: bind(spec, parsed.data) }
        : { ok: false, issues: parsed.error.issues };
    },
  };
}

function bind<F>(spec: WordSpec<F>, figures: F): Composed {
  return {
    word: spec.word,
    reads: spec.reads(figures),
    choice: spec.choice?.(figures) ?? null,
    cases: spec.cases?.(figures) ?? NO_CASES,
    assess: (household, setting) => spec.assess(figures, household, setting),
  };
}
