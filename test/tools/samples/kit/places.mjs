// Area codes are public facts (GB/T 2260, current and retired). Counties, villages and branches are invented.

/** 阜阳 and around: 341225 阜南, 341204 颍泉, 341226 颍上 are current; 342101, 342121, 342127 were retired in the 1990s. */
export const ANHUI_AREAS = ['341225', '341225', '341225', '341204', '341226', '342101', '342121', '342127'];
/** 500152 潼南区; 500223 was 潼南县 until 2015; 510922 was 射洪县 until 2019. */
export const CHONGQING_AREAS = ['500152', '500152', '500223', '500223', '510921', '510922'];
/** 522625 镇远; 522629 剑河, 520203 六枝. */
export const GUIZHOU_AREAS = ['522625', '522625', '522625', '522629', '520203'];

/** 安徽农信 issues 19-digit cards; 农行 and 邮储 too. Passbooks have no card BIN. */
export const ANHUI_BANKS = [
  { name: '颍泽农村商业银行', bin: '622953', length: 19 },
  { name: '颍泽农村商业银行', bin: '621778', length: 19 },
  { name: '颍泽农村商业银行', bin: '621526', length: 19 },
  { name: '中国农业银行颍泽县支行', bin: '622848', length: 19 },
  { name: '中国邮政储蓄银行颍泽县支行', bin: '621098', length: 19 },
  { name: '颍泽农村商业银行', lengths: [10, 12, 17, 20, 22] },
];
export const CHONGQING_BANKS = [
  { name: '重庆农村商业银行', bin: '622867', length: 16 },
  { name: '重庆农村商业银行', lengths: [12, 16, 20] },
];
export const GUIZHOU_BANKS = [
  { name: '贵州农信', bin: '622893', length: 19 },
  { name: '贵州农信', bin: '621779', length: 19 },
  { name: '贵州农信', bin: '909810', length: 18 },
  { name: '贵州农信', lengths: [15, 20] },
];

export const DISASTERS = ['洪涝', '旱灾', '风雹', '低温冷冻', '房屋倒损', '作物绝收'];
