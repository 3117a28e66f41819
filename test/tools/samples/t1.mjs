// t1-clean.xlsx: 应急统表10 《受灾人员冬春生活政府救助人口一览表》 of one township, 40 households, nothing wrong in it:
// title, form number block, D-codes under the header, signatures and 填报说明 below, one drop-down, print set-up.
// t1-pristine.xlsx: the same form blank. Both are LibreOffice's own packages (built with openpyxl, saved by soffice).
import { Crowd } from './kit/people.mjs';
import { Dice } from './kit/dice.mjs';
import { ANHUI_AREAS, ANHUI_BANKS } from './kit/places.mjs';
import { lacking, openpyxl } from './kit/python.mjs';
import { citizenId, foreignId } from './kit/citizen-ids.mjs';

const HEADERS = [
  ...[
    '序号',
    '户主姓名',
    '户主身份证号',
    '户主联系方式',
    '家庭类型',
    '家庭人口\n（人）',
    '家庭住址',
    '需救助人口\n（人）',
  ],
  ...['已发放救助款\n（元）', '已发放救助物资折款\n（元）', '救助资金\n发放形式', '备注'],
];
const CODES = [
  '甲',
  'D03001',
  'D03002',
  'D03003',
  'D03004',
  'D03005',
  'D03006',
  'D03007',
  'D03008',
  'D03009',
  'D03010',
  '乙',
];
const WIDTHS = { A: 6, B: 12, C: 21, D: 14, E: 14, F: 9, G: 26, H: 11, I: 13, J: 14, K: 13, L: 14 };
const FAMILY_TYPES = ['分散供养特困人员', '低保户', '重点优抚对象', '防止返贫监测对象', '其他受灾困难户'];
const VILLAGES = ['河湾村', '柳林村', '石桥社区', '南岗村'];
const GROUPS = ['东组', '西组', '前组', '后组', '南组', '北组'];
const HOUSEHOLDS = 40;

export function t1() {
  const why = lacking({ libreOffice: true });
  if (why) return { skipped: why };
  const write = (rows, unit) => openpyxl('t1.py', t1Model(rows, unit), { throughLibreOffice: true });
  return {
    't1-clean.xlsx': write(households(), {
      unit: '清溪镇人民政府',
      place: '安徽 省   颍泽 县（市、区）   清溪 乡（镇、街道）',
      month: '2025年12月',
    }),
    't1-pristine.xlsx': write(blankRows(), {
      unit: '',
      place: '      省      县（市、区）      乡（镇、街道）',
      month: '20  年  月',
    }),
  };
}

/** The form around any rows of a body, as t1.py takes it. */
export function t1Model(body, { unit, place, month }) {
  const row = (cells) => Array.from({ length: 12 }, (_, index) => cells[index] ?? null);
  const top = [
    row(['受灾人员冬春生活政府救助人口一览表']),
    row({ 9: '表    号：应急统表10' }),
    row({ 9: '制定机关：应急管理部' }),
    row({ 9: '批准机关：国家统计局' }),
    row({ 0: place, 9: '批准文号：' }),
    row({ 0: `填报单位（盖章）：${unit}`, 5: month, 9: '有效期至：    年  月' }),
  ];
  const bodyTop = top.length + 3;
  const footer = bodyTop + body.length;
  const rows = [...top, HEADERS, CODES, ...body.map(row), row([SIGNATURES]), row([NOTES])];
  const blocks = [2, 3, 4, 5, 6].map((number) => `J${number}:L${number}`);
  const merges = [
    'A1:L1',
    ...blocks,
    'A5:I5',
    'A6:E6',
    'F6:I6',
    `A${footer}:L${footer}`,
    `A${footer + 1}:L${footer + 1}`,
  ];
  return {
    ...{ sheet: '一览表', rows, merges, widths: WIDTHS, familyTypes: FAMILY_TYPES },
    ...{ headerTop: 7, bodyTop, bodyBottom: footer - 1, footer },
  };
}

const SIGNATURES = '单位负责人：        统计负责人：        填表人：        报出日期：20    年  月  日';
const NOTES = [
  '填报说明：1.本表由乡镇（街道）以户为单位填报，县级应急管理部门汇总。',
  '2.家庭类型从下拉列表中选择。',
  '3.需救助人口不得多于家庭人口。',
].join('\n');

function blankRows() {
  return Array.from({ length: HOUSEHOLDS }, () => []);
}

function households() {
  const dice = new Dice(10);
  const crowd = new Crowd(dice, { areas: ANHUI_AREAS, banks: ANHUI_BANKS });
  return Array.from({ length: HOUSEHOLDS }, (_, index) => {
    const household = crowd.household({ ...unusual(dice)[index], familySize: 2 + (index % 5) });
    const village = VILLAGES[Math.floor(index / 10)];
    return [
      ...[
        index + 1,
        household.name,
        household.citizenId,
        household.phone,
        dice.pick(FAMILY_TYPES),
        household.familySize,
      ],
      ...[`清溪镇${village}${GROUPS[index % 6]}${3 + index}号`, household.neededCount],
      ...[200 + household.neededCount * dice.pick([60, 80, 90]), dice.pick([null, 120, 160]), '一卡（折）通', null],
    ];
  });
}

/** Right, whatever a careless check says. */
function unusual(dice) {
  return {
    4: { name: '古丽娜尔·艾山' },
    9: { name: '刘\u{2C256}' },
    13: { name: '李  芳' },
    17: { citizenId: citizenId(dice, { area: '810000' }) },
    22: { citizenId: foreignId(dice, { province: '34', nation: '418' }) },
    28: { phone: '0558-7654321' },
  };
}
