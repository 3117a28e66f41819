import { checkFiles, type InputFile } from '../app/check-files';
import { RULES } from '../rules/catalogue';
import { TEMPLATES } from '../templates/catalogue';
import { CannotRun } from './cannot-run';
import { deliver, noFile, render } from './check-command';
import { compareText } from './compare-text';
import { drain } from './drain';
import { expandFiles } from './input-files';
import { mustOpen, mustRead, readInput } from './open-workbook';
import { assertWritable } from './output-file';
import type { Session } from './session';
import { today } from './today';

/** `compare PRISTINE FILE…`: 0 where the layout is that of the blank template, 1 where it differs, 2 could not run. */
export async function runCompare(session: Session): Promise<number> {
  const { args, progress } = session;
  const [pristinePath, ...paths] = args.files;
  if (pristinePath === undefined) throw noFile();
  if (paths.length === 0) throw nothingToCompare();
  const others = expandFiles(paths);
  if (args.out !== null) assertWritable(args.out, [pristinePath, ...others]);
  const pristine = await mustRead(pristinePath, await mustOpen(pristinePath), progress.tell);
  const files: InputFile[] = [];
  for (const path of others) files.push(await readInput(path, progress.tell));
  const report = drain(
    checkFiles({
      files,
      templates: TEMPLATES,
      rules: RULES.filter((rule) => rule.scope === 'file' && rule.requires.includes('pristine')),
      today: today(),
      policy: null,
      budget: null,
      lists: [],
      pristine,
    }),
    progress,
  );
  const text = args.format === 'text' ? compareText(report, RULES, args) : render(report, args);
  deliver(session, text);
  if (report.files.some((file) => file.refusal !== null)) return 2;
  return report.summary.errors > 0 ? 1 : 0;
}

function nothingToCompare(): CannotRun {
  return new CannotRun({
    zh: '先写空白模板，再写要比对的文件：relief-ledger compare 空白模板.xlsx 台账.xlsx',
    en: 'Name the blank template first, then the files: relief-ledger compare blank.xlsx ledger.xlsx',
  });
}
