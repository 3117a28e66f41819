import type { FieldShape } from '../../../core/policy/fields/field-shape';
import { STANDARDS } from '../../../standards/catalogue';
import { asObject } from '../../state/policy/edit-json';
import type { Strings } from '../../strings/strings';
import { choiceWords } from '../../strings/policy-choices';
import { useUi } from '../ui-context';

const FEW = 4;

/** A few words of what stands in a folded part: the calculation, its figures, the first texts. */
export function useSummary(shape: FieldShape, value: unknown): string {
  const { say, words } = useUi();
  const title = (word: unknown) => STANDARDS.find((one) => one.word === word)?.title ?? null;
  if (shape.kind !== 'word')
    return pieces(value, (text) => say(choiceWords(text)))
      .slice(0, FEW)
      .join(' · ');
  const figures = asObject(value);
  const name = title(figures['word']);
  const { rate, from, to } = figures;
  const band = typeof rate === 'number' ? String(rate) : bandText(from, to, words);
  return [name === null ? '' : say(name), band].filter((text) => text !== '').join(' · ');
}

function bandText(from: unknown, to: unknown, words: Strings): string {
  if (typeof from !== 'number') return typeof to === 'number' ? words.atMost(String(to)) : '';
  return typeof to === 'number' ? words.band(String(from), String(to)) : words.atLeast(String(from));
}

/** Texts and numbers, the outer before the inner. */
function pieces(value: unknown, shown: (text: string | number) => string): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return value === '' ? [] : [shown(value)];
  if (Array.isArray(value)) return value.flatMap((each) => pieces(each, shown));
  if (typeof value !== 'object' || value === null) return [];
  const { zh } = asObject(value);
  return typeof zh === 'string' ? [zh] : Object.values(value).flatMap((each) => pieces(each, shown));
}
