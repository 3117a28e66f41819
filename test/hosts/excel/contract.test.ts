import { readdirSync, readFileSync } from 'node:fs';
import { applyPlan } from '../../../src/app/apply-plan';
import { checkFiles } from '../../../src/app/check-files';
import { nodeCompression } from '../../../src/cli/node-compression';
import type { FileReport } from '../../../src/core/check/check-report';
import type { CellEdit } from '../../../src/core/grid/edit';
import type { Host, Snapshot } from '../../../src/core/grid/host';
import { openLedgers } from '../../../src/core/ledger/open-ledgers';
import { valueAt } from '../../../src/core/grid/grid';
import { openXlsx, type XlsxHost } from '../../../src/hosts/xlsx/xlsx-host';
import { RULES } from '../../../src/rules/catalogue';
import { TEMPLATES } from '../../../src/templates/catalogue';
import { startExcel } from '../../excel-host/excel-session';

const SAMPLES = readdirSync('assets/samples').filter((name) => name.endsWith('.xlsx'));

async function fileHost(name: string): Promise<XlsxHost> {
  const opened = await openXlsx(readFileSync(`assets/samples/${name}`), nodeCompression);
  if (opened.kind === 'refused') throw new Error(opened.refusal.code);
  return opened.host;
}

function findings(snapshot: Snapshot) {
  const checking = checkFiles({
    files: [{ file: 'sample.xlsx', snapshot }],
    templates: TEMPLATES,
    rules: RULES,
    today: { year: 2025, month: 12, day: 1 },
    policy: null,
    budget: null,
    lists: [],
    pristine: null,
  });
  for (;;) {
    const step = checking.next();
    if (step.done) return step.value.files.map(shown);
  }
}

/** All that a report says of a file, and how its ledgers were understood. */
function shown(file: FileReport) {
  const sheets = file.sheets.map(({ sheet, ledger, findings: found }) => {
    if (ledger === null) return { sheet, findings: found };
    const { template, headerTop, headerBottom, columns, rows, members, totals, blankRows, lists } = ledger;
    const bound = columns.map(({ field, column, header, required }) => [field, column, header, required]);
    const body = { rows: [...rows], members: [...members], totals, blankRows, lists: [...lists] };
    return { sheet, template: template.id, headerTop, headerBottom, bound, ...body, findings: found };
  });
  return { file: file.file, refusal: file.refusal, others: file.others, sheets };
}

/** An amount, a cleared cell and an account for the first ledger, whatever form it has. */
function someEdits(snapshot: Snapshot): readonly CellEdit[] {
  const [ledger] = openLedgers('sample.xlsx', snapshot, TEMPLATES).ledgers;
  if (!ledger) return [];
  const values = { amount: 321, account: '6229538106500012345', name: '王国建' } as const;
  return (['amount', 'account', 'name'] as const).flatMap((field, at) => {
    const column = ledger.bound(field)?.column;
    const row = ledger.rows[at];
    if (column === undefined || row === undefined || ledger.grid.column(column).hasFormula(row)) return [];
    const expect = valueAt(ledger.grid, row, column);
    return [{ at: { sheet: ledger.sheet, row, column }, expect, value: values[field] }];
  });
}

async function afterWriting(host: Host, edits: readonly CellEdit[]): Promise<unknown> {
  const receipt = await applyPlan(host, { edits });
  return receipt.kind === 'applied' ? { kind: receipt.kind, edits: receipt.edits } : receipt;
}

describe.each(SAMPLES)('%s', (name) => {
  test('gives the same findings in Excel as in its file', async () => {
    const snapshot = await (await fileHost(name)).read();
    const { host, close } = await startExcel(snapshot);
    const read = await host.read().finally(close);
    expect(findings(read)).toEqual(findings(snapshot));
  });

  test('takes the same edits in Excel as in its file, with nothing else changed', async () => {
    const file = await fileHost(name);
    const snapshot = await file.read();
    const edits = someEdits(snapshot);
    const { host, close } = await startExcel(snapshot);
    const inExcel = await afterWriting(host, edits).finally(close);
    expect(inExcel).toEqual(await afterWriting(file, edits));
  });
});
