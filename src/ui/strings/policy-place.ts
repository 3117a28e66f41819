import type { Bilingual } from '../../core/language';
import { choiceWords } from './policy-choices';
import { fieldWords } from './policy-labels';

/** `年度 2025-2026 · 救助标准 1 · 下限（元）`: where a place of the policy is, in the words of its fields. */
export function placeWords(place: string): Bilingual {
  return { zh: inLanguage(place, 'zh'), en: inLanguage(place, 'en') };
}

function inLanguage(place: string, language: 'zh' | 'en'): string {
  let owner = '';
  const parts: string[] = [];
  for (const [, key = '', index] of place.matchAll(/([^.[\]]+)|\[(\d+)\]/g)) {
    if (index !== undefined) {
      parts.push(`${parts.pop() ?? ''} ${Number(index) + 1}`);
      continue;
    }
    const words = fieldWords(owner, key)?.label ?? choiceWords(key);
    parts.push(words[language].replace(/（[^（）]*）| \([^()]*\)/g, ''));
    owner = key;
  }
  return parts.join(' · ');
}
