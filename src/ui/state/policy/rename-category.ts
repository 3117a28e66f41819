import { asList, asObject, withName, withValue, type JsonPath } from './edit-json';

/** Between a category and what splits it further: `特困·重灾`. */
const SPLIT = '·';

/** Whether a place holds the name of a category. */
export function isCategory(path: JsonPath): boolean {
  return path.length === 3 && path[0] === 'category' && path[1] === 'values';
}

/**
 * A policy with a category under another name wherever it is named: its tables, its order, and the households and
 * figures of its examples. A name that is taken already changes nothing.
 */
export function withCategoryNamed(json: unknown, was: string, is: string): unknown {
  const renamed = withName(json, ['category', 'values', was], is);
  if (renamed === json || was === is) return json;
  const { category, seasons, order, examples } = asObject(renamed);
  const { field } = asObject(category);
  const name = (own: unknown) => (own === was ? is : own);
  const changes: readonly (readonly [key: string, value: unknown])[] = [
    ['seasons', inTables(seasons, was, is)],
    ['order', Array.isArray(order) ? order.map((list) => asList(list).map(name)) : order],
    ['examples', Array.isArray(examples) ? examples.map((one) => inExample(one, String(field), was, is)) : examples],
  ];
  return changes.reduce((now, [key, value]) => (value === undefined ? now : withValue(now, [key], value)), renamed);
}

/** In every table by category, however deep its word lies in others. */
function inTables(json: unknown, was: string, is: string): unknown {
  if (Array.isArray(json)) return json.map((one) => inTables(one, was, is));
  if (typeof json !== 'object' || json === null) return json;
  const own = Object.hasOwn(json, 'table') ? withName(json, ['table', was], is) : json;
  return Object.fromEntries(Object.entries(asObject(own)).map(([key, value]) => [key, inTables(value, was, is)]));
}

function inExample(example: unknown, field: string, was: string, is: string): unknown {
  const { facts, figures } = asObject(example);
  const households = asList(facts).map((one) => (asObject(one)[field] === was ? withValue(one, [field], is) : one));
  const own = Array.isArray(facts) ? withValue(example, ['facts'], households) : example;
  if (figures === undefined) return own;
  const named = Object.keys(asObject(figures)).map((key) => {
    const rest = key.slice(was.length);
    return [key, key.startsWith(was) && (rest === '' || rest.startsWith(SPLIT)) ? is + rest : key] as const;
  });
  return named.reduce((now, [key, next]) => (key === next ? now : withName(now, ['figures', key], next)), own);
}
