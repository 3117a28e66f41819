import { IN_FORCE, RETIRED, type PackedCodes } from './area-code-list';

/** Two-digit prefixes of administrative area codes 行政区划代码 (GB/T 2260), and 83, which residence permits of Taiwan residents carry. */
const PROVINCES: Readonly<Record<string, string>> = {
  11: '北京市',
  12: '天津市',
  13: '河北省',
  14: '山西省',
  15: '内蒙古自治区',
  21: '辽宁省',
  22: '吉林省',
  23: '黑龙江省',
  31: '上海市',
  32: '江苏省',
  33: '浙江省',
  34: '安徽省',
  35: '福建省',
  36: '江西省',
  37: '山东省',
  41: '河南省',
  42: '湖北省',
  43: '湖南省',
  44: '广东省',
  45: '广西壮族自治区',
  46: '海南省',
  50: '重庆市',
  51: '四川省',
  52: '贵州省',
  53: '云南省',
  54: '西藏自治区',
  61: '陕西省',
  62: '甘肃省',
  63: '青海省',
  64: '宁夏回族自治区',
  65: '新疆维吾尔自治区',
  71: '台湾省',
  81: '香港特别行政区',
  82: '澳门特别行政区',
  83: '台湾居民居住证',
};

const KNOWN = Uint8Array.from({ length: 100 }, (_, prefix) => (prefix in PROVINCES ? 1 : 0));

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
