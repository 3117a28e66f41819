import { parseRange, type Range } from '../../core/grid/address';
import { formulaTokens, type FormulaToken } from './formula-tokens';

/** Cells of one sheet of the workbook, by its 0-based index. */
interface SheetRange {
  readonly sheet: number;
  readonly range: Range;
}

/** Which cells a formula reads. `open`: it may read others too, which its text does not tell. */
export interface FormulaReach {
  readonly ranges: readonly SheetRange[];
  readonly open: boolean;
}

/** What names in formulas stand for. */
export interface FormulaScope {
  /** Index of a sheet, null where there is none of that name. */
  sheet(name: string): number | null;
  /** What a defined name refers to when used on a sheet, null where it is not defined. */
  name(name: string, sheet: number): string | null;
}

/** They work out what to read while they run. */
const ROAMING = new Set(['INDIRECT', 'OFFSET']);
const DEEPEST = 8;

/** Follows references and defined names; says `open` rather than miss a cell. */
export function formulaReach(formula: string, sheet: number, scope: FormulaScope): FormulaReach {
  const reader = new ReachReader(scope);
  reader.read(formula, sheet, DEEPEST);
  return reader;
}

class ReachReader implements FormulaReach {
  readonly ranges: SheetRange[] = [];
  open = false;

  constructor(private readonly scope: FormulaScope) {}

  read(formula: string, sheet: number, depth: number): void {
    const tokens = formulaTokens(formula).filter(({ kind }) => kind !== 'space');
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index]!;
      if (token.kind === 'structured' || isOpenSign(token)) this.open = true;
      else if (token.kind === 'function') this.open ||= ROAMING.has(token.text.toUpperCase());
      else if (token.kind === 'name') this.readName(token, sheet, depth);
      else if (token.kind === 'reference') index += this.readReference(tokens, index, sheet);
    }
  }

  /** Answers how many tokens behind the first belong to it: `A1:B2` is one range in three tokens. */
  private readReference(tokens: readonly FormulaToken[], index: number, sheet: number): number {
    const first = tokens[index]!;
    const colon = tokens[index + 1];
    const last = tokens[index + 2];
    const joined = colon?.text === ':' && last?.kind === 'reference' && !last.text.includes(':');
    const on = this.sheetOf(first, sheet);
    const range = parseRange(joined ? `${first.text}:${last.text}` : first.text);
    if (on === null || range === null) return joined ? 2 : 0;
    this.ranges.push({ sheet: on, range });
    return joined ? 2 : 0;
  }

  private readName({ text, sheet: on, kind }: FormulaToken, sheet: number, depth: number): void {
    if (kind !== 'name' || /^(?:TRUE|FALSE)$/i.test(text) || isElsewhere(on)) return;
    const scope = on === '' ? sheet : this.scope.sheet(sheetName(on));
    const refersTo = scope === null ? null : this.scope.name(text, scope);
    if (refersTo === null || depth === 0) this.open = true;
    else this.read(refersTo, sheet, depth - 1);
  }

  /** Null where the reference leads nowhere in this workbook. */
  private sheetOf({ sheet: on }: FormulaToken, own: number): number | null {
    if (on === '') return own;
    if (isElsewhere(on)) return null;
    const found = this.scope.sheet(sheetName(on));
    if (found === null) this.open = true; // several sheets at once (`甲:丙!A1`), or a sheet that is gone
    return found;
  }
}

/** `[1]Sheet1!`: another workbook. `[0]` is this one. */
function isElsewhere(sheet: string): boolean {
  return /^'?[^[]*\[(?!0\])/.test(sheet);
}

function sheetName(text: string): string {
  const bare = text.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
  return bare.replace(/^\[0\]/, '');
}

/** A range whose ends are worked out, and a spilled range. */
function isOpenSign({ kind, text }: FormulaToken): boolean {
  return kind === 'sign' && (text === ':' || text === '#');
}
