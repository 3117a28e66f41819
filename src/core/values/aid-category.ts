import type { Bilingual } from '../language';

/** A circumstance that a register vouches for: 低保 · 特困 · 残疾 · 监测. */
export const AID_CATEGORIES = ['subsistence', 'destitute', 'disabled', 'monitored'] as const;
export type AidCategory = (typeof AID_CATEGORIES)[number];

const LABELS: Readonly<Record<AidCategory, Bilingual>> = {
  subsistence: { zh: '低保', en: 'subsistence allowance' },
  destitute: { zh: '特困', en: 'support for the destitute' },
  disabled: { zh: '残疾', en: 'disability' },
  monitored: { zh: '防返贫监测', en: 'monitoring against a return to poverty' },
};

/** 低保边缘 is another group, 特困职工 and 残疾军人 stand in other registers. */
const WORDS: Readonly<Record<AidCategory, RegExp>> = {
  subsistence: /低保(?!边缘|临界)|最低生活保障(?!边缘)/,
  destitute: /特困(?!职工|企业|行业)|五保/,
  disabled: /残疾(?!军人|民警|人民警察)|重残/,
  monitored: /监测|脱贫不稳定|边缘易致贫|突发严重困难|三类户/,
};
const CLAUSE_ENDS = /[，,；;、。/\s()[\]【】+＋]+/;
const DENIED = /[非无未没原曾停退]|不[是属符享在]|取消|消除|脱离|申请/;

export function aidCategoryLabel(category: AidCategory): Bilingual {
  return LABELS[category];
}

/** What a text names: 低保户、残疾 → both. 非低保, 已取消低保 and 低保边缘 name nothing. */
export function aidCategoriesIn(text: string, passOver: RegExp | null = null): readonly AidCategory[] {
  if (!/[保困残测贫户]/.test(text)) return [];
  const clauses = text.normalize('NFKC').split(CLAUSE_ENDS);
  const telling = clauses.filter((clause) => !DENIED.test(clause) && !passOver?.test(clause));
  return AID_CATEGORIES.filter((category) => telling.some((clause) => WORDS[category].test(clause)));
}
