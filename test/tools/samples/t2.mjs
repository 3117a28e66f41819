// t2-clean.xlsx: the provincial import template 导入冬春生活救助明细, filled for 30 households of one village, nothing
// wrong in it. Red note over A1:J1 only, red starred headers in row 2, lists from a hidden sheet 字典 and a date rule
// down to row 1002; the clerk set B, F and U to text before typing. t2-pristine.xlsx: the same blank. Written by openpyxl.
import { Crowd } from './kit/people.mjs';
import { Dice } from './kit/dice.mjs';
import { ANHUI_AREAS, ANHUI_BANKS } from './kit/places.mjs';
import { lacking, openpyxl } from './kit/python.mjs';

const HEADERS = [
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
  ],
  ...['开户银行', '开户银行帐号', '开户银行地址', '村级填报人姓名*', '村级填报日期*', '备注'],
];
const WIDTHS = [11, 21, 9, 14, 9, 16, 14, 10, 10, 10, 10, 10, 10, 10, 11, 10, 10, 10, 11, 22, 24, 20, 12, 12, 14];
const LISTS = {
  D: ['五保户', '低保户', '重点优抚对象', '其他户'],
  E: ['城镇', '农村'],
  N: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  R: ['县级', '乡镇级'],
  S: ['资金发放', '银行发放'],
};
const NOTE =
  '填写说明：1.带*的红色列为必填项；2.家庭类型、户口类型、救助时段、发放单位、发放方式请从下拉列表中选择；3.发放方式为“银行发放”的，开户银行、开户银行帐号必填；4.不得改动表头。';

export function t2() {
  const why = lacking();
  if (why) return { skipped: why };
  const write = (rows) => openpyxl('t2.py', t2Model(rows));
  return { 't2-clean.xlsx': write(households()), 't2-pristine.xlsx': write([]) };
}

/** The form around any rows of a body, as t2.py takes it. */
export function t2Model(rows) {
  return { note: NOTE, headers: HEADERS, widths: WIDTHS, lists: LISTS, rows };
}

function households() {
  const dice = new Dice(1002);
  const crowd = new Crowd(dice, { areas: ANHUI_AREAS, banks: ANHUI_BANKS });
  const reporter = crowd.name();
  return Array.from({ length: 30 }, (_, index) => {
    const { name, citizenId, familySize, neededCount, bank, account } = crowd.household();
    const byBank = index % 6 !== 5;
    return [
      ...[name, citizenId, familySize, dice.pick(LISTS.D), index % 9 === 4 ? '城镇' : '农村', '341299102203', '河湾村'],
      ...[neededCount * 60, dice.pick([null, 100]), dice.pick([null, 1, 2]), null, null, null],
      ...[
        dice.pick([2, 3, 5]),
        neededCount * dice.pick([15, 22.5, 30]),
        dice.whole(1, 3),
        neededCount * dice.pick([90, 110, 130]),
      ],
      ...[
        '乡镇级',
        byBank ? '银行发放' : '资金发放',
        byBank ? bank : null,
        byBank ? account : null,
        byBank ? '颍泽县清溪镇' : null,
      ],
      ...[reporter, `2025-10-${String(10 + (index % 15))}`, null],
    ];
  });
}
