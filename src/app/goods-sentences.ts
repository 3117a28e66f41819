import { isCellError, type CellValue } from '../core/grid/cell';
import type { Bilingual } from '../core/language';
import type { Step } from '../core/policy/working';
import { maskValue } from '../core/values/mask-value';
import type { Wanted } from './fill-draft';

/** A quantity in a goods column, with what is said of it. */
export function goodsWanted(value: number, steps: readonly Step[]): Wanted {
  return {
    value,
    steps,
    filled: { zh: `按标准填写 ${value}`, en: `filled with ${value} by the standard` },
    typed: (found) => typed(found, value),
    formula: {
      zh: `这一格是公式，不能写入；按标准应为 ${value}`,
      en: `this cell is a formula and is never written; the standard gives ${value}`,
    },
    covered: {
      zh: `这一格被合并单元格盖住，写入也看不见；按标准应为 ${value}`,
      en: `a merge covers this cell, where a value would not show; the standard gives ${value}`,
    },
  };
}

function typed(found: CellValue, value: number): Bilingual {
  const shown = isCellError(found) ? found.error : String(maskValue(null, found));
  return {
    zh: `已填“${shown}”，按标准应为 ${value}；没有改动，需要替换请勾选`,
    en: `"${shown}" is filled in, the standard gives ${value}; left as it is unless you tick it`,
  };
}

export function goodsOpenWhy(lines: readonly Step[]): Bilingual {
  const [zh, en] = [lines.map((line) => line.zh).join('；'), lines.map((line) => line.en).join('; ')];
  return {
    zh: `标准只定实物的幅度（${zh}），由村民评议确定后填写`,
    en: `the standard leaves a range of goods (${en}); fill it in once the village meeting has decided`,
  };
}

export function goodsUnevenWhy(value: number): Bilingual {
  return {
    zh: `按标准是 ${value}，这一列只能填整件或一位小数，请人工确定`,
    en: `the standard gives ${value}, which this column cannot hold; please decide by hand`,
  };
}
