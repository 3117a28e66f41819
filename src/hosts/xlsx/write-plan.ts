import type { CellChange } from '../../core/grid/cell-change';
import type { CellAddress } from '../../core/grid/edit';
import { cachedSums, type CachedSums } from './cached-sums';
import { columnStyles, hidesRows } from './column-styles';
import { dependents, type Dependent, type PlannedSheet, type PlannedValues } from './dependents';
import type { FormulaScope } from './formula-reach';
import type { NameText } from './opc-workbook';
import type { ReadSheet } from './read-sheets';
import type { PlannedColumn, SplicePlan } from './splice-plan';

/** What writing takes: a plan for each sheet that changes, and what becomes of the formulas that follow. */
export interface WritePlan {
  readonly plans: ReadonlyMap<ReadSheet, SplicePlan>;
  readonly uncalculated: readonly CellAddress[];
  /** What sums over written cells show then, by sheet name. */
  readonly shown: ReadonlyMap<string, CachedSums['shown']>;
  /** Some formula depends on a cell that is written. */
  readonly recalculate: boolean;
}

/** `changes` by sheet name, against the sheets as the file holds them. */
export function planWrite(
  sheets: readonly ReadSheet[],
  names: readonly NameText[],
  changes: ReadonlyMap<string, PlannedValues>,
): WritePlan {
  const planned = sheets.map(({ part, cells }): PlannedSheet | null =>
    cells === null ? null : { scanned: cells.scanned, values: changes.get(part.name) ?? new Map() },
  );
  const plans = new Map<ReadSheet, SplicePlan>();
  const uncalculated: Dependent[] = [];
  const shown = new Map<string, CachedSums['shown']>();
  const isChanged = (index: number) => (planned[index]?.values.size ?? 0) > 0;
  const dependent = planned.some((_, index) => isChanged(index)) ? dependents(planned, scopeOf(sheets, names)) : [];
  sheets.forEach((sheet, index) => {
    const here = dependent.filter((each) => each.sheet === index);
    if (!isChanged(index)) return uncalculated.push(...here);
    const sums = cachedSums(planned[index]!, here);
    uncalculated.push(...sums.uncalculated);
    shown.set(sheet.part.name, sums.shown);
    return plans.set(sheet, splicePlan(sheet, planned[index]!.values, sums.shown));
  });
  return {
    plans,
    shown,
    uncalculated: uncalculated.map(({ sheet, row, column }) => ({ sheet: sheets[sheet]!.part.name, row, column })),
    recalculate: dependent.length > 0,
  };
}

/** The cells of a plan with what they will hold; a sum keeps its formula. */
export function plannedCells({ plans }: WritePlan): readonly CellChange[] {
  return [...plans].flatMap(([{ part, cells }, { columns }]) =>
    columns.flatMap(({ column, values, shown }) => {
      const at = (row: number) => ({ sheet: part.name, row, column });
      const formulas = cells!.scanned.grid.column(column);
      return [
        ...[...values].map(([row, value]) => ({ at: at(row), value, formula: null })),
        ...[...shown].map(([row, value]) => ({ at: at(row), value, formula: formulas.formula(row) })),
      ];
    }),
  );
}

const NOTHING: ReadonlyMap<number, never> = new Map<number, never>();

function splicePlan(
  { cells }: ReadSheet,
  values: PlannedValues,
  shown: ReadonlyMap<number, ReadonlyMap<number, number>>,
): SplicePlan {
  const { scanned, frame } = cells!;
  const columns = [...new Set([...values.keys(), ...shown.keys()])].sort((a, b) => a - b);
  const missing = new Set<number>();
  for (const rows of values.values()) for (const row of rows.keys()) if (!scanned.present.has(row)) missing.add(row);
  return {
    columns: columns.map((column): PlannedColumn => ({
      column,
      values: values.get(column) ?? NOTHING,
      shown: shown.get(column) ?? NOTHING,
    })),
    missingRows: [...missing].sort((a, b) => a - b),
    columnStyle: columnStyles(frame),
    rowsHidden: hidesRows(frame),
  };
}

/** Sheet names and defined names are found whatever their case, as in Excel; a sheet's own name goes first. */
function scopeOf(sheets: readonly ReadSheet[], names: readonly NameText[]): FormulaScope {
  const indices = new Map(sheets.map(({ part }, index) => [part.name.toLowerCase(), index]));
  const texts = new Map(names.map(({ name, localSheet, text }) => [`${localSheet ?? ''}!${name.toLowerCase()}`, text]));
  return {
    sheet: (name) => indices.get(name.toLowerCase()) ?? null,
    name: (name, sheet) => texts.get(`${sheet}!${name.toLowerCase()}`) ?? texts.get(`!${name.toLowerCase()}`) ?? null,
  };
}
