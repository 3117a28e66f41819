import { headerKey, headerOnOneLine, headerStem, headerUnit, isStarred } from '../../../src/core/ledger/header-text';

test.each([
  ['家庭人口\n（人）*', '家庭人口'],
  ['户 主　姓 名', '户主姓名'],
  ['★身份证号（必填）', '身份证号'],
  ['身份证号(18位)', '身份证号'],
  ['行政村(社区)', headerKey('行政村（社区）')],
  ['“一卡（折）通”', '一卡折通'],
  ['开户银行帐号', '开户银行账号'],
  ['核准救助口粮【公斤】', '核准救助口粮'],
  ['救助金额（单位：元）', '救助金额'],
  ['ＡＢＣ：', 'ABC'],
  ['（元）', ''],
  ['补助金额/ 元', '补助金额'],
  ['补助/元旦慰问', '补助元旦慰问'],
  ['身份证号（18位数）', '身份证号'],
  ['姓名）', '姓名'],
  ['类型（非农户）', '类型非农户'],
  ['户主（户主签字）', '户主户主签字'],
  ['金额（大写金额）', '金额大写金额'],
])('the key of %j is %j', (text, key) => {
  expect(headerKey(text)).toBe(key);
});

test('brackets that carry meaning stay in the key and leave the stem', () => {
  expect(headerKey('行政村（社区）名称')).toBe('行政村社区名称');
  expect(headerStem('家庭类型（低保户、特困户）')).toBe('家庭类型');
});

test.each([
  ['口粮（公斤）', '公斤'],
  ['金额(万元)', '万元'],
  ['大米(KG)', 'kg'],
  ['标准（元/人）', '元人'],
  ['村（社区）', ''],
  ['金额', ''],
])('the unit of %j is %j', (text, unit) => {
  expect(headerUnit(text)).toBe(unit);
});

test('a star or 必填 marks a header, 非必填 does not', () => {
  expect(['户主姓名*', '＊户主姓名', '户主姓名（必填）', '户主姓名(非必填)', '户主姓名'].map(isStarred)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('a header is shown on one line', () => {
  expect(headerOnOneLine(' 家庭人口\r\n（人） ')).toBe('家庭人口 （人）');
});

test('a trailing ／元 is a unit', () => {
  expect([headerKey('补助金额／元'), headerUnit('补助金额／元')]).toEqual(['补助金额', '元']);
});
