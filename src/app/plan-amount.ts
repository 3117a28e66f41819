import { isBlank } from '../core/grid/cell';
import { sumRanges } from '../core/grid/formula-ranges';
import type { Field } from '../core/ledger/field';
import type { SkippedRow } from '../core/plan/plan';
import type { Assessment, Entitlement } from '../core/policy/entitlement';
import { PURPOSES, type Purpose } from '../core/policy/handout';
import { formatYuan, yuanFromFen, type Fen } from '../core/values/money';
import { coveredWhy, filledWhy, formulaWhy, openWhy, partFilledWhy, partsWhy, typedWhy } from './amount-sentences';
import type { FillDraft, Wanted } from './fill-draft';
import type { SheetToFill } from './sheet-to-fill';

type Amount = Extract<Entitlement, { kind: 'amount' }>;

/** The amount of one household, and its parts where form and policy split it alike. */
export function planAmount(sheet: SheetToFill, row: number, { entitlement }: Assessment, draft: FillDraft): void {
  const column = sheet.amount;
  if (column === null) return;
  if (entitlement.kind !== 'amount') return skipUnsettled(sheet, row, column, entitlement, draft);
  const split = planParts(sheet, row, entitlement, draft);
  if (split === 'in place' && addsParts(sheet, row, column)) return;
  const parts = split === 'unknown' ? sheet.parts.sum([row]) : null;
  const isFormula = sheet.ledger.grid.column(column).hasFormula(row);
  const stays = isFormula || !isBlank(sheet.ledger.grid.column(column).value(row));
  if (parts !== null && parts.fen !== entitlement.fen && !stays) {
    return draft.skip(sheet, row, column, 'typed', partsWhy(parts.fen, entitlement.fen), entitlement.steps);
  }
  draft.fill(sheet, row, column, wantedAmount(entitlement));
}

function skipUnsettled(
  sheet: SheetToFill,
  row: number,
  column: number,
  entitlement: Exclude<Entitlement, Amount>,
  draft: FillDraft,
): void {
  const cells = sheet.ledger.grid.column(column);
  const blank = isBlank(cells.value(row)) && !cells.hasFormula(row);
  // a household that the standard contradicts is named even where somebody typed an amount: none can be right
  const isContradiction = entitlement.kind === 'refusal' && entitlement.refusal === 'contradiction';
  if (blank || isContradiction) draft.skip(sheet, row, column, ...whyNot(entitlement), entitlement.steps);
}

function whyNot(entitlement: Exclude<Entitlement, Amount>): [SkippedRow['kind'], SkippedRow['why']] {
  return entitlement.kind === 'open' ? ['open', openWhy(entitlement.band)] : [entitlement.refusal, entitlement.reason];
}

/** Households that say the same share one entitlement, and so what is said of it. */
const WANTED = new WeakMap<Amount, Wanted>();

function wantedAmount(amount: Amount): Wanted {
  const known = WANTED.get(amount) ?? wordedAmount(amount);
  WANTED.set(amount, known);
  return known;
}

function wordedAmount({ fen, steps }: Amount): Wanted {
  return {
    value: yuanFromFen(fen),
    steps,
    filled: filledWhy(fen),
    typed: (found) => typedWhy(found, fen),
    formula: formulaWhy(fen),
    covered: coveredWhy(fen),
  };
}

const PART_FIELDS: Readonly<Record<Purpose, Field>> = {
  grain: 'grainAmount',
  clothing: 'clothingAmount',
  heating: 'heatingAmount',
  other: 'otherAmount',
};

/** `unknown`: the policy does not say what the whole amount is for, or the form has no column for some of it. */
function planParts(
  sheet: SheetToFill,
  row: number,
  entitlement: Amount,
  draft: FillDraft,
): 'unknown' | 'in place' | 'left' {
  const parts = partsOf(sheet, entitlement);
  if (parts === null) return 'unknown';
  let inPlace = true;
  for (const [column, fen] of parts) {
    const wanted = { ...wantedAmount({ ...entitlement, fen }), filled: partFilledWhy(formatYuan(fen)) };
    inPlace = draft.fill(sheet, row, column, wanted) && inPlace;
  }
  return inPlace ? 'in place' : 'left';
}

/** Column → fen, together the amount; null where that cannot be said. */
function partsOf(sheet: SheetToFill, { fen, steps }: Amount): ReadonlyMap<number, Fen> | null {
  const sums = new Map<Purpose, Fen>();
  for (const { gives } of steps) {
    if (gives === undefined || gives.goods !== null) continue;
    if (gives.fen === null) return null;
    sums.set(gives.purpose, (sums.get(gives.purpose) ?? 0) + gives.fen);
  }
  const parts = new Map<number, Fen>();
  for (const purpose of PURPOSES) {
    const sum = sums.get(purpose) ?? 0;
    const column = sheet.writable(PART_FIELDS[purpose]);
    if (sum === 0) continue;
    if (column === null) return null;
    parts.set(column, sum);
  }
  return parts.size > 0 && [...parts.values()].reduce((all, part) => all + part, 0) === fen ? parts : null;
}

/** The amount is a formula that adds up exactly the parts of its row: once they stand, so does it. */
function addsParts({ ledger, parts }: SheetToFill, row: number, column: number): boolean {
  const sum = sumRanges(ledger.grid.column(column).formula(row) ?? '', ledger.sheet);
  if (sum === null) return false;
  const added = sum.ranges.flatMap(({ top, bottom, left, right }) =>
    top === row && bottom === row ? Array.from({ length: right - left + 1 }, (_, at) => left + at) : [-1],
  );
  return parts.columns.length === added.length && parts.columns.every((part) => added.includes(part));
}
