import { applyPlan } from '../app/apply-plan';
import { canBeFilled } from '../app/ledgers-to-fill';
import { planAmounts } from '../app/plan-amounts';
import { openLedgers } from '../core/ledger/open-ledgers';
import { paidTotal } from '../core/totals/paid-total';
import { CannotRun } from './cannot-run';
import { checkBeside } from './check-beside';
import { prepareCheck } from './check-command';
import { fillText } from './fill-text';
import { readBytes } from './input-files';
import { oneFile } from './one-file';
import { mustOpen, mustRead } from './open-workbook';
import { outputPath, writeAtomically } from './output-file';
import { proposed, proposesOnly } from './propose-figures';
import { receiptText } from './receipt-text';
import type { Session } from './session';

/**
 * `fill FILE --policy … --out FILE`: check, plan, apply, verify, save. Nothing is saved unless the check went through
 * and the proof holds. With `--propose` figures for the budget are printed and nothing is written, unless `--accept`
 * takes them.
 */
export async function runFill(session: Session): Promise<number> {
  const { args, progress } = session;
  const onlyProposes = proposesOnly(args);
  const path = oneFile(args);
  const { request, chosen } = await prepareCheck(session);
  if (chosen === null) throw noPolicy();
  const out = onlyProposes ? null : outputPath(path, args);
  const bytes = readBytes(path);
  const host = await mustOpen(path, bytes);
  const snapshot = await mustRead(path, host, progress.tell);
  const { ledgers } = openLedgers(path, snapshot, request.templates);
  if (ledgers.length === 0) throw noLedger(path);
  if (!ledgers.some(canBeFilled)) throw noAmountColumn(path);
  const { assess } = args.propose === null ? chosen.put : proposed(session, chosen, ledgers);
  if (out === null) return 0;
  const check = checkBeside(session, { path, bytes, snapshot }, request);
  const plan = planAmounts({ ledgers, assess, overwrite: new Set() });
  const receipt = await applyPlan(host, plan, progress.tell);
  if (receipt.kind !== 'applied') throw new CannotRun(receiptText(receipt));
  const report = await check;
  writeAtomically(out, host.bytes());
  const after = openLedgers(path, await host.read(), request.templates).ledgers;
  const outcome = { plan, report, total: paidTotal(after).fen, budget: args.budget };
  session.print(`${receiptText(receipt)[args.language]}\n→ ${out}\n${fillText(outcome, args.language, args.working)}`);
  return 0;
}

function noAmountColumn(path: string): CannotRun {
  return new CannotRun({
    zh: `“${path}”里的台账没有救助金额一列，没有可以填写的地方；没有写入。`,
    en: `The ledger in "${path}" has no column for the relief amount; nothing was written.`,
  });
}

function noPolicy(): CannotRun {
  return new CannotRun({
    zh: '填写金额要写明按哪一份政策，例如 --policy zitong；工具不会自己选。',
    en: 'Filling needs a policy, for example --policy zitong; none is ever chosen unasked.',
  });
}

function noLedger(path: string): CannotRun {
  return new CannotRun({
    zh: `“${path}”里没有认出台账（要有姓名、身份证号和至少一个其他列的表头），没有写入；请用 check 命令看原因。`,
    en: `No ledger was recognised in "${path}" (a header with name, ID and one more known column); nothing was written.`,
  });
}
