// villages/: three villages hand in three forms that the township checks together: liulin.xlsx a payment roster (T3)
// written by SheetJS, hewan.xlsx a form told by its headers, written by hucre, shiqiao.xlsx a county roster (T15) written
// by exceljs. Each is in order by itself; villages.expected.json holds what only shows across the files.
import * as XLSX from '@e965/xlsx';
import { legacyForm } from './kit/citizen-ids.mjs';
import { Crowd } from './kit/people.mjs';
import { Dice } from './kit/dice.mjs';
import { hucreBytes } from './kit/hucre.mjs';
import { ANHUI_AREAS, ANHUI_BANKS } from './kit/places.mjs';
import { sheetjsBytes, worksheetOf } from './kit/sheetjs.mjs';
import { addT15, newWorkbook, workbookBytes } from './kit/t15-exceljs.mjs';
import { t15Sheet } from './kit/t15-sheet.mjs';
import { FAMILY_TYPES, villageOf } from './kit/t15-village.mjs';

const COUNT = 12;

export async function villages() {
  const crowd = new Crowd(new Dice(3), { areas: ANHUI_AREAS, banks: ANHUI_BANKS });
  const [liulin, hewan, shiqiao] = ['柳林村', '河湾村', '石桥村'].map((name) =>
    villageOf(crowd, { name, count: COUNT }),
  );
  for (const { households } of [liulin, hewan])
    for (const household of households) household.amount = amountOf(household);
  const across = plant(liulin.households, hewan.households, shiqiao.households);
  const sheet = t15Sheet({ title: '清溪镇石桥村冬春救助资金发放花名册', unit: '石桥村民委员会', villages: [shiqiao] });
  const workbook = newWorkbook();
  addT15(workbook, '石桥村', sheet, { familyTypes: FAMILY_TYPES });
  return {
    'villages/liulin.xlsx': t3(liulin.households),
    'villages/hewan.xlsx': await hucreBytes([generic(hewan.households)]),
    'villages/shiqiao.xlsx': await workbookBytes(workbook),
    'villages/villages.expected.json': { today: '2025-12-20', faults: across.map(findingsOf) },
  };
}

function amountOf({ grain, clothing, heating, other }) {
  return grain + clothing + (heating ?? 0) + (other ?? 0);
}

/** Each fault joins two cells; both are told. */
function plant(liulin, hewan, shiqiao) {
  const L = (index, letter) => ({ file: 'liulin.xlsx', sheet: '名册', cell: `${letter}${4 + index}` });
  const H = (index, letter) => ({ file: 'hewan.xlsx', sheet: '河湾村', cell: `${letter}${3 + index}` });
  const S = (index, letter) => ({ file: 'shiqiao.xlsx', sheet: '石桥村', cell: `${letter}${5 + index}` });
  const samePerson = (to, from, id = from.citizenId) =>
    Object.assign(to, { name: from.name, holder: from.name, citizenId: id });
  samePerson(hewan[2], liulin[1]);
  samePerson(shiqiao[6], hewan[8], legacyForm(hewan[8].citizenId));
  Object.assign(shiqiao[9], { bank: liulin[5].bank, account: liulin[5].account });
  return [
    ['duplicate-person', 'error', [L(1, 'B'), H(2, 'D')], '同一人在两个村登记'],
    ['several-accounts', 'warning', [L(1, 'E'), H(2, 'J')], '同一人两个账号'],
    ['duplicate-person', 'error', [H(8, 'D'), S(6, 'E')], '同一人，一处18位，一处15位'],
    ['several-accounts', 'warning', [H(8, 'J'), S(6, 'R')], '同一人两个账号'],
    ['citizen-id-legacy', 'warning', [S(6, 'E')], '15位旧号'],
    ['shared-account', 'error', [L(5, 'E'), S(9, 'R')], '两个村的两户共用一个账号'],
  ];
}

function findingsOf([rule, severity, cells, note]) {
  return { rule, severity, note, cells };
}

function t3(households) {
  const body = households.map((h) => [h.name, h.citizenId, h.village, h.bank, h.account, h.amount, h.amount]);
  const last = body.length + 3;
  const rows = [
    ['清溪镇柳林村2025—2026年度冬春发放名册'],
    ['统计单位：柳林村民委员会'],
    ['户主姓名', '身份证号', '行政村(社区)', '开户银行', '开户银行账号', '核准救助金额(元)', '实际发放金额(元)'],
    ...body,
    ['制表人：', null, null, '制表时间：    年  月  日'],
  ];
  const merges = ['A1:G1', 'A2:G2', `A${last + 1}:C${last + 1}`, `D${last + 1}:G${last + 1}`];
  const workbook = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(workbook, worksheetOf({ rows, merges }, [11, 21, 14, 24, 24, 12, 12]), '名册');
  return sheetjsBytes(workbook);
}

function generic(households) {
  const headers = [
    '序号',
    '村民组',
    '姓名',
    '身份证号码',
    '电话',
    '困难类别',
    '家庭人口',
    '救助人数',
    '发放金额（元）',
    '一卡通账号',
  ];
  const body = households.map((h, index) => [
    ...[
      index + 1,
      h.group,
      h.name,
      h.citizenId,
      h.phone,
      h.familyType,
      h.familySize,
      h.neededCount,
      h.amount,
      h.account,
    ],
  ]);
  return {
    ...{ name: '河湾村', widths: [6, 10, 10, 21, 14, 14, 10, 10, 12, 24], bodyTop: 3, textColumns: [3, 4, 9] },
    rows: [['清溪镇河湾村2025—2026年度冬春救助资金发放表'], headers, ...body],
    merges: [[0, 0, 0, 9]],
  };
}
