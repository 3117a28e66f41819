import { a1, LAST_COLUMN, LAST_ROW, type Range } from '../../core/grid/address';
import { isCellError, sameValue, type CellValue } from '../../core/grid/cell';
import type { CellAddress, CellEdit } from '../../core/grid/edit';
import type { Refusal } from '../../core/grid/host';
import { MergeIndex } from '../../core/grid/merge-index';
import { askAll, type Ask } from './ask';
import { ExcelFailure, refusalOf } from './excel-failure';
import { readMerges, type IsSetSupported } from './read-merges';
import { rangeIn } from './range-place';
import { cellValue, looksLikeError, looksLikeFormula } from './shown-value';
import { TEXT_FORMAT } from './typed-value';
import { halvesOfRun, writeRuns, type WriteRun } from './write-runs';

/** A run that may be written, with what Excel says of its cells now. */
export interface Target extends WriteRun {
  readonly sheetId: string;
  /** Number formats, row by row. */
  readonly formats: readonly string[];
}

export type Targets =
  | { readonly kind: 'ready'; readonly targets: readonly Target[] }
  | { readonly kind: 'stale'; readonly at: readonly CellAddress[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

interface TargetSheet {
  readonly id: string;
  readonly isProtected: boolean;
}

/** Reads the cells to be written, as they are now, and says whether all may be. Nothing is written. */
export async function findTargets(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  isSetSupported: IsSetSupported,
): Promise<Targets> {
  const impossible = edits.map(impossibleEdit).find((refusal) => refusal !== null);
  if (impossible) return { kind: 'refused', refusal: impossible };
  const sheets = await targetSheets(context, edits);
  const lost = edits.find(({ at }) => !sheets.has(at.sheet));
  if (lost) return refused('no-such-sheet', { sheet: lost.at.sheet });
  const covered = await coveredEdit(context, edits, sheets, isSetSupported);
  if (covered) return refused('covered-by-merge', place(covered));
  const found: Found = { targets: [], stale: [], refusals: [] };
  await askAll(
    context,
    writeRuns(edits).map((run) => targetAsk(run, sheets.get(run.sheet)!, found)),
    () => undefined,
  );
  const [refusal] = found.refusals;
  if (refusal) return { kind: 'refused', refusal };
  return found.stale.length > 0 ? { kind: 'stale', at: found.stale } : { kind: 'ready', targets: found.targets };
}

function impossibleEdit({ at, value }: CellEdit): Refusal | null {
  const isOutside = at.row < 0 || at.row > LAST_ROW || at.column < 0 || at.column > LAST_COLUMN;
  if (isOutside) return { code: 'outside-sheet', params: place(at) };
  return typeof value === 'string' && value.length > 32_767 ? { code: 'text-too-long', params: place(at) } : null;
}

async function targetSheets(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
): Promise<ReadonlyMap<string, TargetSheet>> {
  const names = [...new Set(edits.map(({ at }) => at.sheet))];
  const asked = names.map((name) =>
    context.workbook.worksheets.getItemOrNullObject(name).load('id,name,protection/protected'),
  );
  try {
    await context.sync();
  } catch (error) {
    throw new ExcelFailure(refusalOf(error));
  }
  const found = new Map<string, TargetSheet>();
  asked.forEach((sheet, at) => {
    // Excel finds a sheet by its name in any case, or by its id; ours must be spelled as it was read.
    if (sheet.isNullObject || sheet.name !== names[at]) return;
    found.set(sheet.name, { id: sheet.id, isProtected: sheet.protection.protected });
  });
  return found;
}

async function coveredEdit(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  sheets: ReadonlyMap<string, TargetSheet>,
  isSetSupported: IsSetSupported,
): Promise<CellAddress | null> {
  const reach = new Map<string, Range>();
  for (const { at } of edits) {
    const { id } = sheets.get(at.sheet)!;
    const known = reach.get(id) ?? { top: at.row, left: at.column, bottom: at.row, right: at.column };
    reach.set(id, {
      top: Math.min(known.top, at.row),
      left: Math.min(known.left, at.column),
      bottom: Math.max(known.bottom, at.row),
      right: Math.max(known.right, at.column),
    });
  }
  const stretches = [...reach].map(([sheetId, range]) => ({ sheetId, range }));
  const merges = await readMerges(context, stretches, isSetSupported);
  const indices = new Map([...(merges ?? [])].map(([id, ranges]) => [id, new MergeIndex(ranges)]));
  const covered = edits.find(({ at }) => {
    const merge = indices.get(sheets.get(at.sheet)!.id)?.at(at.row, at.column) ?? null;
    return merge !== null && (merge.top !== at.row || merge.left !== at.column);
  });
  return covered?.at ?? null;
}

interface Found {
  readonly targets: Target[];
  readonly stale: CellAddress[];
  readonly refusals: Refusal[];
}

function targetAsk(run: WriteRun, sheet: TargetSheet, found: Found): Ask {
  return {
    bytes: run.edits.length * 45,
    halves: () =>
      halvesOfRun(run, (from, to) => ({ ...run, top: run.top + from, edits: run.edits.slice(from, to) })).map((half) =>
        targetAsk(half, sheet, found),
      ),
    put(context) {
      const area = areaOfRun(run);
      const range = rangeIn(context, sheet.id, area).load('formulas,numberFormat,format/protection/locked');
      return () => {
        const formats = range.numberFormat.map(([format]) => String(format));
        const locked = sheet.isProtected && range.format.protection.locked !== false;
        if (locked) found.refusals.push({ code: 'protected', params: { sheet: run.sheet } });
        run.edits.forEach((edit, at) => judge(edit, range.formulas[at]![0], formats[at]!, found));
        found.targets.push({ ...run, sheetId: sheet.id, formats });
        return [];
      };
    },
  };
}

function judge(edit: CellEdit | null, formula: unknown, format: string, found: Found): void {
  if (edit === null) return;
  if (looksLikeFormula(formula) && formula !== edit.expect) {
    found.refusals.push({ code: 'formula-cell', params: place(edit.at) });
  } else if (typeof edit.value === 'number' && format === TEXT_FORMAT) {
    // The number would become a text, which no total counts, and only another format would change that.
    found.refusals.push({ code: 'text-format', params: place(edit.at) });
  } else if (!holds(formula, edit.expect)) found.stale.push(edit.at);
}

/** True where a constant out of `range.formulas` or `range.values` is the value; an error and its text look alike there. */
export function holds(shown: unknown, value: CellValue): boolean {
  if (looksLikeError(shown)) return (isCellError(value) ? value.error : value) === shown;
  return sameValue(cellValue(shown), value);
}

export function areaOfRun({ column, top, edits }: WriteRun): Range {
  return { top, bottom: top + edits.length - 1, left: column, right: column };
}

export function place({ sheet, row, column }: CellAddress): Refusal['params'] {
  return { sheet, cell: a1(row, column) };
}

function refused(code: string, params: Refusal['params']): Targets {
  return { kind: 'refused', refusal: { code, params } };
}
