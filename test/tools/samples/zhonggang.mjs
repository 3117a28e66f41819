// zhonggang.xlsx: 阜南中岗's figures (≥200 per household and ≥90 per head in principle, 重点困难户 600–1000, 一般困难户
// 200–500) against two village rosters. In the first, 家庭类型 says nothing of the policy's levels, so only the overall
// floor and cap apply; in the second it holds them. Parts are left blank, 合计 is typed. Written by exceljs.
import { Crowd } from './kit/people.mjs';
import { Dice } from './kit/dice.mjs';
import { ANHUI_AREAS, ANHUI_BANKS } from './kit/places.mjs';
import { addT15, newWorkbook, workbookBytes } from './kit/t15-exceljs.mjs';
import { letterOf, t15Sheet } from './kit/t15-sheet.mjs';
import { FAMILY_TYPES, villageOf } from './kit/t15-village.mjs';
import { Truth } from './kit/truth.mjs';

const LEVELS = ['重点困难户', '一般困难户'];
const BAND = 'amount-out-of-band';

export async function zhonggang() {
  const crowd = new Crowd(new Dice(90200), { areas: ANHUI_AREAS, banks: ANHUI_BANKS });
  const truth = new Truth();
  const plain = villageOf(crowd, { name: '大树村', count: 30, amounts: false });
  const levels = villageOf(crowd, { name: '李楼村', count: 12, amounts: false, types: LEVELS });
  for (const [index, household] of plain.households.entries()) plainAmount(household, index);
  for (const [index, household] of levels.households.entries()) levelAmount(household, index);
  plantPlain(plain.households, at(truth, '大树村'));
  plantLevels(levels.households, at(truth, '李楼村'));
  const workbook = newWorkbook();
  for (const [village, types] of [
    [plain, FAMILY_TYPES],
    [levels, LEVELS],
  ]) {
    const title = `中岗镇${village.name}2025—2026年度冬春救助资金发放花名册`;
    const sheet = t15Sheet({ title, unit: '中岗镇人民政府', villages: [village] });
    addT15(workbook, village.name, sheet, { familyTypes: types });
  }
  return {
    'zhonggang.xlsx': await workbookBytes(workbook),
    'zhonggang.expected.json': {
      ...{ today: '2025-12-20', policy: 'zhonggang', ledgers: ['大树村', '李楼村'], others: [] },
      faults: truth.faults(),
      silent: truth.quiet(),
    },
  };
}

const at = (truth, sheet) => ({
  plant(household, field, rule, severity, note) {
    truth.plant(sheet, () => letterOf(field) + household.row, rule, severity, note);
  },
  silent(household, field, note) {
    truth.mustBeSilent(sheet, () => letterOf(field) + household.row, note);
  },
});

/** In band: at least 200, at least 90 a head, at most 1000, and no two neighbours alike. */
function plainAmount(household, index) {
  household.amount = Math.max(200, household.neededCount * 90) + [0, 30, 70, 110, 150][index % 5];
}

function levelAmount(household, index) {
  Object.assign(household, { familyType: LEVELS[index % 2], familySize: 5, neededCount: 1 + (index % 5) });
  household.amount = index % 2 === 0 ? [600, 700, 850, 1000][index % 4] : [450, 480, 500, 460][index % 4];
}

function plantPlain(h, { plant, silent }) {
  const give = (household, neededCount, amount) =>
    Object.assign(household, { neededCount, familySize: Math.max(household.familySize, neededCount), amount });
  give(h[2], 1, 150);
  plant(h[2], 'amount', BAND, 'warning', '每户不到200元（原则上）');
  give(h[5], 5, 350);
  plant(h[5], 'amount', BAND, 'warning', '5人350元，人均70元，不到90元（原则上）');
  Object.assign(give(h[8], 1, 120), { remark: '户主次子已就业，村民代表会议决定减半' });
  silent(h[8], 'amount', '不到200元，备注有理由');
  give(h[11], 6, 1200);
  plant(h[11], 'amount', BAND, 'error', '每户超过1000元');
  give(h[14], 4, null);
  plant(h[14], 'amount', 'missing-value', 'error', '其他户都有金额，这一户空白');
  give(h[17], 2, null);
  plant(h[17], 'amount', 'missing-value', 'error', '其他户都有金额，这一户空白');
  give(h[20], 12, 1000);
  plant(h[20], 'amount', 'band-infeasible', 'warning', '12人至少1080元，最多1000元，两头不能都满足');
  give(h[23], 1, 200);
  silent(h[23], 'amount', '正好200元');
  give(h[24], 10, 900);
  silent(h[24], 'amount', '人均正好90元');
  give(h[26], 11, 1000);
  silent(h[26], 'amount', '正好1000元，11人至少990元');
}

function plantLevels(h, { plant, silent }) {
  Object.assign(h[1], { neededCount: 3, amount: 600 });
  plant(h[1], 'amount', BAND, 'error', '一般困难户超过500元');
  Object.assign(h[2], { neededCount: 3, amount: 500 });
  plant(h[2], 'amount', BAND, 'error', '重点困难户不到600元');
  Object.assign(h[5], { familySize: 6, neededCount: 6, amount: 500 });
  plant(h[5], 'amount', 'band-infeasible', 'warning', '一般困难户6人至少540元，最多500元');
  Object.assign(h[7], { neededCount: 5, amount: 500 });
  silent(h[7], 'amount', '一般困难户5人500元，人均100元');
}
