import { basename } from 'node:path';
import type { Snapshot } from '../core/grid/host';
import { readReferenceList } from '../core/lists/read-reference-list';
import type { ReferenceList } from '../core/lists/reference-list';
import { openCsv } from '../hosts/csv/csv-host';
import { RULES } from '../rules/catalogue';
import { CannotRun } from './cannot-run';
import { readBytes } from './input-files';
import { openFile, refused } from './open-workbook';

/** Reads every `--list KIND=FILE`. A list that no rule uses or that names nobody is refused, never ignored. */
export async function readLists(
  wanted: readonly { readonly kind: string; readonly file: string }[],
): Promise<readonly ReferenceList[]> {
  const lists: ReferenceList[] = [];
  for (const { kind, file } of wanted) {
    assertListRule(kind);
    const read = readReferenceList(kind, basename(file), await listSnapshot(file));
    if (!read.ok) throw new CannotRun({ zh: `${file}：${read.reason.zh}`, en: `${file}: ${read.reason.en}` });
    lists.push(read.list);
  }
  return lists;
}

async function listSnapshot(path: string): Promise<Snapshot> {
  if (/\.(csv|txt)$/i.test(path)) return openCsv(readBytes(path), basename(path));
  const opened = await openFile(path);
  if (opened.kind === 'refused') throw refused(path, opened.refusal);
  return opened.host.read();
}

function assertListRule(kind: string): void {
  const kinds = RULES.flatMap((rule) =>
    rule.scope === 'cell' ? [] : rule.requires.flatMap((need) => (typeof need === 'object' ? [need.list] : [])),
  );
  if (kinds.includes(kind)) return;
  const known = [...new Set(kinds)].join('、');
  throw new CannotRun({
    zh: `没有名为“${kind}”的比对名单，可用：${known}。`,
    en: `No rule uses a list "${kind}"; known are: ${known}.`,
  });
}
