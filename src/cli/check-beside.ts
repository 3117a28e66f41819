import { checkFiles, type CheckRequest } from '../app/check-files';
import type { CheckReport } from '../core/check/check-report';
import type { Snapshot } from '../core/grid/host';
import type { Arguments } from './arguments';
import { drain } from './drain';
import { mustOpen, mustRead } from './open-workbook';
import { prepareCheck } from './prepare-check';
import { askBeside } from './second-thread';
import type { Session } from './session';
import { SILENT } from './terminal-progress';

/** What is said of a check of which nothing but the counts is asked. */
export type CheckCounts = Pick<CheckReport, 'summary' | 'policy'>;

/** Rows from which on a second thread is worth its start, about a tenth of a second. */
const WORTH_A_THREAD = 10_000;
/** Beyond these the second reading of the file would cost more memory than the time is worth. */
const TOO_MUCH_FOR_TWO = 300_000;

export interface CountsErrand {
  readonly kind: 'counts';
  readonly args: Arguments;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Checks one workbook and answers the counts. A large one is checked by a second thread, on its own reading of the same
 * bytes, while the caller goes on to plan and write; a small one, and the very largest, before this returns.
 */
export function checkBeside(
  session: Session,
  { path, bytes, snapshot }: { readonly path: string; readonly bytes: Uint8Array; readonly snapshot: Snapshot },
  request: Omit<CheckRequest, 'files'>,
): Promise<CheckCounts> {
  const rows = snapshot.sheets.reduce((sum, { grid }) => sum + grid.rowCount, 0);
  if (rows >= WORTH_A_THREAD && rows <= TOO_MUCH_FOR_TWO) {
    return askBeside<CountsErrand, CheckCounts>({ kind: 'counts', args: session.args, path, bytes });
  }
  return Promise.resolve(drain(checkFiles({ ...request, files: [{ file: path, snapshot }] }), session.progress));
}

export async function countBeside({ args, path, bytes }: CountsErrand): Promise<CheckCounts> {
  const { request } = await prepareCheck(args);
  const snapshot = await mustRead(path, await mustOpen(path, bytes), SILENT.tell);
  const { summary, policy } = drain(checkFiles({ ...request, files: [{ file: path, snapshot }] }), SILENT);
  return { summary, policy };
}
