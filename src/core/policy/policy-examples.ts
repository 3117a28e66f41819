import { assessFacts, type StandardInForce } from './assess-households';
import type { Entitlement, RefusalReason } from './entitlement';
import { factOf } from './household-facts';
import type { Field } from '../ledger/field';
import type { Bilingual } from '../language';
import { formatYuan, type Fen } from '../values/money';
import type { PolicyExample } from './policy';
import type { Facts } from './standard';
import type { Step } from './working';

/** What a worked example's households are given together. */
type ExampleResult =
  | { readonly kind: 'amount'; readonly fen: Fen }
  | { readonly kind: 'open'; readonly floor: Fen | null; readonly cap: Fen | null }
  | { readonly kind: 'refusal'; readonly refusal: RefusalReason };

const REFUSALS: Readonly<Record<RefusalReason, Bilingual>> = {
  'not-eligible': { zh: '不予核定（不属于救助对象）', en: 'a refusal (not eligible)' },
  contradiction: { zh: '不予核定（标准互相矛盾）', en: 'a refusal (the standard contradicts itself)' },
  'missing-fact': { zh: '不予核定（缺少必要情况）', en: 'a refusal (a needed fact is missing)' },
};

/** What a worked example says, and what the standard gives. */
export interface ExampleOutcome {
  readonly agrees: boolean;
  readonly expected: Bilingual;
  readonly found: Bilingual;
  /** How it came to that, household by household. */
  readonly steps: readonly Step[];
}

export function exampleOutcome(example: PolicyExample, inForce: StandardInForce): ExampleOutcome {
  const [expected, { result, steps }] = [expectedOf(example), workOut(example, inForce)];
  const agrees = JSON.stringify(expected) === JSON.stringify(result);
  return { agrees, expected: describe(expected), found: describe(result), steps };
}

/** Null where a worked example comes out as it says; else what it says and what came out. */
export function exampleFault(example: PolicyExample, inForce: StandardInForce): Bilingual | null {
  const { agrees, expected: said, found: came } = exampleOutcome(example, inForce);
  if (agrees) return null;
  return {
    zh: `这个算例写的是${said.zh}，按标准算出的是${came.zh}，请核对算例和标准`,
    en: `this example says ${said.en}, the standard gives ${came.en}; check both`,
  };
}

function workOut(example: PolicyExample, inForce: StandardInForce) {
  const assess = assessFacts(inForce);
  const given = example.facts.map((facts) => assess(factsOf(facts)).entitlement);
  return { result: together(given.map(resultOf)), steps: given.flatMap(({ steps }) => steps) };
}

function together(results: readonly ExampleResult[]): ExampleResult {
  let sum = 0;
  for (const result of results) {
    if (result.kind !== 'amount') return result;
    sum += result.fen;
  }
  return { kind: 'amount', fen: sum };
}

function factsOf(written: PolicyExample['facts'][number]): Facts {
  const entries = Object.entries(written) as [Field, string | number][];
  return new Map(entries.map(([field, value]) => [field, factOf(field, value)]));
}

function resultOf(entitlement: Entitlement): ExampleResult {
  if (entitlement.kind === 'amount') return { kind: 'amount', fen: entitlement.fen };
  if (entitlement.kind === 'refusal') return { kind: 'refusal', refusal: entitlement.refusal };
  return { kind: 'open', floor: entitlement.band.floor, cap: entitlement.band.cap };
}

function expectedOf({ gives }: PolicyExample): ExampleResult {
  if (gives.amount !== undefined) return { kind: 'amount', fen: gives.amount };
  if (gives.refusal !== undefined) return { kind: 'refusal', refusal: gives.refusal };
  return { kind: 'open', floor: gives.floor ?? null, cap: gives.cap ?? null };
}

function describe(result: ExampleResult): Bilingual {
  if (result.kind === 'amount') {
    return { zh: ` ${formatYuan(result.fen)} 元`, en: `${formatYuan(result.fen)} yuan` };
  }
  if (result.kind === 'refusal') return REFUSALS[result.refusal];
  const end = (fen: Fen | null) => (fen === null ? '…' : formatYuan(fen));
  const band = `${end(result.floor)}–${end(result.cap)}`;
  return { zh: `幅度 ${band} 元`, en: `a band of ${band} yuan` };
}
