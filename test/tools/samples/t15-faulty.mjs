// t15-faulty.xlsx: a county roster with everything that goes wrong in one, written by exceljs. Title A1:S1, two header
// rows, three villages with 小计 (its label in a merge, in the name column, in the village column), 合计, blank rows,
// households merged over their members, hidden rows, a drop-down, a conditional format, a defined name, print titles;
// a second ledger with its header two rows further down; a cover sheet 说明. t15-faulty.expected.json names every
// planted fault by cell and what follows from it; whatever it does not name must not be reported.
import { addT15, newWorkbook, workbookBytes } from './kit/t15-exceljs.mjs';
import { letterOf, t15Sheet } from './kit/t15-sheet.mjs';
import { FAMILY_TYPES, villageOf } from './kit/t15-village.mjs';
import { ANHUI_AREAS, ANHUI_BANKS } from './kit/places.mjs';
import { Crowd } from './kit/people.mjs';
import { Dice } from './kit/dice.mjs';
import { Truth } from './kit/truth.mjs';
import { foreignId, oldForeignId } from './kit/citizen-ids.mjs';
import { cover } from './t15-cover.mjs';
import { plantCells } from './t15-faults-cells.mjs';
import { plantRows } from './t15-faults-rows.mjs';

export const ROSTER = '花名册';
const SECOND = '南岗村';

function faultyVillages() {
  const crowd = new Crowd(new Dice(20251220), { areas: ANHUI_AREAS, banks: ANHUI_BANKS });
  const a = villageOf(crowd, { name: '河湾村', count: 26, rowSum: 'formula', label: 'merged', after: 1 });
  const b = villageOf(crowd, { name: '柳林村', count: 25, rowSum: 'typed', label: 'name' });
  const c = villageOf(crowd, { name: '石桥社区', count: 26, rowSum: 'mixed', label: 'village' });
  const d = villageOf(crowd, { name: '南岗村', count: 14, rowSum: 'formula', label: 'none' });
  return { crowd, a, b, c, d };
}

/** The roster laid out, every household with its row. */
export function faultyScene() {
  const villages = faultyVillages();
  const truth = new Truth();
  const scene = sceneOf(villages, truth);
  rightButUnusual(scene);
  plantCells(scene);
  plantRows(scene);
  const roster = t15Sheet({
    title: '颍泽县2025—2026年度冬春救助资金发放花名册',
    unit: '颍泽县清溪镇人民政府',
    villages: [villages.a, villages.b, villages.c],
  });
  const second = t15Sheet({
    title: '清溪镇南岗村2025—2026年度冬春救助资金发放花名册',
    unit: '清溪镇南岗村民委员会',
    notes: ['填表要求：户主姓名、身份证号、账号以文本填写，不得改动表格格式。', '附：本表为补报名单'],
    villages: [villages.d],
  });
  return { villages, truth, roster, second };
}

export async function t15Faulty() {
  const { villages, truth, roster, second } = faultyScene();
  const workbook = newWorkbook();
  cover(workbook);
  addT15(workbook, ROSTER, roster, { familyTypes: FAMILY_TYPES });
  addT15(workbook, SECOND, second, { familyTypes: FAMILY_TYPES });
  workbook.definedNames.add(`${ROSTER}!$A$${roster.headerTop}:$S$${roster.totalRow}`, '花名册区域');
  const blankRow = villages.a.totalRow + 1;
  truth.plant(ROSTER, () => `A${blankRow}`, 'blank-row', 'warning', '村与村之间空了一行');
  return {
    't15-faulty.xlsx': await workbookBytes(workbook),
    't15-faulty.expected.json': {
      today: '2025-12-20',
      ledgers: [ROSTER, SECOND],
      others: ['说明'],
      faults: truth.faults(),
      silent: truth.quiet(),
    },
  };
}

/** `set` writes a wrong value and records it; `note` records a fault made elsewhere. */
function sceneOf({ crowd, a, b, c, d }, truth) {
  const sheetOf = (household) => (d.households.includes(household) ? SECOND : ROSTER);
  const cellOf = (household, field) => () => letterOf(field) + household.row;
  const follows = (household, field, rule, severity, why) => ({
    ...{ sheet: sheetOf(household), cell: cellOf(household, field), rule, severity, why },
  });
  const note = (household, field, rule, severity, text, consequences) =>
    truth.plant(sheetOf(household), cellOf(household, field), rule, severity, text, consequences);
  const set = (household, field, value, rule, severity, text, consequences) => {
    household[field] = value;
    note(household, field, rule, severity, text, consequences);
  };
  const silent = (household, field, text) => truth.mustBeSilent(sheetOf(household), cellOf(household, field), text);
  return {
    ...{ crowd, dice: crowd.dice, set, note, follows, silent, truth, villages: { a, b, c, d } },
    ...{ a: a.households, b: b.households, c: c.households, d: d.households },
  };
}

/** What a careless rule would take for a fault. */
function rightButUnusual({ a, b, c, d, crowd, dice, silent }) {
  const right = (household, field, value, text) => {
    household[field] = value;
    if (field === 'name') household.holder = value;
    silent(household, field, text);
  };
  right(a[24], 'name', '阿依古丽·买买提', '带间隔号的姓名');
  a[24].holder = '阿依古丽•买买提';
  silent(a[24], 'holder', '间隔号写法不同，是同一个姓名');
  right(b[23], 'name', '欧阳\u{2C256}', '姓名含基本平面以外的字 U+2C256');
  right(c[24], 'name', '王  伟', '两字姓名中间空格对齐');
  c[24].holder = '王伟';
  right(c[25], 'citizenId', crowd.id({ area: '810000' }), '港澳台居民居住证（香港）');
  right(b[24], 'citizenId', crowd.id({ area: '820000' }), '港澳台居民居住证（澳门）');
  right(d[12], 'citizenId', crowd.id({ area: '830000' }), '港澳台居民居住证（台湾）');
  right(d[13], 'citizenId', foreignId(dice, { province: '34', nation: '704' }), '外国人永久居留身份证（18位）');
  right(a[23], 'citizenId', oldForeignId(dice, { nation: 'VNM', place: '3400' }), '外国人永久居留身份证（旧式15位）');
  right(b[22], 'citizenId', crowd.id({ area: '342127', ending: 'X' }), '已撤销的区划代码，校验码 X');
  right(b[21], 'phone', '0558-6712345', '固定电话');
  right(c[20], 'phone', `${crowd.phone()}/${crowd.phone()}`, '一格两个电话');
  a[24].hidden = true;
  a[25].members = [crowd.member(), crowd.member()];
  Object.assign(a[25], { familySize: 3, neededCount: 3 });
  silent(a[25], 'familySize', '合并户，成员三行与家庭人口一致');
}
