import { checkFiles, type CheckRequest, type InputFile } from '../app/check-files';
import { jsonReport } from '../app/json-report';
import type { CheckReport } from '../core/check/check-report';
import { checkReportPage } from '../forms/check-report/page';
import { RULES } from '../rules/catalogue';
import type { Arguments } from './arguments';
import { CannotRun } from './cannot-run';
import { chosenPolicy, type ChosenPolicy } from './chosen-policy';
import { chosenRules } from './chosen-rules';
import { chosenTemplates } from './chosen-templates';
import { drain } from './drain';
import { expandFiles } from './input-files';
import { readInput } from './open-workbook';
import { assertWritable, filesNamedIn, writeAtomically } from './output-file';
import { readLists } from './reference-lists';
import type { Session } from './session';
import { textReport } from './text-report';
import { today } from './today';

/** `check FILE…`: reads only. 0 without errors, 1 with, 2 where a file could not be opened. */
export async function runCheck(session: Session): Promise<number> {
  const { args, progress } = session;
  if (args.files.length === 0) throw noFile();
  const paths = expandFiles(args.files);
  if (args.out !== null) assertWritable(args.out, [...paths, ...filesNamedIn(args)]);
  const { request } = await prepareCheck(session);
  const files: InputFile[] = [];
  for (const path of paths) files.push(await readInput(path, progress.tell));
  const report = drain(checkFiles({ ...request, files }), progress);
  deliver(session, render(report, args));
  if (report.files.some((file) => file.refusal !== null)) return 2;
  return report.summary.errors > 0 ? 1 : 0;
}

/** Everything of a check but the files: policy, lists, templates, rules. Complains before any file is read. */
export async function prepareCheck({ args }: Session): Promise<PreparedCheck> {
  const chosen = policyOf(args);
  const request = {
    templates: chosenTemplates(args.template),
    ...chosenRules(args, chosen?.put.rules ?? {}),
    today: today(),
    policy: chosen?.put ?? null,
    budget: args.budget,
    lists: await readLists(args.lists),
    pristine: null,
  };
  return { request, chosen };
}

interface PreparedCheck {
  readonly request: Omit<CheckRequest, 'files'>;
  readonly chosen: ChosenPolicy | null;
}

/** A season or figure means nothing without a policy, and is refused rather than passed over. */
function policyOf(args: Arguments): ChosenPolicy | null {
  if (args.policy !== null) return chosenPolicy(args);
  if (args.season === null && args.figures.size === 0) return null;
  throw new CannotRun({
    zh: '--season 和 --figure 要和 --policy 一起用，请写明按哪一份政策。',
    en: '--season and --figure go with --policy: name the policy they belong to.',
  });
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
