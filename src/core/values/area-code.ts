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

const UNKNOWN = 0;
const STANDINGS: readonly AreaStanding[] = ['unknown', 'in force', 'retired'];
const FOREIGNERS = 9;
/** 市辖区, 县 and what was administered from outside: IDs carry these in any prefecture, listed or not. */
const ANY_PREFECTURE: ReadonlySet<number> = new Set([0, 1, 2, 11, 20]);

/** By code of a county and of a prefecture, an index of `STANDINGS`; filled when first asked for. */
interface Standings {
  readonly counties: Uint8Array;
  readonly prefectures: Uint8Array;
}

let known: Standings | null = null;

/**
 * What is known of the first six digits of an ID, as a number. Lists end somewhere: `unknown` is a reason to look, never
 * to reject.
 */
export function areaStanding(code: number): AreaStanding {
  const { counties, prefectures } = (known ??= unpacked());
  const own = counties[code]!;
  if (own !== UNKNOWN) return STANDINGS[own]!;
  if (isNotDivided(Math.floor(code / 10_000))) return 'in force';
  return ANY_PREFECTURE.has(code % 100) ? STANDINGS[prefectures[Math.floor(code / 100)]!]! : 'unknown';
}

/** Hong Kong, Macao and Taiwan, whose residents' permits carry the province alone, and foreigners. */
function isNotDivided(province: number): boolean {
  return UNLISTED.includes(province) || Math.floor(province / 10) === FOREIGNERS;
}

/** What was listed again after it had been retired is in force. */
function unpacked(): Standings {
  const standings = { counties: new Uint8Array(1_000_000), prefectures: new Uint8Array(10_000) };
  unpack(RETIRED, 'retired', standings);
  unpack(IN_FORCE, 'in force', standings);
  return standings;
}

function unpack(packed: PackedCodes, standing: AreaStanding, { counties, prefectures }: Standings): void {
  const mark = STANDINGS.indexOf(standing);
  for (const [province, listed] of Object.entries(packed)) {
    for (const prefecture of listed.split(';')) {
      const four = Number(province) * 100 + Number(prefecture.slice(0, 2));
      prefectures[four] = mark;
      for (const range of prefecture.slice(3).split(',')) {
        const [from, to] = range.split('-').map(Number);
        counties.fill(mark, four * 100 + from!, four * 100 + (to ?? from!) + 1);
      }
    }
  }
}
