import { IN_FORCE, RETIRED, type PackedCodes } from './area-code-list';

/** Taiwan, Hong Kong and Macao, which no list divides further, and 83, which residence permits of Taiwan residents carry. */
const UNLISTED: readonly number[] = [71, 81, 82, 83];

/** Two-digit prefixes of administrative area codes 行政区划代码 (GB/T 2260), as numbers. */
const KNOWN = Uint8Array.from({ length: 100 }, (_, prefix) =>
  prefix in IN_FORCE || UNLISTED.includes(prefix) ? 1 : 0,
);

/** True where the first two digits of an area code, as a number, are those of a province. */
export function isProvincePrefix(prefix: number): boolean {
  return KNOWN[prefix] === 1;
}

export type AreaStanding = 'in force' | 'retired' | 'unknown';

/** Hong Kong, Macao and Taiwan, whose residents' permits carry the province alone, and 9 for foreigners. */
const NOT_DIVIDED = /^(?:71|8[123]|9)/;
/** 市辖区, 县 and what was administered from outside: IDs carry these in any prefecture, listed or not. */
const ANY_PREFECTURE: ReadonlySet<string> = new Set(['00', '01', '02', '11', '20']);

let known: ReadonlyMap<string, AreaStanding> | null = null;

/** What is known of the first six digits of an ID. Lists end somewhere: `unknown` is a reason to look, never to reject. */
export function areaStanding(code: string): AreaStanding {
  known ??= new Map([...unpacked(RETIRED, 'retired'), ...unpacked(IN_FORCE, 'in force')]);
  const standing = known.get(code);
  if (standing !== undefined) return standing;
  if (NOT_DIVIDED.test(code)) return 'in force';
  const prefecture = ANY_PREFECTURE.has(code.slice(4)) ? known.get(code.slice(0, 4)) : undefined;
  return prefecture ?? 'unknown';
}

/** Six digits of every code, and four of every prefecture that has one. */
function* unpacked(packed: PackedCodes, standing: AreaStanding): Generator<readonly [string, AreaStanding]> {
  for (const [province, prefectures] of Object.entries(packed)) {
    for (const prefecture of prefectures.split(';')) {
      const four = province + prefecture.slice(0, 2);
      yield [four, standing];
      for (const [, from, to] of prefecture.slice(3).matchAll(/(\d+)(?:-(\d+))?/g)) {
        for (let county = Number(from); county <= Number(to ?? from); county += 1) {
          yield [four + String(county).padStart(2, '0'), standing];
        }
      }
    }
  }
}
