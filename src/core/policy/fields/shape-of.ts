import type { z } from 'zod';
import { FIELD_HINTS, type FieldHint } from './field-hint';
import type { FieldPart, FieldShape } from './field-shape';

/** The form that a schema asks for. What it reads is the JSON as people write it, not what becomes of it. */
export function shapeOf(schema: z.core.$ZodType): FieldShape {
  const hint = FIELD_HINTS.get(schema);
  if (hint !== undefined) return hintedShape(hint);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'string':
      return { kind: 'text' };
    case 'number':
      return { kind: 'number', whole: 'format' in def };
    case 'boolean':
      return { kind: 'yes-no' };
    case 'enum':
      return { kind: 'choice', values: Object.values(def.entries) };
    case 'literal':
      return {
        kind: 'choice',
        values: def.values.filter((value) => typeof value === 'string' || typeof value === 'number'),
      };
    case 'object':
      return { kind: 'group', parts: partsOf(def.shape) };
    case 'pipe':
      // what comes after it is what becomes of the JSON
      return shapeOf(def.in);
    case 'optional':
    case 'nullable':
    case 'default':
      return shapeOf(def.innerType);
    default:
      return severalOf(def);
  }
}

function hintedShape(hint: FieldHint): FieldShape {
  switch (hint.kind) {
    case 'number':
      return { kind: 'number', whole: false };
    case 'span':
      return { kind: 'span', whole: hint.whole, parts: hint.beside };
    default:
      return { kind: hint.kind };
  }
}

type Def = z.core.$ZodTypes['_zod']['def'];

/** What may hold several. */
function severalOf(def: Def): FieldShape {
  if (def.type === 'array') {
    const of = shapeOf(def.element);
    return of.kind === 'text' ? { kind: 'words' } : { kind: 'list', of };
  }
  if (def.type === 'record') {
    const [names, of] = [shapeOf(def.keyType), shapeOf(def.valueType)];
    if (of.kind === 'other') return of;
    return { kind: 'table', names: names.kind === 'choice' ? names.values.map(String) : null, of };
  }
  if (def.type !== 'union') return { kind: 'other' };
  const kinds = def.options.map((option) => shapeOf(option).kind);
  return kinds.every((kind) => kind === 'text' || kind === 'number') ? { kind: 'fact' } : { kind: 'other' };
}

/** The fields of an object, by its keys. */
export function partsOf(shape: Readonly<Record<string, z.core.$ZodType>>): readonly FieldPart[] {
  return Object.entries(shape).map(([key, schema]) => ({ key, shape: shapeOf(schema), ...absenceOf(schema) }));
}

function absenceOf(schema: z.core.$ZodType): Pick<FieldPart, 'absent' | 'preset'> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'default') return { absent: 'left-out', preset: def.defaultValue };
  if (def.type === 'optional') return { absent: 'left-out', preset: undefined };
  return { absent: def.type === 'nullable' ? 'null' : 'never', preset: undefined };
}
