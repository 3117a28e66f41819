import { applyPlan } from '../app/apply-plan';
import { checkFiles } from '../app/check-files';
import { NONE_CONFIRMED, planFixes } from '../app/plan-fixes';
import { RULES } from '../rules/catalogue';
import { CannotRun } from './cannot-run';
import { prepareCheck } from './check-command';
import { drain } from './drain';
import { mustOpen, mustRead } from './open-workbook';
import { oneFile } from './one-file';
import { outputPath, writeAtomically } from './output-file';
import { receiptText } from './receipt-text';
import type { Session } from './session';

/** `fix FILE --safe --out FILE`: applies the fixes that change no digit, name or amount. */
export async function runFix(session: Session): Promise<number> {
  const { args, progress } = session;
  const path = oneFile(args);
  if (!args.safe) throw onlySafe();
  const out = outputPath(path, args);
  const host = await mustOpen(path);
  const snapshot = await mustRead(path, host, progress.tell);
  const { request } = await prepareCheck(session);
  const report = drain(checkFiles({ ...request, files: [{ file: path, snapshot }] }), progress);
  const sheets = report.files.flatMap((file) => file.sheets);
  const plan = planFixes({
    file: path,
    findings: sheets.flatMap((sheet) => sheet.findings),
    ledgers: sheets.flatMap(({ ledger }) => (ledger ? [ledger] : [])),
    rules: RULES,
    confirmed: NONE_CONFIRMED,
  });
  const receipt = await applyPlan(host, plan, progress.tell);
  if (receipt.kind !== 'applied') throw new CannotRun(receiptText(receipt));
  writeAtomically(out, host.bytes());
  session.print(`${receiptText(receipt)[args.language]}\n→ ${out}`);
  return 0;
}

function onlySafe(): CannotRun {
  return new CannotRun({
    zh: '命令行只做安全修正，请写上 --safe；其余修正要逐条确认，请在台账助手界面中进行。',
    en: 'The command line applies safe fixes only: add --safe. The others are confirmed one by one in the pane.',
  });
}
