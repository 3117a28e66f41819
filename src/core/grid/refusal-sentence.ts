import type { Refusal } from './host';
import type { Bilingual, Language } from '../language';
import { REFUSAL_TEXT } from './refusal-text';
import { WRITE_REFUSAL_TEXT } from './write-refusal-text';

/** Every code that has a sentence of its own. */
export const REFUSAL_CODES: readonly string[] = [...Object.keys(REFUSAL_TEXT), ...Object.keys(WRITE_REFUSAL_TEXT)];

/**
 * A refusal in one sentence for the clerk: what it is, and what to do. A code without a sentence reads as `unknown`.
 * Only names of parts, sheets and cells and numbers go in, never what a cell holds.
 */
export function refusalSentence(refusal: Refusal): Bilingual {
  return { zh: sentence(refusal, 'zh'), en: sentence(refusal, 'en') };
}

/** Said where a refusal does not give the parameter. */
const UNNAMED: Readonly<Record<string, Bilingual>> = {
  part: { zh: '某个部件', en: 'of unknown name' },
  format: { zh: '格式不明', en: 'of unknown format' },
  method: { zh: '不明', en: 'unknown' },
  count: { zh: '过多', en: 'too many' },
  limit: { zh: '允许', en: 'those allowed' },
};

function sentence({ code, params }: Refusal, language: Language): string {
  const text = textOf(code)[language].replace(/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'where') return where(params)[language];
    return String(params[name] ?? UNNAMED[name]?.[language] ?? '');
  });
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function textOf(code: string): Bilingual {
  if (Object.hasOwn(REFUSAL_TEXT, code)) return REFUSAL_TEXT[code]!;
  return Object.hasOwn(WRITE_REFUSAL_TEXT, code) ? WRITE_REFUSAL_TEXT[code]! : WRITE_REFUSAL_TEXT['unknown']!;
}

/** From `sheet` and `cell` (A1), as far as they are given. */
function where({ sheet, cell }: Refusal['params']): Bilingual {
  if (sheet !== undefined && cell !== undefined) {
    return { zh: `工作表“${sheet}”的 ${cell} `, en: `cell ${cell} of sheet “${sheet}”` };
  }
  if (cell !== undefined) return { zh: `单元格 ${cell} `, en: `cell ${cell}` };
  if (sheet !== undefined) return { zh: `工作表“${sheet}”`, en: `sheet “${sheet}”` };
  return { zh: '要写入的位置', en: 'the place to write' };
}
