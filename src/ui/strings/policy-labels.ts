import type { Bilingual } from '../../core/language';

/** What a field of a policy is called, and what to mind in it. */
export interface FieldWords {
  readonly label: Bilingual;
  readonly hint?: Bilingual;
  /** Takes a line of its own: long texts. */
  readonly wide?: true;
}

const named = (zh: string, en: string, hint?: readonly [zh: string, en: string]): FieldWords =>
  hint === undefined ? { label: { zh, en } } : { label: { zh, en }, hint: { zh: hint[0], en: hint[1] } };

/** By key, or by `owner.key` where one key means something else inside that owner: a part of the policy, or a word. */
const LABELS: Readonly<Record<string, FieldWords>> = {
  title: named('政策名称', 'Title of the policy'),
  place: named('适用地方', 'Place'),
  category: named('档次', 'Categories', ['分档救助的才写', 'only where relief goes by category']),
  'category.field': named('档次看哪一列', 'Column that tells the category'),
  values: named('各档名称和表中的写法', 'Categories and how ledgers spell them'),
  seasons: named('年度', 'Seasons', ['写成 2025-2026', 'written 2025-2026']),
  source: named('出处', 'Source'),
  issuer: named('发文机关', 'Issued by'),
  'source.title': { ...named('文件标题', 'Title of the notice'), wide: true },
  date: named('发文日期', 'Date', ['如 2025-11-20，只知道年月的写 2025-11', 'such as 2025-11-20, or 2025-11']),
  quote: { ...named('原文', 'The sentence itself'), wide: true },
  allotment: named('下达资金（元）', 'Allotment (yuan)'),
  funds: named('资金来源', 'Sources of funds'),
  'funds.from': named('来源', 'From'),
  'funds.amount': named('金额（元）', 'Amount (yuan)'),
  standard: named('救助标准', 'Standard', ['写几条就同时满足几条', 'all of them hold at once']),
  examples: named('算例', 'Worked examples'),
  says: { ...named('说明', 'Remark'), wide: true },
  season: named('年度', 'Season', ['不写用最新年度', 'the latest where left out']),
  facts: named('这一户的情况', 'The household'),
  figures: named('评议标准（元）', 'Figures set (yuan)'),
  gives: named('应得', 'Should be', ['金额、幅度、不予核定三者取一', 'an amount, a band or a refusal']),
  'gives.amount': named('金额（元）', 'Amount (yuan)'),
  'gives.floor': named('幅度下限（元）', 'Floor (yuan)'),
  'gives.cap': named('幅度上限（元）', 'Cap (yuan)'),
  'gives.refusal': named('不予核定', 'Refused because'),
  order: named('档次轻重', 'Order of the categories', [
    '从轻到重，只用于测算',
    'the lightest first, used for proposals only',
  ]),
  notice: named('公示', 'Public notice'),
  periods: named('公示时段', 'Periods'),
  'periods.place': named('在哪里公示', 'Where'),
  'periods.days': named('天数', 'Days'),
  dayKind: named('按', 'Counted in'),
  fields: named('公示的列', 'Columns shown'),
  hotline: named('公布举报电话', 'Shows the phone for objections'),
  rules: named('规则设置', 'Rule settings', ['一般不用写', 'rarely needed']),
  id: named('编号', 'Id', ['只用小写字母、数字和 -，也是文件名', 'a-z, 0-9 and -; also the name of the file']),
  rate: named('定数（元）', 'Fixed figure (yuan)'),
  from: named('下限（元）', 'Floor (yuan)'),
  to: named('上限（元）', 'Cap (yuan)'),
  inPrinciple: named('原则上', 'In principle', ['超出的列为疑点', 'outside is to be verified']),
  unlessReason: named('备注写明原因的可超过上限', 'The cap gives way to a reason in the remarks'),
  purpose: named('用途', 'For'),
  over: named('按哪个人数', 'Heads counted'),
  table: named('各档标准', 'By category'),
  field: named('看哪一列', 'Column'),
  cases: named('分档', 'Cases'),
  name: named('名称', 'Name'),
  words: named('表中的写法', 'How ledgers spell it'),
  'cases.standard': named('标准', 'Standard'),
  of: named('所含标准', 'Applied to'),
  base: named('基数', 'Base'),
  remainder: named('余额分配', 'Remainder'),
  per: named('按', 'Per'),
  accepts: named('可以救助', 'Accepted'),
  refuses: named('不予救助', 'Refused'),
  item: named('品名', 'Item'),
  quantity: named('数量', 'Quantity'),
  unit: named('单位', 'Unit'),
  every: named('发放周期', 'Given'),
  months: named('月数', 'Months'),
  days: named('天数', 'Days'),
  'months.field': named('月数在哪一列', 'Column that tells the months'),
  'days.field': named('天数在哪一列', 'Column that tells the days'),
  daysPerMonth: named('每月按几天', 'Days a month'),
  price: named('单价', 'Price'),
  yuan: named('元', 'Yuan'),
  'price.per': named('每', 'Per'),
  counted: named('折款计入救助金额', 'Counted in the amount'),
  'rounding.to': named('取整到（元）', 'Rounded to (yuan)'),
  way: named('怎样取整', 'How'),
  parts: named('各项', 'Parts'),
  units: named('计数项', 'What is counted'),
  'units.field': named('数在哪一列', 'Column with the count'),
  'units.unit': named('单位', 'Unit'),
  'units.rate': named('每单位（元）', 'Yuan each'),
};

/** Null for a key that no schema should have: a test sees to it that all have words. */
export function fieldWords(owner: string, key: string): FieldWords | null {
  return LABELS[`${owner}.${key}`] ?? LABELS[key] ?? null;
}
