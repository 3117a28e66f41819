// Usage: pane-ledgers.mjs FOLDER. Writes t1.xlsx, t2.xlsx and t15.xlsx of a thousand households each, and the same forms
// blank (t1-blank.xlsx …), as real workbooks by openpyxl and exceljs: what the pane is tested with in a browser. No
// amount is filled in. A few faults are planted in each, at the same households: see `FAULTS`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dice } from './samples/kit/dice.mjs';
import { Crowd } from './samples/kit/people.mjs';
import { ANHUI_AREAS, ANHUI_BANKS } from './samples/kit/places.mjs';
import { openpyxl } from './samples/kit/python.mjs';
import { addT15, newWorkbook, workbookBytes } from './samples/kit/t15-exceljs.mjs';
import { t15Sheet } from './samples/kit/t15-sheet.mjs';
import { villageOf } from './samples/kit/t15-village.mjs';
import { t1Model } from './samples/t1.mjs';
import { t2Model } from './samples/t2.mjs';

const HOUSEHOLDS = 1000;
const VILLAGES = ['河湾村', '柳林村', '石桥社区', '南岗村', '新集村'];
const LEVELS = ['一般困难', '比较困难', '特别困难'];
const WIDE = '０１２３４５６７８９';

/** What is done to the household at an index, counted from 0. */
const FAULTS = {
  3: (household) => ({ citizenId: `${household.citizenId} ` }),
  7: (household) => ({ phone: [...household.phone].map((digit) => WIDE[digit]).join('') }),
  11: (household) => ({ citizenId: wrongCheck(household.citizenId) }),
  15: (household) => ({ citizenId: ` ${household.citizenId}` }),
  20: (household, all) => ({ name: all[5].name, citizenId: all[5].citizenId, holder: all[5].name }),
};

function wrongCheck(id) {
  return id.slice(0, -1) + (id.endsWith('1') ? '2' : '1');
}

function people(seed, more) {
  const crowd = new Crowd(new Dice(seed), { areas: ANHUI_AREAS, banks: ANHUI_BANKS });
  const all = Array.from({ length: HOUSEHOLDS }, (_, index) => crowd.household(more(index)));
  for (const [index, fault] of Object.entries(FAULTS)) Object.assign(all[index], fault(all[index], all));
  return all;
}

const villageAt = (index) => VILLAGES[Math.floor((index * VILLAGES.length) / HOUSEHOLDS)];

function t1() {
  const all = people(101, (index) => ({
    familySize: 2 + (index % 3),
    familyType: ['重点困难户', '一般困难户'][index % 2],
  }));
  const rows = all.map((each, index) => [
    ...[index + 1, each.name, each.citizenId, each.phone, each.familyType, each.familySize],
    ...[`清溪镇${villageAt(index)}东组${1 + index}号`, each.neededCount, null, null, '一卡（折）通', null],
  ]);
  const head = {
    unit: '清溪镇人民政府',
    place: '安徽 省   颍泽 县（市、区）   清溪 乡（镇、街道）',
    month: '2025年12月',
  };
  const model = { ...t1Model(rows, head), familyTypes: ['重点困难户', '一般困难户'] };
  const blank = {
    ...t1Model(
      rows.map(() => []),
      { ...head, unit: '' },
    ),
    familyTypes: model.familyTypes,
  };
  return [openpyxl('t1.py', model), openpyxl('t1.py', blank)];
}

function t2() {
  const rows = people(102, () => ({})).map((each, index) => [
    ...[each.name, each.citizenId, each.familySize, ['五保户', '低保户', '其他户'][index % 3]],
    ...['农村', `34129910220${1 + VILLAGES.indexOf(villageAt(index))}`, villageAt(index)],
    ...[each.neededCount * 60, null, null, null, null, null, 3, each.neededCount * 15, 1, null],
    ...['乡镇级', '银行发放', each.bank, each.account, '颍泽县清溪镇', '周广胜', `2025-10-${10 + (index % 15)}`, null],
  ]);
  return [openpyxl('t2.py', t2Model(rows)), openpyxl('t2.py', t2Model([]))];
}

async function t15() {
  const all = people(103, (index) => ({ familyType: LEVELS[index % 7 === 0 ? 2 : index % 5 === 0 ? 1 : 0] }));
  const crowd = new Crowd(new Dice(104), { areas: ANHUI_AREAS, banks: ANHUI_BANKS });
  const size = HOUSEHOLDS / VILLAGES.length;
  const villages = VILLAGES.map((name, at) => {
    const village = villageOf(crowd, { name, count: size, amounts: false, label: 'merged' });
    village.households.forEach((each, index) => Object.assign(each, all[at * size + index], { amount: null }));
    return village;
  });
  const bare = villages.map((village) => ({
    ...village,
    households: village.households.map(() => ({ amount: null })),
  }));
  return [await roster(villages), await roster(bare)];
}

function roster(villages) {
  const title = '清溪镇2025—2026年度冬春救助资金发放花名册';
  const sheet = t15Sheet({ title, unit: '清溪镇人民政府', villages });
  const workbook = newWorkbook();
  addT15(workbook, '花名册', sheet, { familyTypes: LEVELS });
  const away = workbook.addWorksheet('外出人员');
  away.addRow(['姓名', '身份证号']);
  for (const { name, citizenId } of villages[1].households.slice(0, 3)) away.addRow([name, citizenId]);
  return workbookBytes(workbook);
}

const folder = process.argv[2];
mkdirSync(folder, { recursive: true });
for (const [name, books] of Object.entries({ t1: t1(), t2: t2(), t15: await t15() })) {
  writeFileSync(join(folder, `${name}.xlsx`), books[0]);
  writeFileSync(join(folder, `${name}-blank.xlsx`), books[1]);
}
