const SONG = ['SimSun', 'NSimSun', 'Songti SC', 'Noto Serif CJK SC', 'Noto Serif SC', 'serif'];
const HEI = ['SimHei', 'Heiti SC', 'Noto Sans CJK SC', 'Noto Sans SC', 'sans-serif'];
const SANS = ['Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', 'sans-serif'];

/** What stands in for a typeface that a machine lacks, by what the name says of its kind; the first that fits. */
const STAND_INS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/小标宋|大标宋|xiaobiaosong/i, ['FZXiaoBiaoSong-B05S', 'STZhongsong', '华文中宋', ...SONG]],
  [/仿宋|fangsong/i, ['FangSong', 'FangSong_GB2312', '仿宋_GB2312', 'STFangsong', ...SONG]],
  [/楷|kaiti/i, ['KaiTi', 'KaiTi_GB2312', '楷体_GB2312', 'Kaiti SC', 'STKaiti', ...SONG]],
  [/黑体|simhei|heiti/i, HEI],
  [/宋|song|simsun|明/i, SONG],
  [/雅黑|等线|苹方|yahei|dengxian|pingfang|hei|sans|gothic/i, SANS],
  [/calibri/i, ['Carlito', ...SONG]],
  [/times|cambria|georgia|serif/i, SONG],
  [/courier|consolas|mono/i, ['monospace', ...SONG]],
];
const GENERIC = new Set(['serif', 'sans-serif', 'monospace']);

/**
 * The `font-family` for a typeface named in a workbook. Western faces hold no Chinese: there 宋体 stands in, as in
 * Excel and WPS.
 */
export function fontFamily(name: string | null): string {
  const own = name ?? '宋体';
  const standIns = STAND_INS.find(([kind]) => kind.test(own))?.[1] ?? ['Arial', ...SANS];
  return [...new Set([own, ...standIns])].map((each) => (GENERIC.has(each) ? each : quoted(each))).join(', ');
}

/** A name comes from the file, so what could end the string or the rule is left out. */
function quoted(name: string): string {
  return `"${name.replace(/["'\\{};<>\n\r]/g, '')}"`;
}
