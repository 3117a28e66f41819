import { starred } from './starred';

const DIGIT = '[0-9０-９]';
/** What stands between the groups of a number as people write it, and the invisible characters that copying leaves. */
const GAP = '[\\s\\u200b-\\u200d\\ufeff\\-‐‑‒–—－]{0,2}';
const DATE = `(?<!${DIGIT})(?:19|20)\\d\\d-[01]?\\d-[0-3]?\\d(?![0-9０-９-])`;
const FRACTION = `(?<!${DIGIT})0\\.\\d+`;
const THOUSANDS = `(?<!${DIGIT})\\d{1,3}(?:,\\d{3})+(?!\\d)`;
const RUN = `[BbＢ]?${DIGIT}(?:${GAP}${DIGIT})*[XxＸｘХх×Χχ]?`;
/** A date or a fraction is taken first, so that it neither is masked nor joins a number beside it. */
const PART = new RegExp(`${DATE}|${FRACTION}|(${THOUSANDS}|${RUN})`, 'g');

/** The shortest personal number is a mobile phone's; one that begins with B is a stand-in from eight digits on. */
const SHORTEST = 11;
const SHORTEST_STAND_IN = 8;
const MOBILE = /^1[3-9]\d{9}$/;
/** No amount or count of a ledger reaches 10^10: what does is an ID, a card or a phone typed as a number. */
const PERSONAL = 1e10;

/**
 * The text with every run that looks like an ID, a card or a phone masked, whatever column it stands in: people type
 * numbers into the wrong cell. The last four characters stay, of a mobile phone the first three too. Linear time.
 */
export function maskText(text: string): string {
  return text.replace(PART, (part: string, run: string | undefined) => (run === undefined ? part : maskRun(run)));
}

/** A number as text, masked where it is too long to be an amount. */
export function maskNumber(value: number): string {
  return Math.abs(value) < PERSONAL ? String(value) : maskText(String(value));
}

function maskRun(run: string): string {
  const digits = run.normalize('NFKC').replace(/\D/g, '');
  const shortest = /^[BbＢ]/.test(run) ? SHORTEST_STAND_IN : SHORTEST;
  if (digits.length < shortest) return run;
  return starred(run, MOBILE.test(digits) ? 3 : 0, 4);
}
