import type { CellValue } from '../../src/core/grid/cell';

export type Rows = CellValue[][];

/** Invented people; both IDs are the standards' own examples. */
export const LI = { name: '李春禾', id: '11010519491231002X', phone: '13900000001', account: '6229530000000000018' };
export const WANG = { name: '王秋生', id: '440524188001010014', phone: '13900000002', account: '6229530000000000026' };

const T1_HEADERS = [
  ...['序号', '户主姓名', '户主身份证号', '户主联系方式', '家庭类型', '家庭人口(人)', '家庭住址', '需救助人口(人)'],
  ...['已发放救助款(元)', '已发放救助物资折款(元)', '救助资金发放形式', '备注'],
];
export const T1_FIELDS = [
  ...['serial', 'name', 'citizenId', 'phone', 'familyType', 'familySize', 'address', 'neededCount'],
  ...['amount', 'goodsValue', 'payment', 'remark'],
];

/** Title, 填报单位, header, codes, two households, footer, notes. */
export function t1(): Rows {
  return [
    ['受灾人员冬春生活政府救助人口一览表'],
    ['', '', '', '', '', '', '', '', '', '表    号：应急统表10'],
    ['填报单位(盖章)：梓潼街道', '', '', '', '', '2023年1月'],
    T1_HEADERS,
    ['', 'D03001', 'D03002', 'D03003', 'D03004', 'D03005', 'D03006', 'D03007', 'D03008', 'D03009', 'D03010', ''],
    [1, LI.name, LI.id, LI.phone, '低保户', 3, '尚寨村一组', 2, 300, 0, '一卡通', ''],
    [2, WANG.name, WANG.id, WANG.phone, '其他户', 4, '尚寨村二组', 4, 600, 0, '一卡通', '合并户'],
    ['单位负责人：', '', '统计负责人：', '', '填表人：', '', '报出日期：20  年  月  日'],
    ['填报说明：1.本表由乡镇填报。'],
    ['2.户主姓名按身份证填写。'],
  ];
}

const T2_HEADERS = [
  ...[
    '户主姓名*',
    '身份证号码*',
    '家庭人口（人）*',
    '家庭类型*',
    '户口类型*',
    '行政村（社区）代码*',
    '行政村（社区）名称*',
  ],
  ...[
    '需口粮救助（元）',
    '需取暖救助（元）',
    '需衣被救助（件）',
    '需伤病救助（元）',
    '需其他救助（元）',
    '需饮水救助（元）',
  ],
  ...[
    '核准救助时段（月）*',
    '核准救助口粮（公斤）*',
    '核准救助衣被（件）*',
    '核准救助金额（元）*',
    '发放单位*',
    '发放方式*',
    '开户银行',
  ],
  ...['开户银行帐号', '开户银行地址', '村级填报人姓名*', '村级填报日期*', '备注'],
];
export const T2_FIELDS = [
  ...['name', 'citizenId', 'familySize', 'familyType', 'residence', 'villageCode', 'village', 'neededGrain'],
  ...['neededHeating', 'neededClothing', 'neededMedical', 'neededOther', 'neededWater', 'months', 'grainKilograms'],
  ...[
    'clothingPieces',
    'amount',
    'issuer',
    'payment',
    'bank',
    'account',
    'bankAddress',
    'reporter',
    'reportDate',
    'remark',
  ],
];

export function t2(): Rows {
  const household = (who: typeof LI) => [
    ...[who.name, who.id, 3, '低保户', '农村', '500152001001', '尚寨村', 100, 100, 2, null, null, null, 3, 45, 2, 300],
    ...['县级', '银行发放', '农业银行', who.account, '梓潼街', '张报', 44900, ''],
  ];
  return [['说明：标红的列为必填，家庭类型等请从下拉框中选择。'], T2_HEADERS, household(LI), household(WANG)];
}

export const T2_DICTIONARY: Rows = [
  ['五保户', '城镇', 1, '县级', '资金发放'],
  ['低保户', '农村', 2, '乡镇级', '银行发放'],
  ['重点优抚对象', null, 3],
  ['其他户', null, 4],
];

export const T3_HEADERS = [
  ...['户主姓名', '身份证号', '行政村(社区)', '开户银行', '开户银行账号', '核准救助金额(元)', '实际发放金额(元)'],
];
export const T3_FIELDS = ['name', 'citizenId', 'village', 'bank', 'account', 'amount', 'paidAmount'];

export function t3(): Rows {
  return [
    ['2022-2023年度冬春发放名册'],
    ['统计单位：梓潼街道'],
    T3_HEADERS,
    [LI.name, LI.id, '尚寨村', '农业银行', LI.account, 300, 300],
    [WANG.name, WANG.id, '尚寨村', '农业银行', WANG.account, 600, 600],
    ['制表人：张报', '', '', '', '制表时间：2023年1月5日'],
  ];
}

const T15_TOP = [
  ...[
    '序号',
    '村（社区）',
    '村民组',
    '户主姓名',
    '身份证号',
    '联系电话',
    '家庭类型',
    '受灾类型',
    '家庭人口',
    '需救助人口',
  ],
  ...['救助金额（元）', '', '', '', '', '“一卡（折）通”', '', '', '备注'],
];
const T15_UNDER = [
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '口粮',
  '衣被',
  '取暖',
  '其他',
  '合计',
  '开户行',
  '户名',
  '账号',
  '',
];
export const T15_FIELDS = [
  ...[
    'serial',
    'village',
    'group',
    'name',
    'citizenId',
    'phone',
    'familyType',
    'disasterType',
    'familySize',
    'neededCount',
  ],
  ...['grainAmount', 'clothingAmount', 'heatingAmount', 'otherAmount', 'amount', 'bank', 'holder', 'account', 'remark'],
];
export const T15_MERGES = [
  ...['A1:S1', 'A2:J2', 'K2:S2', 'K3:O3', 'P3:R3'],
  ...[...'ABCDEFGHIJS'].map((letter) => `${letter}3:${letter}4`),
];

export function household15(serial: number | null, village: string, who: typeof LI): CellValue[] {
  return [
    ...[serial, village, '一组', who.name, who.id, who.phone, '低保户', '作物绝收', 3, 2, 100, 50, null, null, 150],
    ...['农业银行', who.name, who.account, ''],
  ];
}

/** Title, two-line header, two villages with 小计, 合计, signatures. Households in grid rows 4, 5, 7. */
export function t15(): Rows {
  return [
    ['2022-2023年度冬春救助资金发放花名册'],
    ['填报单位（盖章）：梓潼街道', ...Array<string>(9).fill(''), '单位：人、元'],
    T15_TOP,
    T15_UNDER,
    household15(1, '尚寨村', LI),
    household15(2, '尚寨村', WANG),
    ['尚寨村小计', '', '', '', '', '', '', '', 6, 4, 200, 100, 0, 0, 300],
    household15(3, '长坝村', { ...LI, name: '赵冬至', id: '110105194912310011' }),
    ['长坝村小计', '', '', '', '', '', '', '', 3, 2, 100, 50, 0, 0, 150],
    ['合  计', '', '', '', '', '', '', '', 9, 6, 300, 150, 0, 0, 450],
    ['单位负责人：', '', '', '审核人：', '', '', '填表人：', '', '', '', '填报日期：  年 月 日'],
  ];
}
