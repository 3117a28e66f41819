import type { FieldShape } from '../../../core/policy/fields/field-shape';

/** What is put in where somebody adds an entry: as much as the schema asks for, with the figures left to be written. */
export function emptyValue(shape: FieldShape): unknown {
  switch (shape.kind) {
    case 'group':
      return Object.fromEntries(
        shape.parts.flatMap((part) => {
          if (part.absent === 'null') return [[part.key, null]];
          const value = part.absent === 'never' ? emptyPart(part.shape) : undefined;
          return value === undefined ? [] : [[part.key, value]];
        }),
      );
    case 'word':
      return { word: 'per-head' };
    case 'choice':
      return shape.values[0];
    case 'list':
    case 'words':
      return [];
    case 'table':
    case 'other':
      return {};
    default:
      return '';
  }
}

/** A list that must not be empty starts with one entry; single figures stay unwritten, so that they are asked for. */
function emptyPart(shape: FieldShape): unknown {
  if (shape.kind === 'list') return [emptyValue(shape.of)];
  return shape.kind === 'group' || shape.kind === 'word' || shape.kind === 'table' ? emptyValue(shape) : undefined;
}
