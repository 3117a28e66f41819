// zitong.xlsx: 潼南区梓潼街道 2022-23: 441 households, 一般困难 1352 heads × 150, 比较困难 58 × 200, 特别困难 22 × 300,
// 221,000 yuan in all. People are invented, the sums are the published ones. The county roster with every amount still
// blank: no formula in the rows, SUM in the 合计 row. Written by SheetJS, which writes values and merges but no styles.
import * as XLSX from '@e965/xlsx';
import { Crowd } from './kit/people.mjs';
import { Dice } from './kit/dice.mjs';
import { CHONGQING_AREAS, CHONGQING_BANKS } from './kit/places.mjs';
import { sheetjsBytes, worksheetOf } from './kit/sheetjs.mjs';
import { t15Sheet } from './kit/t15-sheet.mjs';
import { villageOf } from './kit/t15-village.mjs';

/** level, households, heads in need, yuan a head */
const LEVELS = [
  ['一般困难', 411, 1352, 150],
  ['比较困难', 21, 58, 200],
  ['特别困难', 9, 22, 300],
];
const VILLAGES = ['青龙村', '白塔村', '新桥社区', '石马村', '梨花村', '双堰村', '莲池社区'];

export function zitong() {
  const dice = new Dice(221000);
  const crowd = new Crowd(dice, { areas: CHONGQING_AREAS, banks: CHONGQING_BANKS });
  const facts = LEVELS.flatMap(([level, households, heads]) =>
    spread(dice, households, heads).map((count) => [level, count]),
  );
  const size = facts.length / VILLAGES.length;
  const villages = VILLAGES.map((name, index) => {
    const village = villageOf(crowd, { name, count: size, amounts: false, label: 'none' });
    village.households.forEach((household, at) => {
      const [familyType, neededCount] = facts[at * VILLAGES.length + index];
      Object.assign(household, { familyType, neededCount, amount: null });
      household.familySize = Math.max(household.familySize, neededCount);
    });
    return village;
  });
  const sheet = t15Sheet({ title: '梓潼街道2022—2023年度冬春救助资金发放花名册', unit: '梓潼街道办事处', villages });
  const workbook = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(workbook, worksheetOf(sheet), '花名册');
  return {
    'zitong.xlsx': sheetjsBytes(workbook),
    'zitong.expected.json': {
      ...{ policy: 'zitong', season: '2022-2023', sheet: '花名册', households: facts.length, total: 221000 },
      levels: LEVELS.map(([level, households, heads, each]) => ({ level, households, heads, each, sum: heads * each })),
      totalCell: `O${sheet.totalRow}`,
    },
  };
}

/** Heads of each household, at least one and at most six, so that they add up. */
function spread(dice, households, heads) {
  const counts = new Array(households).fill(1);
  for (let left = heads - households; left > 0;) {
    const index = dice.whole(0, households - 1);
    if (counts[index] === 6) continue;
    counts[index] += 1;
    left -= 1;
  }
  return counts;
}
