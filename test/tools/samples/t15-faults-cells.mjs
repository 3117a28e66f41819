import { badCard, card, cardEndingInZeros, passbook } from './kit/accounts.mjs';
import { afterExcel, citizenId, damagedButFitting, legacyForm, withCheck } from './kit/citizen-ids.mjs';

const LOST = 'number-precision-lost';
const STRAY = 'stray-characters';
const MALFORMED = 'citizen-id-malformed';

/** Faults of single cells: each stands alone unless it says what follows. */
export function plantCells(scene) {
  blanksAndPlaceholders(scene);
  lostDigits(scene);
  storedAsNumbers(scene);
  strays(scene);
  ids(scene);
  accountsAndPhones(scene);
  listsCountsAmounts(scene);
}

function blanksAndPlaceholders({ a, b, c, d, set }) {
  const missing = (household, field, value, text) => set(household, field, value, 'missing-value', 'error', text);
  missing(a[0], 'phone', null, '联系电话空白');
  missing(a[1], 'phone', '无', '联系电话填“无”');
  missing(a[2], 'citizenId', '待补', '身份证号填“待补”');
  missing(a[3], 'account', '0000000000000000000', '账号以零占位');
  missing(a[4], 'bank', '/', '开户行以斜线占位');
  missing(b[0], 'phone', '99999999999', '联系电话以 9 占位');
  missing(b[1], 'account', 'B3400012345', '账号以 B 开头的占位编号');
  missing(b[2], 'familyType', null, '家庭类型空白');
  Object.assign(b[3], { grain: null, clothing: null, heating: null, other: null });
  missing(b[3], 'amount', null, '其他户都有金额，这一户空白');
  missing(c[0], 'village', null, '村（社区）空白');
  missing(d[0], 'holder', '-', '户名以短横占位');
}

function lostDigits({ a, b, c, d, set, dice }) {
  const lost = (household, field, value, text) => set(household, field, value, LOST, 'error', text);
  lost(a[5], 'citizenId', afterExcel(a[5].citizenId), '身份证号按数字存，后三位已丢失');
  lost(b[4], 'citizenId', Number(damagedButFitting(dice, '341225')), '身份证号按数字存，后三位已丢失，校验码碰巧相符');
  lost(a[6], 'account', afterExcel(card(dice, '622953', 19)), '19位卡号按数字存，后四位已丢失');
  lost(c[1], 'citizenId', '3.41E+17', '身份证号成了科学记数法的文本');
  lost(d[1], 'account', '6.22953E+18', '账号成了科学记数法的文本');
  const zeros = damagedText(dice, '341225');
  set(b[5], 'citizenId', zeros, LOST, 'warning', '文本，末三位 000 且校验码不符，像是损坏后转成文本');
  c[2].bank = '颍泽农村商业银行';
  set(c[2], 'account', cardEndingInZeros(dice, '622953'), LOST, 'warning', '19位卡号以 0000 结尾，像是损坏后转成文本');
}

/** 18 digits that end in 000 and fail the check. */
function damagedText(dice, area) {
  const id = citizenId(dice, { area }).slice(0, 15) + '000';
  return withCheck(id.slice(0, 17)) === id ? damagedText(dice, area) : id;
}

function storedAsNumbers({ a, b, c, set, dice }) {
  const number = (household, field, value, text) => set(household, field, value, 'stored-as-number', 'warning', text);
  number(a[7], 'phone', Number(a[7].phone), '电话按数字存');
  b[6].bank = '颍泽农村商业银行';
  number(b[6], 'account', Number(passbook(dice, 12)), '存折账号按数字存');
  number(c[3], 'citizenId', Number(legacyForm(c[3].citizenId)), '15位身份证号按数字存');
}

function strays({ a, b, c, d, set, crowd }) {
  const stray = (household, field, value, text) => set(household, field, value, STRAY, 'warning', text);
  const endingInX = () => crowd.id({ ending: 'X' });
  stray(a[8], 'citizenId', `${a[8].citizenId} `, '末尾有空格');
  stray(a[9], 'citizenId', `${a[9].citizenId.slice(0, 6)}\u00a0${a[9].citizenId.slice(6)}`, '中间有不间断空格');
  stray(b[7], 'account', `\u200b${b[7].account}`, '开头有零宽空格');
  stray(b[8], 'account', `\t${b[8].account}`, '开头有制表符');
  const wide = [...c[4].citizenId].map((c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join('');
  stray(c[4], 'citizenId', wide, '全角字符');
  stray(a[10], 'citizenId', endingInX().replace('X', 'x'), '小写 x');
  stray(b[9], 'citizenId', endingInX().replace('X', '\u0425'), '西里尔字母 Х 代替 X');
  stray(c[5], 'citizenId', endingInX().replace('X', '×'), '乘号 × 代替 X');
  stray(d[2], 'phone', d[2].phone.replace(/^(...)(....)/, '$1 $2 '), '电话中间有空格');
  stray(d[3], 'account', d[3].account.replace(/(....)(?=.)/g, '$1 '), '账号四位一空');
}

function ids({ a, b, c, d, set, dice }) {
  const malformed = (household, value, text) => set(household, 'citizenId', value, MALFORMED, 'error', text);
  malformed(a[11], a[11].citizenId.slice(0, 11) + a[11].citizenId.slice(12), '只有17位');
  malformed(b[10], `${b[10].citizenId.slice(0, 10)}O${b[10].citizenId.slice(11)}`, '数字 0 打成字母 O');
  malformed(c[6], citizenId(dice, { area: '001225' }), '省级代码 00 不存在');
  malformed(a[12], citizenId(dice, { area: '341225', birth: '19900231' }), '2月31日出生');
  malformed(b[11], citizenId(dice, { area: '341225', birth: '20310105' }), '出生日期在将来');
  malformed(d[4], `${digitsOnly(d[4].citizenId, dice)}42`, '身份证号列填了20位残疾人证号');
  const wrong = (household) => {
    const good = digitsOnly(household.citizenId, dice);
    const last = (Number(good.at(-1)) + 1) % 10;
    set(household, 'citizenId', good.slice(0, -1) + last, 'citizen-id-check-digit', 'error', '末位校验码不符');
  };
  wrong(a[13]);
  wrong(c[7]);
  set(b[12], 'citizenId', legacyForm(b[12].citizenId), 'citizen-id-legacy', 'warning', '15位旧号');
}

/** An ID of the same area without X and not ending in 9, so that a changed last digit never makes 000. */
function digitsOnly(id, dice) {
  for (let candidate = id; ; candidate = citizenId(dice, { area: id.slice(0, 6) })) {
    if (/^\d{17}[0-8]$/.test(candidate)) return candidate;
  }
}

function accountsAndPhones({ a, b, c, d, set, dice }) {
  const malformed = (household, value, text) => set(household, 'account', value, 'account-malformed', 'error', text);
  malformed(a[14], '203948571', '只有9位');
  malformed(c[8], 'CK20394857101', '含字母');
  malformed(b[13], `20${'3948571627'.repeat(3)}1`.slice(0, 31), '31位');
  for (const [household, name] of [
    [b[14], '颍泽农村商业银行'],
    [d[5], '颍泽农村商业银行'],
  ]) {
    household.bank = name;
    set(household, 'account', badCard(dice, '621778', 19), 'card-check-digit', 'warning', '卡号校验位不符');
  }
  const phone = (household, value, text) => set(household, 'phone', value, 'phone-malformed', 'warning', text);
  phone(a[15], a[15].phone.slice(0, 10), '只有10位');
  phone(c[9], `12${dice.digits(9)}`, '以 12 开头');
}

function listsCountsAmounts({ a, b, c, d, set }) {
  set(b[15], 'familyType', '低保', 'value-not-in-list', 'error', '下拉列表里是“低保户”');
  set(d[6], 'familyType', '贫困户', 'value-not-in-list', 'error', '下拉列表里没有');
  set(a[16], 'familySize', `${a[16].familySize}人`, 'count-malformed', 'error', '人数写成文本');
  c[10].familySize = 4;
  set(c[10], 'neededCount', 2.5, 'count-malformed', 'error', '人数不是整数');
  set(b[16], 'neededCount', 0, 'count-malformed', 'error', '人数为零');
  set(a[17], 'grain', '200元', 'amount-malformed', 'error', '金额写成文本，行内合计公式不计它');
  const alone = (household) => Object.assign(household, { grain: null, clothing: null, heating: null, other: null });
  alone(b[17]);
  set(b[17], 'amount', '1,000', 'amount-malformed', 'error', '合计写成带逗号的文本，小计、合计不计它');
  Object.assign(c[11], { rowSum: 'formula', grain: 300 });
  set(c[11], 'other', -50, 'amount-malformed', 'error', '金额为负');
  alone(c[12]);
  set(c[12], 'amount', 333.5, 'amount-malformed', 'error', '金额有小数');
  set(b[18], 'bank', { error: '#N/A' }, 'cell-error', 'error', '查找公式留下的错误值');
  set(d[7], 'group', { error: '#REF!' }, 'cell-error', 'error', '引用失效留下的错误值');
}
