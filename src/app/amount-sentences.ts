import { isCellError, type CellValue } from '../core/grid/cell';
import type { Band } from '../core/policy/entitlement';
import type { Bilingual } from '../core/language';
import { maskValue } from '../core/values/mask-value';
import { formatYuan, type Fen } from '../core/values/money';

export function filledWhy(fen: Fen): Bilingual {
  const amount = formatYuan(fen);
  return { zh: `按标准填写 ${amount} 元`, en: `filled with ${amount} yuan by the standard` };
}

export function partFilledWhy(amount: string): Bilingual {
  return { zh: `按标准填写其中的 ${amount} 元`, en: `filled with its share of ${amount} yuan by the standard` };
}

export function openWhy({ floor, cap }: Band): Bilingual {
  const low = floor === null ? null : formatYuan(floor);
  const high = cap === null ? null : formatYuan(cap);
  if (low === null && high === null) {
    return {
      zh: '标准没有给出这一户的金额，由村民评议确定后填写',
      en: 'the standard gives no amount for this household; fill it in once the village meeting has decided',
    };
  }
  const zh = low === null ? `不超过 ${high} 元` : high === null ? `不低于 ${low} 元` : `${low}–${high} 元之间`;
  const en = low === null ? `at most ${high}` : high === null ? `at least ${low}` : `${low} to ${high}`;
  return {
    zh: `标准只定幅度（${zh}），由村民评议确定后填写`,
    en: `the standard leaves a band (${en} yuan); fill it in once the village meeting has decided`,
  };
}

export function typedWhy(found: CellValue, fen: Fen): Bilingual {
  const shown = isCellError(found) ? found.error : String(maskValue(null, found));
  const amount = formatYuan(fen);
  return {
    zh: `已填“${shown}”，按标准应为 ${amount} 元；没有改动，需要替换请勾选`,
    en: `"${shown}" is filled in, the standard gives ${amount} yuan; left as it is unless you tick it`,
  };
}

export function formulaWhy(fen: Fen): Bilingual {
  const amount = formatYuan(fen);
  return {
    zh: `这一格是公式，不能写入；按标准应为 ${amount} 元，请填公式所加的各项`,
    en: `this cell is a formula and is never written; the standard gives ${amount} yuan, fill in the parts it adds up`,
  };
}

export function partsWhy(parts: Fen, fen: Fen): Bilingual {
  const [sum, amount] = [formatYuan(parts), formatYuan(fen)];
  return {
    zh: `各分项已填，合计 ${sum} 元，按标准应为 ${amount} 元；没有填写，请先核对分项`,
    en: `the parts filled in add up to ${sum} yuan, the standard gives ${amount}; not filled, check the parts first`,
  };
}

export function coveredWhy(fen: Fen): Bilingual {
  const amount = formatYuan(fen);
  return {
    zh: `这一格被合并单元格盖住，写入也看不见；按标准应为 ${amount} 元，请先核对合并范围`,
    en: `a merge covers this cell, where a value would not show; the standard gives ${amount} yuan, check the merge first`,
  };
}
