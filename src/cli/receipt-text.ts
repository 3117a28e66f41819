import { a1 } from '../core/grid/address';
import type { CellAddress } from '../core/grid/edit';
import type { Bilingual, Language } from '../core/language';
import { layoutDifferenceSentence } from '../core/layout/layout-difference-sentence';
import type { Receipt } from '../core/plan/plan';
import { refusalSentence } from '../core/grid/refusal-sentence';
import { maskText } from '../core/values/mask-text';

/** What came of writing, in one or two sentences. */
export function receiptText(receipt: Receipt): Bilingual {
  switch (receipt.kind) {
    case 'applied':
      return appliedText(receipt.edits.length, receipt.uncalculated);
    case 'stale':
      return {
        zh: `文件在读取之后被改动过（${places(receipt.at)}），没有写入任何内容；请重新执行。`,
        en: `The file changed after it was read (${places(receipt.at)}); nothing was written. Run it again.`,
      };
    case 'disturbed':
      return {
        zh: `写入后核对发现有不该变的地方变了，结果已作废，没有保存；请告诉软件维护人员：${disturbance(receipt, 'zh')}`,
        en: `After writing, something else had changed, so the result was thrown away; please tell the makers: ${disturbance(receipt, 'en')}`,
      };
    case 'unverified':
      return {
        zh: `写入后没能重新读取核对，结果已作废，没有保存；请重新执行。`,
        en: `What was written could not be read again and verified, so the result was thrown away; run it again.`,
      };
    case 'partly-written': {
      const params = { written: receipt.landed.length, unsure: receipt.unsure.length };
      return refusalSentence({ code: 'partly-written', params });
    }
    case 'refused':
      return refusalSentence(receipt);
  }
}

function appliedText(count: number, uncalculated: readonly CellAddress[]): Bilingual {
  const written = {
    zh:
      count === 0
        ? '没有需要写入的单元格，文件内容不变。'
        : `已写入 ${count} 格，其余内容和版式与打开时一致（已核对）。`,
    en: count === 0 ? 'Nothing had to be written.' : `${count} cells written; everything else is as it was (verified).`,
  };
  if (uncalculated.length === 0) return written;
  return {
    zh: `${written.zh}\n这些公式格要等 Excel/WPS 打开时重新计算：${places(uncalculated)}。`,
    en: `${written.en}\nThese formulas are recalculated when the file is opened: ${places(uncalculated)}.`,
  };
}

function places(cells: readonly CellAddress[]): string {
  return cells.map((at) => `${at.sheet}!${a1(at.row, at.column)}`).join('、');
}

function disturbance({ cells, layout }: Extract<Receipt, { kind: 'disturbed' }>, language: Language): string {
  const looks = layout.map((difference) => maskText(layoutDifferenceSentence(difference)[language]));
  return [...(cells.length > 0 ? [places(cells)] : []), ...looks].join('；');
}
