import { isBlank, type CellValue } from '../core/grid/cell';
import { NUMBER } from '../core/grid/column';
import { addressKey, type CellEdit } from '../core/grid/edit';
import type { Bilingual } from '../core/language';
import { fieldLabel, type Field } from '../core/ledger/field';
import type { Ledger } from '../core/ledger/ledger';
import { finished, STRIDE, type Planning } from '../core/plan/planning';
import type { Plan } from '../core/plan/plan';
import { amountInWords } from '../core/values/amount-in-words';
import { ageOn, formatDate, type CalendarDate } from '../core/values/calendar';
import { parseCitizenId } from '../core/values/citizen-id';
import { fenFromYuan } from '../core/values/money';
import { FillDraft } from './fill-draft';
import { SheetToFill } from './sheet-to-fill';

/** What follows from other cells of the row and may be filled on request. */
export const DERIVED = ['serial', 'sex', 'age', 'birthDate', 'amountWords'] as const satisfies readonly Field[];
export type DerivedField = (typeof DERIVED)[number];

export interface DerivedRequest {
  readonly ledgers: readonly Ledger[];
  /** Nothing is derived that was not asked for. */
  readonly fields: readonly DerivedField[];
  /** The day on which ages are told. */
  readonly asOf: CalendarDate;
  /** Edits planned beside: an amount in capitals follows the amount as it will stand. */
  readonly edits: readonly CellEdit[];
}

/**
 * Fills blank cells from the row's own facts: 序号 by the order of the households where those there are do so too, sex,
 * age and birth date from an ID that is right, 大写金额 from the amount. Only where the form has the column; never over a
 * value or formula. What cannot be told stays blank, for other rules to speak of.
 */
export function* planningDerived(request: DerivedRequest): Generator<Planning, Plan> {
  const draft = new FillDraft(new Set());
  if (request.fields.length === 0) return NOTHING_DERIVED;
  const planned = new Map<string, CellValue>();
  for (const [index, { at, value }] of request.edits.entries()) {
    planned.set(addressKey(at), value);
    if (index % STRIDE === 0) yield { done: 0, total: 0 };
  }
  for (const ledger of request.ledgers) {
    const sheet = new SheetToFill(ledger);
    const amount = ledger.bound('amount')?.column ?? -1;
    const columns = request.fields.flatMap((field) => {
      const column = ledger.bound(field)?.column;
      return column === undefined || (field === 'serial' && !isCountedFromOne(ledger)) ? [] : [{ field, column }];
    });
    for (const [index, row] of ledger.rows.entries()) {
      const yuan = planned.get(addressKey({ sheet: ledger.sheet, row, column: amount })) ?? ledger.value(row, 'amount');
      for (const { field, column } of columns)
        fill(draft, sheet, row, column, field, facts(ledger, row, index, yuan, request));
      if (index % STRIDE === 0) yield { done: index, total: ledger.rows.length };
    }
  }
  return { edits: draft.edits, reasons: draft.reasons, skipped: draft.skipped };
}

const NOTHING_DERIVED: Plan = { edits: [], reasons: [], skipped: [] };

/** The same at one go. */
export function planDerived(request: DerivedRequest): Plan {
  return finished(planningDerived(request));
}

type Told = (field: DerivedField) => string | number | null;

function facts(ledger: Ledger, row: number, index: number, yuan: CellValue, { asOf }: DerivedRequest): Told {
  return (field) => {
    if (field === 'serial') return index + 1;
    if (field === 'amountWords') return typeof yuan === 'number' ? inWords(yuan) : null;
    const id = ledger.value(row, 'citizenId');
    const parsed = typeof id === 'string' ? parseCitizenId(id) : null;
    if (parsed === null || (parsed.kind !== 'valid' && parsed.kind !== 'legacy')) return null;
    if (field === 'sex') return parsed.sex === 'male' ? '男' : '女';
    if (field === 'birthDate') return formatDate(parsed.birth);
    const age = ageOn(parsed.birth, asOf);
    return age >= 0 ? age : null;
  };
}

function inWords(yuan: number): string | null {
  const fen = fenFromYuan(yuan);
  return fen === null ? null : amountInWords(fen);
}

function fill(
  draft: FillDraft,
  sheet: SheetToFill,
  row: number,
  column: number,
  field: DerivedField,
  told: Told,
): void {
  const cells = sheet.ledger.grid.column(column);
  if (!isBlank(cells.value(row)) || cells.hasFormula(row) || sheet.isCovered(row, column)) return;
  const value = told(field);
  if (value === null) return;
  const why = derivedWhy(field, value);
  draft.fill(sheet, row, column, { value, steps: [], filled: why, typed: () => why, formula: why, covered: why });
}

function derivedWhy(field: DerivedField, value: string | number): Bilingual {
  const { zh, en } = fieldLabel(field);
  const from: Bilingual =
    field === 'serial'
      ? { zh: '按户的顺序', en: 'by the order of the households' }
      : field === 'amountWords'
        ? { zh: '由救助金额', en: 'from the amount' }
        : { zh: '由身份证号', en: 'from the ID' };
  return { zh: `${from.zh}填写${zh}：${value}`, en: `${en} ${from.en}: ${value}` };
}

/** Numbers that are there already go by the order of the rows, so that the missing ones do too. */
function isCountedFromOne(ledger: Ledger): boolean {
  const cells = ledger.column('serial');
  return ledger.rows.every((row, index) => {
    if (cells.kind(row) === NUMBER) return cells.number(row) === index + 1;
    const text = cells.text(row).trim();
    return text === '' || text === String(index + 1);
  });
}
