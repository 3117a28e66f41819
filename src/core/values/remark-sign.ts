/** What a remark says of a household, from the gravest on. */
export type RemarkSign = 'dead' | 'moved' | 'institution' | 'away';

const WORDS: readonly (readonly [RemarkSign, RegExp])[] = [
  ['dead', /死亡|已故|亡故|病故|身故|去世|过世|逝世|病逝|已死|已亡|(?:户口|户籍)(?:已)?注销|注销(?:户口|户籍)/u],
  ['moved', /迁出|迁走|外迁|搬走|搬离|空挂|人户分离/u],
  ['institution', /敬老院|养老院|福利院|集中供养|服刑|在押|入狱|羁押/u],
  ['away', /外出|务工|打工|常年在外|长期在外|不在家|不在村|在外地|外地居住|无人居住/u],
];
const CLAUSE = /[，,。；;、！!？?\n]+/u;
/** 未外出, 没有外出务工, 非空挂户: the word is denied. */
const DENIED = /(?:没有?|未曾?|无人?|非|不|不是|不属于)(?:再|在|去|有)?$/u;
/** Work near home keeps nobody away. */
const NEAR = /(?:就近|就地|本地|本村|本组|本镇|本乡|附近|在家)$/u;
/** What died were animals: damage, of which relief ledgers often speak. */
const ANIMALS =
  /(?:牲畜|家畜|家禽|畜禽|生猪|[猪牛羊鸡鸭鹅鱼兔])[\d一二两三四五六七八九十百余多只头羽尾]*(?:死亡|已死)|死亡(?:牲畜|家畜|家禽|畜禽|生猪|[猪牛羊鸡鸭鹅鱼兔]|[\d一二两三四五六七八九十百余多]+[只头羽尾匹])/u;
/** Home again. */
const BACK = /已经?[返回]|返乡人员|返乡在家|(?:务工|外出)[返回]/u;

/** The gravest sign a remark holds and the word that says it; null for all other remarks. */
export function remarkSign(remark: string): { readonly sign: RemarkSign; readonly word: string } | null {
  for (const [sign, words] of WORDS) {
    if (!words.test(remark)) continue;
    for (const clause of remark.split(CLAUSE)) {
      const found = words.exec(clause);
      if (found && !isExplained(sign, clause, found.index)) return { sign, word: found[0] };
    }
  }
  return null;
}

function isExplained(sign: RemarkSign, clause: string, at: number): boolean {
  const before = clause.slice(0, at);
  if (DENIED.test(before)) return true;
  if (sign === 'dead') return ANIMALS.test(clause);
  return sign === 'away' && (BACK.test(clause) || NEAR.test(before));
}
