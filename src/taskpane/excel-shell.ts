import type { Place } from '../core/check/finding';
import type { Refusal, Snapshot } from '../core/grid/host';
import { ExcelFailure } from '../hosts/excel/excel-failure';
import type { ExcelHost, MergesIn } from '../hosts/excel/excel-host';
import type { MarkOutcome } from '../hosts/excel/marks';
import { openSnapshot } from '../hosts/open-snapshot';
import { webCompression } from '../hosts/xlsx/web-compression';
import { timeOfDay, today } from '../ui/browser/clock';
import { pickFile as chooseFile } from '../ui/browser/pick-files';
import { pickText } from '../ui/browser/pick-text';
import { rememberWelcome } from '../ui/browser/remembered';
import { saveFile } from '../ui/browser/save-file';
import type { PickedFile, Shell } from '../ui/flow/shell';

/** The pane's view of the workbook it stands beside. `fileName` as findings and reports name it. */
export function excelShell(host: ExcelHost, fileName: string): Shell {
  return {
    host,
    fileName,
    saved: () => savedSnapshot(host, fileName),
    reveal: (place) => reveal(host, place),
    marking: {
      mark: async (marks) => refusalIn(await host.mark(marks)),
      clear: async () => refusalIn(await host.clearMarks()),
    },
    saveReport: async (html, name) => {
      saveFile(html, name, 'text/html');
      return null;
    },
    savePolicy: async (json, name) => {
      saveFile(json, name, 'application/json');
      return null;
    },
    pickText,
    pickFile: (purpose) => pickFile(purpose === 'list' ? '.xlsx,.xlsm,.csv,.txt' : '.xlsx,.xlsm,.xltx'),
    today,
    timeOfDay,
    watch: (changed) => host.watch(changed),
    refusalOf: (error) => (error instanceof ExcelFailure ? error.refusal : null),
    welcomed: rememberWelcome,
  };
}

/** A whole sheet is shown by its first cell. */
async function reveal(host: ExcelHost, { sheet, row, column }: Place): Promise<Refusal | null> {
  const outcome = await host.reveal({ sheet, row: row ?? 0, column: column ?? 0 });
  return outcome.kind === 'refused' ? outcome.refusal : null;
}

function refusalIn(outcome: MarkOutcome): Refusal | null {
  return outcome.kind === 'refused' ? outcome.refusal : null;
}

/** The workbook as Excel would save it now, read like any file: borders, print set-up and all. */
async function savedSnapshot(host: ExcelHost, fileName: string): Promise<Snapshot> {
  return packageSnapshot(await host.packageBytes(), fileName);
}

/** Where the merges of each sheet are, for an Excel that cannot say so without being asked to write. */
export const mergesIn: MergesIn = async (bytes) => {
  const { sheets } = await packageSnapshot(bytes, 'copy.xlsx');
  return new Map(sheets.map(({ name, merges }) => [name, merges]));
};

async function packageSnapshot(bytes: Uint8Array, fileName: string): Promise<Snapshot> {
  const opened = await openSnapshot(bytes, fileName, webCompression);
  if (opened.kind === 'refused') throw new ExcelFailure(opened.refusal);
  return opened.snapshot;
}

async function pickFile(accept: string): Promise<PickedFile> {
  const picked = await chooseFile(accept);
  if (picked === null) return { kind: 'cancelled' };
  const { name, bytes } = picked;
  const opened = await openSnapshot(bytes, name, webCompression);
  if (opened.kind === 'refused') return { kind: 'refused', name, refusal: opened.refusal };
  return { kind: 'picked', name, snapshot: opened.snapshot };
}
