import { statSync } from 'node:fs';
import { ledgerRequest, openFiles, type CheckRequest } from '../app/check-files';
import { reportOf } from '../app/report-of';
import { ledgerFigures } from '../app/summarise';
import { checkLedgers, type CheckOutcome } from '../core/check/check';
import type { CheckReport } from '../core/check/check-report';
import { joinOutcomes } from '../core/check/join-outcomes';
import type { Rule } from '../core/check/rule';
import { isCellRule, isRowRule } from '../core/check/rule-scopes';
import type { Arguments } from './arguments';
import { drain } from './drain';
import { readBytes } from './input-files';
import { readInputs, type NamedFile } from './open-workbook';
import { prepareCheck } from './prepare-check';
import { askBeside } from './second-thread';
import type { Session } from './session';
import { SILENT, type TellsProgress } from './terminal-progress';

/** From here on the start of a second thread, about a tenth of a second, is won back. */
const WORTH_A_THREAD = 1_000_000;
/** Beyond this the second reading would cost more memory than the time is worth. */
const TOO_MUCH_FOR_TWO = 25_000_000;

export interface WholeLedgersErrand {
  readonly kind: 'whole-ledgers';
  readonly args: Arguments;
  readonly files: readonly NamedFile[];
}

/** By the bytes of the files: what is in them is known only once they are read. */
export function isWorthTwo(paths: readonly string[]): boolean {
  const bytes = paths.reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0);
  return bytes >= WORTH_A_THREAD && bytes <= TOO_MUCH_FOR_TWO;
}

/**
 * A check by two threads, each on its own reading of the same bytes: this one runs the rules that look at a cell or a
 * household, the other those that look at whole ledgers, which take about as long.
 */
export async function checkInTwo(
  { args, progress }: Session,
  paths: readonly string[],
  request: Omit<CheckRequest, 'files'>,
): Promise<CheckReport> {
  const files = paths.map((path) => ({ path, bytes: readBytes(path) }));
  const beside = askBeside<WholeLedgersErrand, CheckOutcome>({ kind: 'whole-ledgers', args, files });
  const own = await checkBy(isRowByRow, files, request, progress);
  const outcome = joinOutcomes(own.opened, request.rules, [own.outcome, await beside]);
  return reportOf(own.request, own.files, outcome, ledgerFigures(own.opened.flatMap(({ ledgers }) => ledgers)));
}

export async function checkWholeLedgers({ args, files }: WholeLedgersErrand): Promise<CheckOutcome> {
  const { request } = await prepareCheck(args);
  const { outcome } = await checkBy((rule) => !isRowByRow(rule), files, request, SILENT);
  return outcome;
}

function isRowByRow(rule: Rule): boolean {
  return isCellRule(rule) || isRowRule(rule);
}

async function checkBy(
  isOurs: (rule: Rule) => boolean,
  named: readonly NamedFile[],
  shared: Omit<CheckRequest, 'files'>,
  progress: TellsProgress,
) {
  const request: CheckRequest = { ...shared, files: await readInputs(named, progress.tell) };
  const files = openFiles(request);
  const opened = files.filter((file) => 'snapshot' in file);
  const { rules, ...rest } = ledgerRequest(request, opened);
  const outcome = drain(checkLedgers({ ...rest, rules: rules.filter(isOurs) }), progress);
  return { request, files, opened, outcome };
}
