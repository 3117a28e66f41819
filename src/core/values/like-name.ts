import { nameKey } from './text';

/**
 * Signs that are taken for one another in names: they look alike (已 己 巳), are the old and the new form of one sign
 * (張 张), or two writings of one surname (闫 阎). The first of each group stands for all. Far from complete on
 * purpose: a likeness of names counts only beside a likeness of IDs.
 */
const LIKE_SIGNS = (
  '已己巳 未末 日曰 土士 戊戌戍 候侯 晴睛 干于千 天夭 冶治 凤风鳳風 丹舟 炙灸 祺棋琪淇 茶荼 苹萍 莱菜 梁粱 裕浴 余佘 冷泠 洗冼 ' +
  '母毋毌 沐沭 祥详 侍待 晔哗 晃幌 昂昴 析折 伶怜 今令 免兔 亨享 崇祟 兵乓 辛幸 栗粟 皓浩 洋样 楷揩 ' +
  '闫阎閻 付傅 肖萧蕭 代戴 丘邱 兰蓝蘭藍 钟鐘鍾锺 仝同 段叚 ' +
  '张張 刘劉 陈陳 杨楊 黄黃 赵趙 吴吳 孙孫 马馬 郑鄭 谢謝 韩韓 冯馮 邓鄧 罗羅 叶葉 苏蘇 卢盧 吕呂 许許 龙龍 万萬 贾賈 范範 ' +
  '国國 华華 军軍 伟偉 丽麗 红紅 贵貴 荣榮 庆慶 广廣 东東 义義 会會 云雲 杰傑 强強彊 峰峯 群羣 温溫 昆崑 兴興 树樹 宝寶 银銀 ' +
  '礼禮 发發 长長 学學 开開 书書 门門 爱愛 凯凱 灵靈 乐樂 双雙 与與 玺璽 〇零○'
).split(' ');

const STANDS_FOR: ReadonlyMap<string, string> = new Map(
  LIKE_SIGNS.flatMap((group) => [...group].map((sign) => [sign, group[0]!] as const)),
);

/** Marks the signs that another stands for, and the dot: a name without any is its own key. */
const FOLDED = new Uint8Array(0x10000);
for (const [sign, first] of STANDS_FOR) if (sign !== first) FOLDED[sign.charCodeAt(0)] = 1;
FOLDED['·'.charCodeAt(0)] = 1;

/** `nameKey` with signs that are easily confused made one, and without the dots of a name: 李已禾 and 李己禾 meet. */
export function likeNameKey(text: string): string {
  const key = nameKey(text);
  for (let at = 0; at < key.length; at += 1) if (FOLDED[key.charCodeAt(at)] === 1) return folded(key);
  return key;
}

function folded(key: string): string {
  return [...key].map((sign) => (sign === '·' ? '' : (STANDS_FOR.get(sign) ?? sign))).join('');
}
