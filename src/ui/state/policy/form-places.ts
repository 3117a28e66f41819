import type { FieldShape } from '../../../core/policy/fields/field-shape';
import { pathText, type PlainProblem } from '../../../core/policy/plain-problem';
import { asList, asObject, valueAt, type JsonPath } from './edit-json';

/** The shape of a calculation word's figures, by the word. */
export type WordShape = (word: string) => FieldShape;

/** Every place of the form that this JSON gives a field, the outer before the inner. */
export function formPlaces(
  shape: FieldShape,
  json: unknown,
  wordShape: WordShape,
  path: JsonPath = [],
): readonly string[] {
  const inner = innerFields(shape, json, wordShape);
  return [
    pathText(path),
    ...inner.flatMap(([key, of]) => formPlaces(of, valueAt(json, [key]), wordShape, [...path, key])),
  ];
}

type Inner = readonly (readonly [key: string | number, shape: FieldShape])[];

function innerFields(shape: FieldShape, json: unknown, wordShape: WordShape): Inner {
  switch (shape.kind) {
    case 'group':
      return shape.parts.map(({ key, shape: of }) => [key, of]);
    case 'list':
      return asList(json).map((_, at) => [at, shape.of]);
    case 'table':
      return Object.keys(asObject(json)).map((key) => [key, shape.of]);
    case 'span':
      return shape.parts.map(({ key, shape: of }) => [key, of]);
    case 'word':
      return innerFields(wordShape(String(asObject(json)['word'] ?? '')), json, wordShape);
    default:
      return [];
  }
}

/** Problems by the innermost place of the form that they concern: `''` for the whole policy. */
export function problemsByPlace(
  problems: readonly PlainProblem[],
  places: readonly string[],
): ReadonlyMap<string, readonly PlainProblem[]> {
  const found = new Map<string, PlainProblem[]>();
  for (const problem of problems) {
    const place = innermost(places, problem.path);
    found.set(place, [...(found.get(place) ?? []), problem]);
  }
  return found;
}

function innermost(places: readonly string[], path: string): string {
  return places.reduce((best, place) => (place.length > best.length && liesIn(path, place) ? place : best), '');
}

/** Whether a place is that part of the form, or within it. */
export function liesIn(place: string, part: string): boolean {
  if (part === '' || place === part) return true;
  return place.startsWith(`${part}.`) || place.startsWith(`${part}[`);
}
