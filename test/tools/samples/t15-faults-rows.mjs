import { citizenId, legacyForm } from './kit/citizen-ids.mjs';

const ROSTER = '花名册';

/** Faults that join cells: of a household, of two households, of a village's totals. */
export function plantRows(scene) {
  counts(scene);
  holders(scene);
  slips(scene);
  duplicates(scene);
  sharedThings(scene);
  likeness(scene);
  totals(scene);
  smells(scene);
}

function counts({ a, c, set, note, crowd }) {
  a[18].familySize = 5;
  set(a[18], 'neededCount', 6, 'needed-exceeds-family', 'error', '需救助人口多于家庭人口');
  c[23].members = [crowd.member(), crowd.member()];
  Object.assign(c[23], { familySize: 4, neededCount: 3 });
  note(c[23], 'familySize', 'needed-exceeds-family', 'error', '合并户列了三人，家庭人口填四人');
}

function holders({ c, set, silent, crowd }) {
  set(c[13], 'holder', crowd.name(), 'holder-differs', 'warning', '户名不是户主，备注没有说明');
  Object.assign(c[14], { holder: crowd.name(), remark: '卡为其妻名下，村委会已核实' });
  silent(c[14], 'holder', '户名不是户主，备注有说明');
}

function slips({ a, b, set, dice }) {
  a[19].citizenId = noX(dice);
  set(a[19], 'account', a[19].citizenId, 'column-slip', 'error', '账号填成了本人身份证号');
  set(b[19], 'account', b[19].phone, 'column-slip', 'error', '账号填成了本人电话');
}

function noX(dice) {
  const id = citizenId(dice, { area: '341225' });
  return id.endsWith('X') ? noX(dice) : id;
}

/** A person registered twice with two accounts: told at both IDs, and at both accounts. */
function duplicates({ a, b, c, d, note, follows }) {
  const twice = (first, again, id, text, more = []) => {
    Object.assign(again, { name: first.name, holder: first.name, citizenId: id });
    note(first, 'citizenId', 'duplicate-person', 'error', text, [
      follows(again, 'citizenId', 'duplicate-person', 'error', '同一人的另一处登记'),
      follows(first, 'account', 'several-accounts', 'warning', '同一人两处账号不同'),
      follows(again, 'account', 'several-accounts', 'warning', '同一人两处账号不同'),
      ...more,
    ]);
  };
  b[20].hidden = true;
  twice(a[20], b[20], a[20].citizenId, '同一张表两个村重复登记，后一处在隐藏行');
  twice(c[15], d[9], c[15].citizenId, '两张工作表重复登记');
  twice(a[21], c[16], legacyForm(withCentury19(a[21])), '同一人，一处18位，一处15位', [
    follows(c[16], 'citizenId', 'citizen-id-legacy', 'warning', '另一处是15位旧号'),
  ]);
}

function withCentury19({ citizenId: id }) {
  if (id.slice(6, 8) !== '19') throw new Error('only people of the 20th century have a 15-digit form');
  return id;
}

function sharedThings({ a, b, c, d, note, follows }) {
  Object.assign(c[17], { bank: a[22].bank, account: a[22].account });
  note(a[22], 'account', 'shared-account', 'error', '两户共用一个账号', [
    follows(c[17], 'account', 'shared-account', 'error', '共用账号的另一户'),
  ]);
  for (const household of [d[10], c[21]]) household.phone = a[25].phone;
  note(a[25], 'phone', 'shared-phone', 'warning', '三户同一个电话', [
    follows(c[21], 'phone', 'shared-phone', 'warning', '三户同一个电话'),
    follows(d[10], 'phone', 'shared-phone', 'warning', '三户同一个电话'),
  ]);
  b[21].serial = 'formula';
  note(b[21], 'serial', 'formula-in-input', 'warning', '序号是公式 =A(上一行)+1');
}

function likeness({ a, c, d, note, follows, crowd, dice }) {
  Object.assign(c[22], { name: c[18].name, holder: c[18].name });
  note(c[18], 'name', 'same-name-same-place', 'warning', '同村同名，身份证号不同', [
    follows(c[22], 'name', 'same-name-same-place', 'warning', '同村同名'),
  ]);
  const first14 = a[0].citizenId.slice(0, 14);
  Object.assign(d[11], { name: a[0].name, holder: a[0].name });
  d[11].citizenId = crowd.once(() => citizenId(dice, { area: first14.slice(0, 6), birth: first14.slice(6) }));
  note(a[0], 'citizenId', 'likely-same-person', 'warning', '同名，身份证号前14位相同', [
    follows(d[11], 'citizenId', 'likely-same-person', 'warning', '同名，身份证号前14位相同'),
  ]);
}

function totals({ c, villages, set, truth }) {
  villages.b.totals = { amount: { typed: (right) => right + 100 } };
  truth.plant(ROSTER, () => `O${villages.b.totalRow}`, 'total-disagrees', 'error', '小计是手填的，多了100元');
  villages.c.totals = { neededCount: { covers: (from, to) => [from, lastBut(villages.c, to)] } };
  truth.plant(ROSTER, () => `J${villages.c.totalRow}`, 'total-disagrees', 'error', '小计公式漏了最后一户');
  Object.assign(c[19], { rowSum: 'typed', grain: 200, clothing: 100, heating: 50, other: null });
  set(c[19], 'amount', 500, 'total-disagrees', 'error', '合计500元，各项相加350元');
}

function lastBut(village, to) {
  return to - 1 - (village.households.at(-1).members?.length ?? 0);
}

function smells({ b, d, set, note, follows }) {
  set(b[16], 'remark', '户主长期外出务工', 'remark-suspicious', 'warning', '备注说长期外出');
  set(d[8], 'name', '李', 'name-malformed', 'warning', '姓名只有一个字', [
    follows(d[8], 'holder', 'name-malformed', 'warning', '户名也只有一个字'),
  ]);
  d[8].holder = '李';
  d[12].serial = 15;
  d[13].serial = 16;
  note(d[12], 'serial', 'serial-gap', 'warning', '序号从12跳到15');
}
