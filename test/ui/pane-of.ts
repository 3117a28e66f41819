import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { idOf } from '../invented-numbers';
import type { CellValue } from '../../src/core/grid/cell';
import type { Host, Snapshot } from '../../src/core/grid/host';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { webCompression } from '../../src/hosts/xlsx/web-compression';
import { openXlsx, type XlsxHost } from '../../src/hosts/xlsx/xlsx-host';
import { Flow } from '../../src/ui/flow/flow';
import type { CellMarks, PickedFile, Shell } from '../../src/ui/flow/shell';
import { Store } from '../../src/ui/state/store';
import { startingState, type UiState } from '../../src/ui/state/ui-state';

const SAMPLES = join(__dirname, '../../assets/samples');

/** What the shell was asked to do. */
interface Asked {
  readonly revealed: string[];
  readonly policies: { readonly name: string; readonly json: string }[];
  /** Set to say which text file the clerk picks next. */
  text: { readonly name: string; readonly text: string } | null;
  readonly reports: { readonly name: string; readonly html: string }[];
  marks: readonly CellMarks[] | null;
  /** Set to say what the clerk picks next. */
  picks: PickedFile;
  /** Tells the pane that somebody changed the sheet; null while nobody listens. */
  changed: (() => void) | null;
}

export interface Pane {
  readonly store: Store;
  readonly flow: Flow;
  readonly asked: Asked;
  state(): UiState;
}

/** The flow over a real host, without a screen. */
export function paneOf(host: Host, fileName: string, shell: Partial<Shell> = {}): Pane {
  const store = new Store(startingState('zh', false));
  const asked: Asked = {
    revealed: [],
    reports: [],
    policies: [],
    text: null,
    marks: null,
    picks: { kind: 'cancelled' },
    changed: null,
  };
  const flow = new Flow(store, { ...shellOf(host, fileName, asked), ...shell });
  return { store, flow, asked, state: store.state };
}

function shellOf(host: Host, fileName: string, asked: Asked): Shell {
  return {
    host,
    fileName,
    saved: null,
    reveal: async ({ sheet, row, column }) => {
      asked.revealed.push(`${sheet}!${row}:${column}`);
      return null;
    },
    marking: {
      mark: async (marks) => {
        asked.marks = marks;
        return null;
      },
      clear: async () => {
        asked.marks = null;
        return null;
      },
    },
    saveReport: async (html, name) => {
      asked.reports.push({ name, html: await html.text() });
      return null;
    },
    savePolicy: async (json, name) => {
      asked.policies.push({ name, json });
      return null;
    },
    pickText: async () => asked.text,
    pickFile: async () => asked.picks,
    today: () => ({ year: 2025, month: 12, day: 20 }),
    timeOfDay: () => ({ hour: 14, minute: 32 }),
    watch: async (changed) => {
      asked.changed = changed;
      return async () => {
        asked.changed = null;
      };
    },
    refusalOf: () => null,
    welcomed: () => undefined,
  };
}

export async function sampleHost(name: string): Promise<XlsxHost> {
  const opened = await openXlsx(new Uint8Array(readFileSync(join(SAMPLES, name))), webCompression, name);
  if (opened.kind === 'refused') throw new Error(opened.refusal.code);
  return opened.host;
}

export async function sampleSnapshot(name: string): Promise<Snapshot> {
  return (await sampleHost(name)).read();
}

const HEADER = ['序号', '村（社区）', '户主姓名', '身份证号', '家庭人口', '需救助人口', '救助金额', '备注'];
export const FIRST_ID = '11010519491231002X';
export const SECOND_ID = idOf('440524', '19800101', '001');

/** A sheet of households under a known header, rows as given. */
export function memoryLedger(rows: readonly (readonly CellValue[])[], more: readonly string[] = []): MemoryHost {
  return new MemoryHost([
    { name: '台账', rows: [HEADER, ...rows] },
    ...more.map((name) => ({
      name,
      rows: [
        ['姓名', '身份证号'],
        ['李秀玉', SECOND_ID],
      ],
    })),
  ]);
}
