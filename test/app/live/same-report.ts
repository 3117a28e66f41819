import { checkFiles, type CheckRequest } from '../../../src/app/check-files';
import { checkLive, recheckLive, settleLive, type LiveReport } from '../../../src/app/live-report';
import type { CheckReport } from '../../../src/core/check/check-report';
import type { CellChange } from '../../../src/core/grid/cell-change';

export function toEnd<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export const fullReport = (request: CheckRequest): CheckReport => toEnd(checkFiles(request));
export const liveReport = (request: CheckRequest): LiveReport => toEnd(checkLive(request));
export const settled = (live: LiveReport): LiveReport => toEnd(settleLive(live));

/** Edits brought in; `all` tells where only a check of everything would do. */
export function edited(live: LiveReport, file: string, changes: readonly CellChange[]) {
  const outcome = recheckLive(live, file, changes);
  if (outcome.kind === 'rechecked') return { live: outcome.live, all: false };
  return { live: liveReport(outcome.request), all: true };
}

/** All that a report says, and how its ledgers were understood, without the values themselves. */
export function saidBy({ files, runs, summary, policy, checkedOn }: CheckReport) {
  const shown = files.map(({ file, refusal, sheets, others }) => ({
    file,
    refusal,
    others,
    sheets: sheets.map(({ sheet, ledger, findings }) => ({
      sheet,
      findings,
      ledger: ledger && {
        template: ledger.template.id,
        stage: ledger.stage,
        header: [ledger.headerTop, ledger.headerBottom],
        columns: ledger.columns.map(({ field, column, header, required }) => [field, column, header, required]),
        rows: [...ledger.rows],
        members: [...ledger.members],
        totals: ledger.totals,
        blankRows: ledger.blankRows,
        lists: [...ledger.lists],
      },
    })),
  }));
  return { files: shown, runs, summary, policy, checkedOn };
}
