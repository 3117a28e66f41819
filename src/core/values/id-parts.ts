/** Area, year, month and day, tail: IDs that differ in two places at most agree in two of the four. */
export const ID_PARTS: readonly (readonly [from: number, to: number])[] = [
  [0, 6],
  [6, 10],
  [10, 14],
  [14, 18],
];
const COUNT = ID_PARTS.length;

/** The parts of many IDs as numbers, equal where the parts are: nearly all pairs are told apart by these alone. */
export class IdParts {
  private readonly parts: Int32Array;

  constructor(size: number) {
    this.parts = new Int32Array(size * COUNT);
  }

  static of(ids: readonly string[]): IdParts {
    const parts = new IdParts(ids.length);
    ids.forEach((id, index) => parts.set(index, id));
    return parts;
  }

  set(index: number, id: string): void {
    for (let part = 0; part < COUNT; part += 1) {
      const range = ID_PARTS[part]!;
      this.parts[index * COUNT + part] = partOf(id, range[0], range[1]);
    }
  }

  /** Whether two IDs have two parts in common, without which they are not alike. No ID agrees with none. */
  agree(one: number, other: number): boolean {
    const { parts } = this;
    const [a, b] = [one * COUNT, other * COUNT];
    if (parts[a] === 0) return false;
    let shared = 0;
    if (parts[a] === parts[b]) shared += 1;
    if (parts[a + 1] === parts[b + 1]) shared += 1;
    if (parts[a + 2] === parts[b + 2]) shared += 1;
    if (parts[a + 3] === parts[b + 3]) shared += 1;
    return shared >= 2;
  }
}

function partOf(id: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to && at < id.length; at += 1) number = number * 10 + id.charCodeAt(at);
  return number;
}
