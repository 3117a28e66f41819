import { checkFiles, type CheckRequest } from '../app/check-files';
import type { CheckReport } from '../core/check/check-report';
import type { Snapshot } from '../core/grid/host';
import type { Arguments } from './arguments';
import { drain } from './drain';
import { mustOpen, mustRead } from './open-workbook';
import { prepareCheck } from './prepare-check';
import { askBeside, isWorthTwo } from './second-thread';
import type { Session } from './session';
import { SILENT } from './terminal-progress';

/** What is said of a check of which nothing but the counts is asked. */
export type CheckCounts = Pick<CheckReport, 'summary' | 'policy'>;

/** Answers the counts; `snapshot` is the workbook as it was read, before anything is written. */
export type CountsOf = (snapshot: Snapshot, request: Omit<CheckRequest, 'files'>) => Promise<CheckCounts>;

export interface CountsErrand {
  readonly kind: 'counts';
  readonly args: Arguments;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Begins to check one workbook of which the counts will be asked for. A large one is checked from now on by a second
 * thread, on its own reading of the same bytes, while the caller reads, plans and writes; any other when it is asked for.
 */
export function beginCheck({ args, progress }: Session, path: string, bytes: Uint8Array): CountsOf {
  if (isWorthTwo(bytes.length)) return askBeside<CountsErrand, CheckCounts>({ kind: 'counts', args, path, bytes });
  return async (snapshot, request) => drain(checkFiles({ ...request, files: [{ file: path, snapshot }] }), progress);
}

export async function countBeside({ args, path, bytes }: CountsErrand): Promise<CheckCounts> {
  const { request } = await prepareCheck(args);
  const snapshot = await mustRead(path, await mustOpen(path, bytes), SILENT.tell);
  const { summary, policy } = drain(checkFiles({ ...request, files: [{ file: path, snapshot }] }), SILENT);
  return { summary, policy };
}
