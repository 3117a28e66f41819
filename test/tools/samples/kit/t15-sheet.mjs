/**
 * A county roster 冬春救助资金发放花名册 as rows of cells: title, two-level header, households by village with 小计,
 * a 合计 row, a footer. Which program writes it, and how it looks, is not decided here. Sums are worked out over the
 * true numbers in the cells, as SUM does, so that a planted fault changes no total by accident.
 */

export const T15_FIELDS = [
  ...['serial', 'village', 'group', 'name', 'citizenId', 'phone', 'familyType', 'disasterType', 'familySize'],
  ...['neededCount', 'grain', 'clothing', 'heating', 'other', 'amount', 'bank', 'holder', 'account', 'remark'],
];
const T15_PARTS = ['grain', 'clothing', 'heating', 'other'];
const SUMMED = ['familySize', 'neededCount', ...T15_PARTS, 'amount'];
const UPPER = {
  ...{
    serial: '序号',
    village: '村（社区）',
    group: '村民组',
    name: '户主姓名',
    citizenId: '身份证号',
    phone: '联系电话',
  },
  ...{ familyType: '家庭类型', disasterType: '受灾类型', familySize: '家庭人口', neededCount: '需救助人口' },
  ...{ grain: '救助金额（元）', bank: '“一卡（折）通”', remark: '备注' },
};
const LOWER = {
  ...{ grain: '口粮', clothing: '衣被', heating: '取暖', other: '其他', amount: '合计' },
  ...{ bank: '开户行', holder: '户名', account: '账号' },
};

export const letterOf = (field) => String.fromCharCode(65 + T15_FIELDS.indexOf(field));

/**
 * `villages`: `{ name, label, households, after, formulas }`: `label` says where the 小计 stands (`merged`, `name`,
 * `village`, `none`), `after` how many blank rows follow it, `totals(field, rows)` may replace a 小计's cell.
 * A household's `parts` are its four amounts; `rowSum` is `formula` or `typed`.
 */
export function t15Sheet({ title, unit, villages, notes = [], rollCall = '', grandLabel = '合计' }) {
  const sheet = { rows: [], merges: [], hidden: [], grid: null };
  const put = (cells) =>
    sheet.rows.push(T15_FIELDS.map((field) => (cells[field] === '' ? null : (cells[field] ?? null))));
  put({ serial: title });
  put({ serial: `填报单位（盖章）：${unit}`, neededCount: null, grain: '单位：人、元' });
  for (const note of notes) put({ serial: note });
  sheet.merges.push('A1:S1', 'A2:J2', 'K2:S2');
  notes.forEach((_, index) => sheet.merges.push(`A${index + 3}:S${index + 3}`));
  putHeader(sheet, put);
  sheet.bodyTop = sheet.rows.length + 1;
  let serial = 0;
  for (const village of villages) {
    for (const household of village.households) {
      serial += 1;
      putHousehold(sheet, put, { ...household, serial: household.serial ?? serial }, household);
    }
    if (village.label !== 'none') putSubtotal(sheet, put, village);
    for (let blank = 0; blank < (village.after ?? 0); blank += 1) put({});
  }
  if (villages.length > 0) putGrandTotal(sheet, put, villages, grandLabel);
  sheet.footer = sheet.rows.length + 1;
  put({ serial: `单位负责人：${rollCall}          审核人：          填表人：          填报日期：    年  月  日` });
  sheet.merges.push(`A${sheet.footer}:S${sheet.footer}`);
  return sheet;
}

function putHeader(sheet, put) {
  const top = sheet.rows.length + 1;
  put(UPPER);
  put(LOWER);
  sheet.headerTop = top;
  for (const field of T15_FIELDS) {
    if (!LOWER[field]) sheet.merges.push(`${letterOf(field)}${top}:${letterOf(field)}${top + 1}`);
  }
  sheet.merges.push(`K${top}:O${top}`, `P${top}:R${top}`);
}

function putHousehold(sheet, put, cells, household) {
  const row = sheet.rows.length + 1;
  household.row = row;
  const amounts = T15_PARTS.map((field) => cells[field] ?? null);
  const sum = amounts.reduce((total, value) => total + (typeof value === 'number' ? value : 0), 0);
  const wanted = cells.amount === undefined ? sum : cells.amount;
  const formula = household.rowSum === 'formula' && cells.amount === undefined;
  const amount = formula ? { formula: `SUM(K${row}:N${row})`, result: sum } : wanted;
  const serial = cells.serial === 'formula' ? { formula: `A${row - 1}+1`, result: sheet.lastSerial + 1 } : cells.serial;
  sheet.lastSerial = typeof serial === 'number' ? serial : serial.result;
  put({ ...cells, serial, amount });
  if (household.hidden) sheet.hidden.push(row);
  const members = household.members ?? [];
  members.forEach((member) => {
    member.row = sheet.rows.length + 1;
    put({ name: member.name, citizenId: member.citizenId });
  });
  if (members.length === 0) return;
  for (const field of T15_FIELDS) {
    if (field === 'name' || field === 'citizenId') continue;
    sheet.merges.push(`${letterOf(field)}${row}:${letterOf(field)}${row + members.length}`);
  }
}

/** First and last row of a village, its members' rows included. */
function rowsOf(village) {
  const last = village.households.at(-1);
  return [village.households[0].row, last.row + (last.members?.length ?? 0)];
}

const numberIn = (value) => (typeof value === 'number' ? value : (value?.result ?? 0));

function sumOf(sheet, field, from, to) {
  const column = T15_FIELDS.indexOf(field);
  const values = sheet.rows.slice(from - 1, to).map((row) => row[column]);
  return values.reduce((total, value) => total + numberIn(typeof value === 'string' ? 0 : value), 0);
}

function putSubtotal(sheet, put, village) {
  const [from, to] = rowsOf(village);
  const row = sheet.rows.length + 1;
  village.totalRow = row;
  const cells = {};
  for (const field of SUMMED) {
    const [first, last] = village.totals?.[field]?.covers?.(from, to) ?? [from, to];
    const result = sumOf(sheet, field, first, last);
    const letter = letterOf(field);
    cells[field] = village.totals?.[field]?.typed?.(result) ?? {
      formula: `SUM(${letter}${first}:${letter}${last})`,
      result,
    };
  }
  if (village.label === 'merged') sheet.merges.push(`A${row}:D${row}`);
  const label = { merged: ['serial', '小计'], name: ['name', '小  计'], village: ['village', `${village.name}小计`] };
  const [field, text] = label[village.label];
  put({ ...cells, [field]: text });
}

/** 合计 sums the households, not the 小计 rows, so that a wrong 小计 stays one fault. */
function putGrandTotal(sheet, put, villages, label) {
  const row = sheet.rows.length + 1;
  sheet.totalRow = row;
  const cells = { serial: label };
  for (const field of SUMMED) {
    const letter = letterOf(field);
    const spans = villages.map(rowsOf);
    const result = spans.reduce((total, [from, to]) => total + sumOf(sheet, field, from, to), 0);
    cells[field] = {
      formula: `SUM(${spans.map(([from, to]) => `${letter}${from}:${letter}${to}`).join(',')})`,
      result,
    };
  }
  sheet.merges.push(`A${row}:D${row}`);
  put(cells);
}
