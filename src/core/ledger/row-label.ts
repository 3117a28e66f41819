/** What a row says it is, in one of its cells, where it is no household. */
type RowLabel =
  | { readonly kind: 'total'; readonly word: TotalWord; /** 尚寨村 of 尚寨村小计, else ''. */ readonly of: string }
  | { readonly kind: 'note' };

/** subtotal 小计 · sum 合计, which may be either · grand 总计. */
export type TotalWord = 'subtotal' | 'sum' | 'grand';

const TOTAL = /^(.{0,20}?)(小计|合计|总计|共计|累计)(?:[(:].{0,40})?$/;
const FOOTER =
  /^(?:单位负责人|统计负责人|主要负责人|分管负责人|负责人|经办人|审核人|复核人|审批人|填表人|填报人|制表人|制表单位|报出日期|填报日期|填表日期|制表时间|制表日期|填报单位|统计单位|公示时间|公示期|监督电话|举报电话|监督举报电话)/;
const NOTE = /^(?:填报说明|填表说明|说明|备注|附注|注|以下空白|以下无正文|此页无正文|续表|续下页|接上页|接下页)$/;

/** A cheap first look: false for nearly every name and village. */
export function mayBeLabel(text: string): boolean {
  return /[计:：]|^\s*[单统主分负经审复填制报公监举说备附注以此续接]/.test(text);
}

/** The label a text is, null for anything else. `text` as it stands in the cell. */
export function rowLabel(text: string): RowLabel | null {
  const bare = bareLabel(text);
  const total = TOTAL.exec(bare);
  if (total) return { kind: 'total', word: wordOf(total[2]!, total[1]!), of: total[1]! };
  return NOTE.test(bare) || isFooter(text) || /^.{0,12}:/.test(bare) ? { kind: 'note' } : null;
}

/** True for a signature line 单位负责人： 审核人： 填报日期： …, with or without its colon. */
export function isFooter(text: string): boolean {
  return FOOTER.test(bareLabel(text));
}

function bareLabel(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200b\ufeff]+/g, '');
}

function wordOf(word: string, of: string): TotalWord {
  if (word === '小计' || /^本?页/.test(of)) return 'subtotal';
  return word === '总计' ? 'grand' : 'sum';
}
