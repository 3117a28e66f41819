import type { CellValue } from '../src/core/grid/cell';
import type { ColumnStore } from '../src/core/grid/column';
import { FIELDS, type Field } from '../src/core/ledger/field';
import { gridFromRows, type FormulaRows } from '../src/core/grid/grid';
import type { Layout } from '../src/core/layout/layout';
import { Ledger, type BoundColumn } from '../src/core/ledger/ledger';
import type { CheckedFile } from '../src/core/check/rule';
import type { RuleContext } from '../src/core/check/rule-context';
import type { Template } from '../src/core/ledger/template';

/** A ledger by columns: the header stands in row 0, household i in grid row i + 1, columns in the order given. */
export type Columns = Partial<Readonly<Record<Field, readonly CellValue[]>>>;

export interface LedgerOptions {
  readonly required?: readonly Field[];
  readonly lists?: Partial<Readonly<Record<Field, readonly string[]>>>;
  readonly usualLists?: Partial<Readonly<Record<Field, readonly string[]>>>;
  readonly amountParts?: readonly Field[];
  /** Household rows that are further members: row → head row, counted from 0. All fields but these are merged. */
  readonly members?: Readonly<Record<number, number>>;
  readonly unmerged?: readonly Field[];
  /** What the file holds for a number, by field and row. */
  readonly digits?: readonly (readonly [Field, number, string])[];
  readonly formulas?: readonly (readonly [Field, number, string])[];
  readonly file?: string;
  readonly sheet?: string;
}

const NO_LAYOUT: Layout = { sheets: [], names: [], styles: [], protection: null };

export function ledgerOf(columns: Columns, options: LedgerOptions = {}): Ledger {
  const fields = Object.keys(columns) as Field[];
  const bound = fields.map((field, column) => boundColumn(field, column, options));
  const height = Math.max(...fields.map((field) => columns[field]!.length));
  const rows = Array.from({ length: height }, (_, row) => fields.map((field) => columns[field]![row] ?? null));
  const formulas: FormulaRows = [[], ...rows].map((_, row) =>
    fields.map((field) => options.formulas?.find(([of, at]) => of === field && at + 1 === row)?.[2] ?? null),
  );
  const grid = gridFromRows([fields.map((field) => FIELDS[field].label.zh), ...rows], formulas);
  for (const [field, row, digits] of options.digits ?? []) {
    (grid.column(fields.indexOf(field)) as ColumnStore).setDigits(row + 1, digits);
  }
  const members = new Map(
    Object.entries(options.members ?? {}).map(([member, head]) => [Number(member) + 1, head + 1] as const),
  );
  return new Ledger({
    file: options.file ?? 'ledger.xlsx',
    sheet: options.sheet ?? '花名册',
    template: templateOf(bound, options),
    stage: 'any',
    grid,
    merges: mergesOver(members, fields, options),
    headerTop: 0,
    headerBottom: 0,
    columns: bound,
    rows: Int32Array.from(rows.keys(), (row) => row + 1).filter((row) => !members.has(row)),
    members,
    totals: [],
    blankRows: [],
    lists: new Map(Object.entries(options.lists ?? {}) as [Field, readonly string[]][]),
  });
}

export function fileOf(...ledgers: readonly Ledger[]): CheckedFile {
  const sheets = ledgers.map(({ sheet, grid, merges }) => ({
    name: sheet,
    visibility: 'visible' as const,
    grid,
    merges,
    lists: [],
  }));
  return { file: ledgers[0]?.file ?? 'ledger.xlsx', sheets: [], ledgers, snapshot: { sheets, layout: NO_LAYOUT } };
}

export const CONTEXT: RuleContext = {
  today: { year: 2025, month: 11, day: 23 },
  assess: null,
  budget: null,
  lists: [],
  pristine: null,
};

function boundColumn(field: Field, column: number, { required = [] }: LedgerOptions): BoundColumn {
  const header = FIELDS[field].label.zh;
  return { field, column, header, headers: [header], required: required.includes(field), writable: true };
}

function templateOf(columns: readonly BoundColumn[], { usualLists, amountParts }: LedgerOptions): Template {
  return {
    id: 'made-up',
    title: { zh: '样表', en: 'made-up form' },
    titleWords: [],
    stage: 'any',
    columns,
    amountField: columns.some(({ field }) => field === 'amount') ? 'amount' : null,
    amountParts: amountParts ?? [],
    lists: usualLists ?? {},
  };
}

function mergesOver(members: ReadonlyMap<number, number>, fields: readonly Field[], { unmerged }: LedgerOptions) {
  const open = new Set<Field>(unmerged ?? ['name', 'citizenId']);
  return [...new Set(members.values())].flatMap((head) => {
    const bottom = Math.max(...[...members].filter(([, of]) => of === head).map(([member]) => member));
    return fields.flatMap((field, column) =>
      open.has(field) ? [] : [{ top: head, bottom, left: column, right: column }],
    );
  });
}
