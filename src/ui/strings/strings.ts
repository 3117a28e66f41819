import type { Bilingual, Language } from '../../core/language';
import { en } from './en';
import { zh } from './zh';

type Words = typeof zh;

/** The dictionary of one language: the same words, and the same figures put into them. */
export type Strings = {
  readonly [Word in keyof Words]: Words[Word] extends (...figures: infer Figures) => string
    ? (...figures: Figures) => string
    : string;
};

const DICTIONARIES: Readonly<Record<Language, Strings>> = { zh, en };

export function stringsOf(language: Language): Strings {
  return DICTIONARIES[language];
}

/** A sentence in both languages, for what is kept and may be read after the language was changed. */
export function inBoth(say: (words: Strings) => string): Bilingual {
  return { zh: say(zh), en: say(en) };
}
