import { fenFromYuan, type Fen } from '../../core/values/money';
import type { Policy } from '../../core/policy/policy';

/** A figure of a policy as the screen shows it: for whom, per what, how much. */
export interface PolicyFigure {
  /** The policy's category, `特困·重灾` where it is split further; null for everyone. */
  readonly category: string | null;
  /** The calculation word it belongs to. */
  readonly word: string;
  readonly rate: Fen | null;
  readonly from: Fen | null;
  readonly to: Fen | null;
  /** 原则上. */
  readonly inPrinciple: boolean;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * The figures of a season as they stand in the policy, for reading only: what they mean is the calculation words'
 * affair. A word whose figures are no rate or band gives one line without an amount.
 */
export function policyFigures(policy: Policy, season: string): readonly PolicyFigure[] {
  return (policy.seasons[season]?.standard ?? []).flatMap((word) => figuresOf(word, null));
}

function figuresOf(json: Json, category: string | null): readonly PolicyFigure[] {
  const inner = insideOf(json);
  if (inner.length > 0) {
    return inner.flatMap(([name, nested]) => figuresOf(nested, category === null ? name : `${category}·${name}`));
  }
  return [
    {
      category,
      word: typeof json['word'] === 'string' ? json['word'] : '',
      rate: yuan(json['rate']),
      from: yuan(json['from']),
      to: yuan(json['to']),
      inPrinciple: json['inPrinciple'] === true,
    },
  ];
}

function insideOf(json: Json): readonly (readonly [string, Json])[] {
  if (isJson(json['table'])) {
    return Object.entries(json['table']).flatMap(([name, nested]) => (isJson(nested) ? [[name, nested] as const] : []));
  }
  if (!Array.isArray(json['cases'])) return [];
  return json['cases']
    .filter(isJson)
    .flatMap(({ name, standard }) => (typeof name === 'string' && isJson(standard) ? [[name, standard] as const] : []));
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function yuan(value: unknown): Fen | null {
  return typeof value === 'number' ? fenFromYuan(value) : null;
}

/** What a figure is multiplied by, null for a word that is neither per head nor per household. */
export function perOf({ word }: PolicyFigure): 'head' | 'household' | null {
  if (word === 'per-head') return 'head';
  return word === 'per-household' ? 'household' : null;
}
