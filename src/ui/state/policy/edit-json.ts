/** Keys and places from the outside in: `['seasons', '2022-2023', 'standard', 0]`. */
export type JsonPath = readonly (string | number)[];

export type JsonObject = Readonly<Record<string, unknown>>;

export function asObject(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** What stands at a place; undefined where nothing does. */
export function valueAt(json: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((inside, key) => {
    return typeof key === 'number' ? asList(inside)[key] : asObject(inside)[key];
  }, json);
}

/** The same with another value at a place: undefined takes the key or the item out. What leads there is made as needed. */
export function withValue(json: unknown, path: JsonPath, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const inner = withValue(valueAt(json, [key]), rest, value);
  if (typeof key === 'number') {
    const list = [...asList(json)];
    if (inner === undefined) list.splice(key, 1);
    else list[key] = inner;
    return list;
  }
  if (inner !== undefined) return { ...asObject(json), [key]: inner };
  return Object.fromEntries(Object.entries(asObject(json)).filter(([own]) => own !== key));
}

/** The same with an entry under another name, in its old place. A name that is taken already changes nothing. */
export function withName(json: unknown, path: JsonPath, name: string): unknown {
  const [own, table] = [path.at(-1), path.slice(0, -1)];
  const entries = Object.entries(asObject(valueAt(json, table)));
  if (entries.some(([key]) => key === name)) return json;
  return withValue(json, table, Object.fromEntries(entries.map(([key, value]) => [key === own ? name : key, value])));
}
