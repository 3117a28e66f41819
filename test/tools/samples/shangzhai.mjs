// shangzhai.xlsx: 镇远尚寨, 口粮 150 a head for rural residents only, 25,000 for the township. 50 households on a form
// that no template describes, told by its headers; 25,000 in all, so that the allotment agrees although two 城镇 rows and
// two wrong amounts are in it. Written by hucre.
import { Crowd } from './kit/people.mjs';
import { Dice } from './kit/dice.mjs';
import { hucreBytes } from './kit/hucre.mjs';
import { GUIZHOU_AREAS, GUIZHOU_BANKS } from './kit/places.mjs';
import { Truth } from './kit/truth.mjs';

const HEADERS = [
  ...[
    '序号',
    '所在村',
    '村民组',
    '户主姓名',
    '身份证号码',
    '联系电话',
    '户口类型',
    '家庭类型',
    '家庭人口',
    '受救助人数',
  ],
  ...['救助金额（元）', '开户银行', '银行账号', '备注'],
];
const WIDTHS = [6, 12, 9, 10, 21, 14, 9, 12, 9, 10, 12, 14, 23, 14];
const SHEET = '发放表';
const RATE = 150;
const HEADS = 164;
const HOUSEHOLDS = 50;
const BODY_TOP = 4;
const URBAN = [12, 33];

export async function shangzhai() {
  const crowd = new Crowd(new Dice(25000), { areas: GUIZHOU_AREAS, banks: GUIZHOU_BANKS });
  const truth = new Truth();
  const households = householdsOf(crowd);
  households[7].amount += 150;
  households[40].amount -= 50;
  const plant = (index, rule, severity, note, column = 'K') =>
    truth.plant(SHEET, () => `${column}${BODY_TOP + index}`, rule, severity, note);
  for (const index of URBAN) plant(index, 'not-eligible', 'error', '城镇户口，标准只救助农村居民', 'G');
  plant(7, 'amount-disagrees', 'warning', '比标准多150元');
  plant(40, 'amount-disagrees', 'warning', '比标准少50元');
  const total = households.reduce((sum, { amount }) => sum + amount, 0);
  return {
    'shangzhai.xlsx': await hucreBytes([sheetOf(households, total)]),
    'shangzhai.expected.json': {
      ...{ today: '2025-12-20', policy: 'shangzhai', budget: 25000, total, ledgers: [SHEET], others: [] },
      faults: truth.faults(),
      silent: [],
    },
  };
}

/** Rural households of 164 heads in all, and two urban ones of one head each: 164 × 150 + 2 × 150 + 150 − 50 = 25,000. */
function householdsOf(crowd) {
  const counts = Array.from({ length: HOUSEHOLDS }, (_, index) => (URBAN.includes(index) ? 1 : 3));
  let left = HEADS - 3 * (HOUSEHOLDS - URBAN.length);
  for (let index = 0; left > 0; index += 2) {
    if (URBAN.includes(index)) continue;
    counts[index] += 1;
    left -= 1;
  }
  return counts.map((neededCount, index) =>
    crowd.household({
      ...{ neededCount, familySize: neededCount + (index % 2), amount: neededCount * RATE },
      ...{ residence: URBAN.includes(index) ? '城镇' : '农村', village: ['上寨村', '下寨村', '岩湾村'][index % 3] },
      ...{
        group: ['一组', '二组', '三组', '四组'][index % 4],
        familyType: crowd.dice.pick(['低保户', '五保户', '其他户']),
      },
    }),
  );
}

function sheetOf(households, total) {
  const body = households.map((h, index) => [
    ...[index + 1, h.village, h.group, h.name, h.citizenId, h.phone, h.residence, h.familyType, h.familySize],
    ...[h.neededCount, h.amount, h.bank, h.account, null],
  ]);
  const last = BODY_TOP + body.length - 1;
  const sum = (letter, result) => ({ formula: `SUM(${letter}${BODY_TOP}:${letter}${last})`, result });
  const people = (field) => households.reduce((count, household) => count + household[field], 0);
  const blanks = (count) => new Array(count).fill(null);
  return {
    ...{ name: SHEET, widths: WIDTHS, bodyTop: BODY_TOP, textColumns: [4, 5, 12] },
    rows: [
      ['尚寨土家族乡2025—2026年度冬春救助资金发放表'],
      ['填报单位（盖章）：尚寨土家族乡人民政府', ...blanks(9), '单位：人、元'],
      HEADERS,
      ...body,
      ['合计', ...blanks(7), sum('I', people('familySize')), sum('J', people('neededCount')), sum('K', total)],
      ['单位负责人：          审核人：          填表人：          填报日期：    年  月  日'],
    ],
    merges: [
      [0, 0, 0, 13],
      [1, 0, 1, 9],
      [1, 10, 1, 13],
      [last, 0, last, 7],
      [last + 1, 0, last + 1, 13],
    ],
    lists: [{ range: `G${BODY_TOP}:G${last}`, values: ['农村', '城镇'] }],
  };
}
