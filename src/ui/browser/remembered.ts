import type { Language } from '../../core/language';

/**
 * What the page remembers from one day to the next: that the first page was seen, and the language. Nothing of a
 * ledger is ever stored. Storage may be forbidden or full; then the page just asks again.
 */
const WELCOMED = 'relief-ledger-welcomed';
const LANGUAGE = 'relief-ledger-language';

export function wasWelcomed(): boolean {
  return stored(WELCOMED) === 'yes';
}

export function rememberWelcome(): void {
  store(WELCOMED, 'yes');
}

/** The language chosen last, else that of Excel or the browser; Chinese unless that is another language. */
export function startingLanguage(ofProgram: string): Language {
  const chosen = stored(LANGUAGE);
  if (chosen === 'zh' || chosen === 'en') return chosen;
  return /^(zh|$)/i.test(ofProgram) ? 'zh' : 'en';
}

export function rememberLanguage(language: Language): void {
  store(LANGUAGE, language);
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // the page then asks again next time
  }
}
