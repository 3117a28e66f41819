import { nameKey, withoutSpaces } from './text';

/** Why a text is no person's name as the registers write it, the most telling reason first. */
export type NameFault =
  | { readonly kind: 'digits' | 'several' | 'masked' | 'characters' | 'single' }
  /** A remark that stands behind the name. */
  | { readonly kind: 'note'; readonly note: string };

const COMMON = /^[\u4e00-\u9fff]{2,3}$/;
/** Signs with which a mask or a remark may begin or end: names that hold one are looked at closely. */
const SUSPECT = /[某故生士属孀]/;
/** 〇 is a letter of names, though Unicode counts it among numbers. */
const DIGITS = /[\p{Nd}\p{No}]/u;
const BRACKETS = /[([【〔<《{].*$/su;
const KIN = /(?<=.{2})(?:之|的)(?:儿子|女儿|子|女|妻|夫|父|母|孙|媳|婿|兄|弟|姐|妹)$/u;
const TITLE = /(?<=.)(?:已故|先生|女士|家属|遗属|遗孀)$/u;
const NOTE =
  /(?<=.{2})(?:病故|亡故|已亡|已死|死亡|去世|过世|代领|爱人|妻子|丈夫|儿子|女儿|老婆|母亲|父亲|同志|等人|全家)$/u;
const SEPARATORS = /[、,，;；/\\|&＆+]/;
const LINE = /[^\s·]{2}\s*\n\s*[^\s·]{2}/;
/** Signs put in place of a character of the name; 王X建, 李XX. */
const MASK = /[*✕✖×某○◯□■]|^\p{Script=Han}+[Xx]+\p{Script=Han}*$/u;
const HAN = /\p{Script=Han}/u;
const LATIN = /[A-Za-z]/;
/** Letters of any script, their marks, private-use characters for rare ideographs, and what joins the parts of a name. */
const NAME = /^[\p{L}\p{M}\p{Co}〇·'’‘\-‐]+$/u;

/** The fault of a name as typed; null where there is none. Spaces for alignment, · and rare characters are none. */
export function nameFault(text: string): NameFault | null {
  if (COMMON.test(text) && !SUSPECT.test(text)) return null;
  const bare = withoutSpaces(text.normalize('NFKC'));
  const isChinese = HAN.test(bare);
  const note = isChinese ? noteBehind(bare) : null;
  if (note !== null) return { kind: 'note', note };
  if (DIGITS.test(bare)) return { kind: 'digits' };
  if (isChinese && isSeveral(text)) return { kind: 'several' };
  if (MASK.test(bare)) return { kind: 'masked' };
  const key = nameKey(text);
  // Names in Latin letters may have a comma between their parts; letters among ideographs stand for a character.
  if (!NAME.test(isChinese ? key : key.replace(/,/g, ''))) return { kind: 'characters' };
  if (isChinese && LATIN.test(key)) return { kind: 'characters' };
  return [...key].length === 1 ? { kind: 'single' } : null;
}

function noteBehind(bare: string): string | null {
  const found = BRACKETS.exec(bare) ?? KIN.exec(bare) ?? TITLE.exec(bare) ?? NOTE.exec(bare);
  return found && found[0];
}

function isSeveral(text: string): boolean {
  return SEPARATORS.test(text) || (LINE.test(text) && !text.includes('·'));
}
