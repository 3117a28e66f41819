import type { CodeSection } from './number-code';

export interface ChosenSection {
  readonly section: CodeSection;
  /** Whether the section says itself that the value is negative, so that no sign is put before it. */
  readonly signed: boolean;
}

/** The section of a format that a number is shown by: positive; negative; zero, or by their conditions. */
export function chooseSection(sections: readonly CodeSection[], value: number): ChosenSection | null {
  if (sections.some(({ condition }) => condition !== null)) return byCondition(sections, value);
  const numeric = sections.slice(0, 3);
  const at = value < 0 && numeric.length > 1 ? 1 : value === 0 && numeric.length > 2 ? 2 : 0;
  const section = numeric[at];
  return section === undefined ? null : { section, signed: at === 1 };
}

/** The section for text, null where the format has none and text is shown as it is. */
export function textSection(sections: readonly CodeSection[]): CodeSection | null {
  if (sections.length >= 4) return sections[3]!;
  const last = sections.at(-1);
  return last !== undefined && last.parts.some(({ kind }) => kind === 'text') ? last : null;
}

function byCondition(sections: readonly CodeSection[], value: number): ChosenSection | null {
  const met = sections.find(({ condition }) => condition !== null && holds(condition, value));
  const section = met ?? sections.slice(0, 3).find(({ condition }) => condition === null);
  return section === undefined ? null : { section, signed: false };
}

function holds({ operator, limit }: { readonly operator: string; readonly limit: number }, value: number): boolean {
  if (operator === '<') return value < limit;
  if (operator === '<=') return value <= limit;
  if (operator === '>') return value > limit;
  if (operator === '>=') return value >= limit;
  return operator === '=' ? value === limit : value !== limit;
}
