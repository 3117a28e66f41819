import type { Bilingual } from '../language';
import type { LayoutDifference } from './layout-difference';
import { FACET_WORDS, inChinese } from './layout-words';

/** One difference on one line, sheet first: `Sheet1：C:C 的列宽：12 → 20`. */
export function layoutDifferenceSentence(difference: LayoutDifference): Bilingual {
  const zh = line(FACET_WORDS[difference.facet].zh, inChinese(difference), '无', '：');
  return { zh, en: line(FACET_WORDS[difference.facet].en, difference, 'none', ': ') };
}

function line(words: string, { sheet, where, before, after }: LayoutDifference, none: string, colon: string): string {
  const subject = words.replace('{where}', where ?? sheet ?? '');
  const place = sheet === null ? '' : `${sheet}${colon}`;
  return `${place}${subject}${colon}${before ?? none} → ${after ?? none}`;
}
