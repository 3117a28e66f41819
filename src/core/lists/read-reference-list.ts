import { a1 } from '../grid/address';
import { personKey } from '../values/citizen-id';
import { EMPTY_COLUMN, NUMBER, TEXT, type Column } from '../grid/column';
import { headerKey } from '../ledger/header-text';
import type { SheetSnapshot, Snapshot } from '../grid/host';
import type { Bilingual } from '../language';
import { findListColumns, headersSeen, type ListColumn, type ListColumns } from './list-columns';
import { listedFactsOf } from './listed-facts';
import type { ListedPerson, ReferenceList } from './reference-list';
import { rowLabel } from '../ledger/row-label';
import { cleanText, nameKey } from '../values/text';
import { textsBelowMerges } from '../people/villages-of';

export type ReferenceListReading =
  | { readonly ok: true; readonly list: ReferenceList; readonly sheets: readonly ReadSheet[] }
  | { readonly ok: false; readonly reason: Bilingual };

/** A sheet the list was taken from, and the columns that were understood. */
interface ReadSheet {
  readonly sheet: string;
  readonly columns: ListColumns;
  readonly people: number;
}

/**
 * Reads a reference list 比对名单 from the sheets of a workbook that have a column of names or of IDs. `source` is the
 * list as shown to the clerk. Hidden sheets are left out unless nothing else is there.
 */
export function readReferenceList(kind: string, source: string, snapshot: Snapshot): ReferenceListReading {
  const shown = snapshot.sheets.filter((sheet) => sheet.visibility === 'visible');
  const candidates = shown.length > 0 ? shown : snapshot.sheets;
  const builder = new ListBuilder(source);
  const sheets: ReadSheet[] = [];
  for (const sheet of candidates) {
    const columns = findListColumns(sheet);
    if (columns) sheets.push({ sheet: sheet.name, columns, people: builder.addSheet(sheet, columns) });
  }
  if (sheets.length === 0) return { ok: false, reason: noColumn(candidates) };
  if (builder.count === 0) return { ok: false, reason: nobody(sheets) };
  const { count, byId, byName } = builder;
  return { ok: true, list: { kind, source, count, byId, byName }, sheets };
}

/** D03001: the row of codes under the header of a statistical form. */
const FORM_CODE = /^[A-Za-z]?\d{1,6}$/;

class ListBuilder {
  count = 0;
  readonly byId = new Map<string, ListedPerson>();
  readonly byName = new Map<string, ListedPerson[]>();

  constructor(private readonly source: string) {}

  addSheet(sheet: SheetSnapshot, columns: ListColumns): number {
    const at = (found: ListColumn | null) => (found ? sheet.grid.column(found.column) : EMPTY_COLUMN);
    const [names, ids] = [at(columns.name), at(columns.citizenId)];
    const villageOf = columns.village
      ? textsBelowMerges(at(columns.village), columns.village.column, sheet.merges)
      : () => '';
    const factsOf = listedFactsOf(sheet, columns, this.source);
    const shownIn = (columns.citizenId ?? columns.name)!.column;
    const before = this.count;
    for (let row = columns.headerRow + 1; row < sheet.grid.rowCount; row += 1) {
      const id = idText(ids, row);
      const name = personName(names.text(row), id !== '', columns.name?.header ?? '');
      if (name === '' && id === '') continue;
      const person = { name, citizenId: id, village: cleanText(villageOf(row)), at: this.placeOf(sheet, row, shownIn) };
      this.add(factsOf ? { ...person, facts: factsOf(row) } : person);
    }
    return this.count - before;
  }

  private placeOf(sheet: SheetSnapshot, row: number, column: number): string {
    return `${this.source}!${sheet.name}!${a1(row, column)}`;
  }

  private add(person: ListedPerson): void {
    this.count += 1;
    const key = personKey(person.citizenId);
    if (key !== '' && !this.byId.has(key)) this.byId.set(key, person);
    if (person.name === '') return;
    const name = nameKey(person.name);
    const namesakes = this.byName.get(name);
    if (namesakes) namesakes.push(person);
    else this.byName.set(name, [person]);
  }
}

/** The ID where it names somebody for certain, else '': a number of 16 digits or more has lost its last ones. */
function idText(ids: Column, row: number): string {
  const kind = ids.kind(row);
  const text = kind === TEXT ? ids.text(row) : kind === NUMBER && ids.number(row) < 1e15 ? String(ids.number(row)) : '';
  return personKey(text) === '' ? '' : cleanText(text);
}

/** '' for what stands in the column of names and is nobody's: a header repeated, a total, a signature line, a note. */
function personName(text: string, hasId: boolean, header: string): string {
  const name = cleanText(text);
  if (hasId || name === '') return name;
  const isOther = rowLabel(name) !== null || /[。；]/.test(name) || FORM_CODE.test(name) || name.length > 30;
  return isOther || headerKey(name) === headerKey(header) ? '' : name;
}

function noColumn(sheets: readonly SheetSnapshot[]): Bilingual {
  const seen = sheets.flatMap(headersSeen).slice(0, 12).join('、');
  return {
    zh: `没有找到可比对的列：需要“姓名”或“身份证号”，看到的是“${seen || '空表'}”。`,
    en: `no column to compare by: looked for 姓名 or 身份证号, saw "${seen || 'an empty sheet'}".`,
  };
}

function nobody(sheets: readonly ReadSheet[]): Bilingual {
  const headers = sheets
    .flatMap(({ columns }) => [columns.name, columns.citizenId])
    .flatMap((found) => found?.header ?? []);
  const seen = headers.join('、');
  return {
    zh: `“${seen}”下面没有姓名，也没有完整的身份证号（以数字保存的号码后几位已丢失，不能比对）。`,
    en: `under "${seen}" stands no name and no complete ID (IDs stored as numbers have lost their last digits).`,
  };
}
