import { checkFiles } from '../app/check-files';
import { jsonReport } from '../app/json-report';
import type { CheckReport } from '../core/check/check-report';
import { checkReportPage } from '../forms/check-report/page';
import { RULES } from '../rules/catalogue';
import type { Arguments } from './arguments';
import { CannotRun } from './cannot-run';
import { checkInTwo, isWorthTwo } from './check-in-two';
import { drain } from './drain';
import { expandFiles } from './input-files';
import { readInputs } from './open-workbook';
import { assertWritable, filesNamedIn, writeAtomically } from './output-file';
import { prepareCheck } from './prepare-check';
import type { Session } from './session';
import { textReport } from './text-report';

/** `check FILE…`: reads only. 0 without errors, 1 with, 2 where a file could not be opened. */
export async function runCheck(session: Session): Promise<number> {
  const { args, progress } = session;
  if (args.files.length === 0) throw noFile();
  const paths = expandFiles(args.files);
  if (args.out !== null) assertWritable(args.out, [...paths, ...filesNamedIn(args)]);
  const { request } = await prepareCheck(args);
  const report = isWorthTwo(paths)
    ? await checkInTwo(session, paths, request)
    : drain(
        checkFiles({
          ...request,
          files: await readInputs(
            paths.map((path) => ({ path })),
            progress.tell,
          ),
        }),
        progress,
      );
  deliver(session, render(report, args));
  if (report.files.some((file) => file.refusal !== null)) return 2;
  return report.summary.errors > 0 ? 1 : 0;
}

export function render(report: CheckReport, args: Arguments): string {
  const options = { language: args.language, reveal: args.reveal };
  if (args.format === 'json') return JSON.stringify(jsonReport(report, RULES, options), null, 2) + '\n';
  if (args.format === 'html') return checkReportPage(report, RULES, options);
  return textReport(report, RULES, options);
}

export function deliver(session: Session, text: string): void {
  if (session.args.out === null) {
    session.print(text);
    return;
  }
  session.progress.clear();
  writeAtomically(session.args.out, text);
}

export function noFile(): CannotRun {
  return new CannotRun({
    zh: '没有写明要处理的文件，例如：relief-ledger check 台账.xlsx；加 --help 看用法。',
    en: 'Name a file, for example: relief-ledger check ledger.xlsx; see --help.',
  });
}
