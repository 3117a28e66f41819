import type { FormShape } from '../../core/policy/form/form-shape';
import { STANDARDS } from '../../standards/catalogue';

const shapes = new Map<string, FormShape>();

/** What a calculation word asks for; nothing where there is no such word. */
export function wordShape(word: string): FormShape {
  const known = shapes.get(word);
  if (known !== undefined) return known;
  const shape = STANDARDS.find((one) => one.word === word)?.shape() ?? { kind: 'group', parts: [] };
  shapes.set(word, shape);
  return shape;
}
