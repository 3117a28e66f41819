import type { CheckReport } from '../../core/check/check-report';
import { checkReportPieces, type CheckReportOptions } from '../../forms/check-report/page';
import { RULES } from '../../rules/catalogue';
import { unhurried } from './sliced';

/** 核查报告 with IDs, accounts and phones masked, put together a slice at a time. */
export async function reportPieces(
  report: CheckReport,
  options: Omit<CheckReportOptions, 'reveal'>,
): Promise<readonly string[]> {
  const pieces: string[] = [];
  await unhurried(collected(checkReportPieces(report, RULES, { ...options, reveal: false }), pieces));
  return pieces;
}

function* collected(work: Generator<string, void>, pieces: string[]): Generator<void, void> {
  for (const piece of work) {
    if (piece !== '') pieces.push(piece);
    yield;
  }
}
