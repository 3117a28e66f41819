import type { FieldShape } from '../../core/policy/fields/field-shape';
import { STANDARDS } from '../../standards/catalogue';

const shapes = new Map<string, FieldShape>();

/** What a calculation word asks for; nothing where there is no such word. */
export function wordShape(word: string): FieldShape {
  const known = shapes.get(word);
  if (known !== undefined) return known;
  const shape = STANDARDS.find((one) => one.word === word)?.shape() ?? { kind: 'group', parts: [] };
  shapes.set(word, shape);
  return shape;
}
