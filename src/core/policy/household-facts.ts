import { categoryKey } from './category-key';
import type { CellValue } from '../grid/cell';
import type { Column } from '../grid/column';
import { fieldKind, type Field } from '../ledger/field';
import type { Ledger } from '../ledger/ledger';
import type { Policy } from './policy';
import type { Facts, Household } from './standard';

/** The policy's categories by every spelling a cell may use for them. */
export function categoryIndex(policy: Policy): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const [name, words] of Object.entries(policy.category?.values ?? {})) {
    for (const word of [name, ...words]) index.set(categoryKey(word), name);
  }
  return index;
}

/** Reads from a ledger's rows just the facts that a policy asks for. */
export class FactReader {
  private readonly columns: readonly (readonly [Field, Column])[];

  constructor(ledger: Ledger, fields: readonly Field[]) {
    this.columns = fields.filter((field) => ledger.has(field)).map((field) => [field, ledger.column(field)]);
  }

  /** Equal for two rows of this ledger that say the same. */
  key(row: number): string {
    let key = '';
    for (const [field, column] of this.columns) key += `${factOf(field, column.value(row))}\u0001`;
    return key;
  }

  facts(row: number): Facts {
    return new Map(this.columns.map(([field, column]) => [field, factOf(field, column.value(row))]));
  }
}

/** What a cell says as a fact: a number for a count above 0, text otherwise (a count of `0` or `3间` too), '' for a blank. */
export function factOf(field: Field, value: CellValue): string | number {
  if (fieldKind(field) === 'count' && typeof value === 'number' && Number.isSafeInteger(value) && value > 0) {
    return value;
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

export function householdOf(facts: Facts, policy: Policy, categories: ReadonlyMap<string, string>): Household {
  const said = policy.category === null ? undefined : facts.get(policy.category.field);
  const named = categoriesIn(String(said ?? ''), categories);
  return { facts, category: named.length === 1 ? named[0]! : null, categories: named };
}

const BETWEEN = /[、，,；;/+＋和及]/;

/** `作物绝收、房屋倒损`: one cell may name several. A word that maps to none leaves the whole cell untold. */
function categoriesIn(text: string, index: ReadonlyMap<string, string>): readonly string[] {
  const whole = index.get(categoryKey(text));
  if (whole !== undefined) return [whole];
  const named = new Set<string>();
  for (const part of text.normalize('NFKC').split(BETWEEN)) {
    const name = index.get(categoryKey(part));
    if (name === undefined) return [];
    named.add(name);
  }
  return [...named];
}
