import { columnName } from '../../core/grid/address';
import type { Bilingual } from '../../core/language';
import type { Snapshot } from '../../core/grid/host';
import { readReferenceList, type ReferenceListReading } from '../../core/lists/read-reference-list';
import { RULES } from '../../rules/catalogue';
import { LIST_NAMES } from '../strings/list-names';
import type { LoadedList } from '../state/settings';

export interface ListKind {
  /** Id of the rule the list feeds. */
  readonly id: string;
  /** What the list holds. */
  readonly title: Bilingual;
}

/** Every kind of list that some rule asks for. */
export const LIST_KINDS: readonly ListKind[] = RULES.flatMap((rule) => {
  const needs = rule.scope === 'cell' ? [] : rule.requires;
  return needs.flatMap((need) =>
    typeof need === 'object' ? [{ id: need.list, title: LIST_NAMES[need.list] ?? rule.title }] : [],
  );
}).filter((kind, index, all) => all.findIndex(({ id }) => id === kind.id) === index);

type ListReading =
  { readonly ok: true; readonly list: LoadedList } | { readonly ok: false; readonly reason: Bilingual };

export function listOf(kind: ListKind, source: string, snapshot: Snapshot): ListReading {
  const read = readReferenceList(kind.id, source, snapshot);
  if (!read.ok) return read;
  return { ok: true, list: { list: read.list, title: kind.title, sheets: read.sheets.map(readSheet) } };
}

type ReadSheet = Extract<ReferenceListReading, { ok: true }>['sheets'][number];

function readSheet({ sheet, people, columns }: ReadSheet): LoadedList['sheets'][number] {
  const shown = (found: { column: number; header: string } | null) =>
    found && `${columnName(found.column)} ${found.header}`;
  return {
    sheet,
    people,
    name: shown(columns.name),
    citizenId: shown(columns.citizenId),
    village: shown(columns.village),
  };
}

/** A snapshot of one sheet of a workbook, to be read as a list. */
export function oneSheet(snapshot: Snapshot, name: string): Snapshot {
  return { ...snapshot, sheets: snapshot.sheets.filter((sheet) => sheet.name === name) };
}
