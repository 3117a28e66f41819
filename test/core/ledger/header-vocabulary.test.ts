import { assignColumns } from '../../../src/core/ledger/assign-columns';
import { HeaderVocabulary } from '../../../src/core/ledger/header-vocabulary';
import { nationalForm10 } from '../../../src/templates/national-form-10';
import { paymentRoster } from '../../../src/templates/payment-roster';

const general = new HeaderVocabulary([]);
const fields = (headers: readonly (string | readonly string[])[], vocabulary = general) => {
  const found = assignColumns(
    headers.map((header) => (typeof header === 'string' ? [header] : header)),
    vocabulary,
  );
  return headers.map((_, column) => found.find((each) => each.column === column)?.field ?? null);
};

test.each([
  ['name', ['户主姓名', '户主', '姓名', '农户姓名', '救助对象姓名', '申请人']],
  ['citizenId', ['户主身份证号', '身份证号', '身份证号码', '公民身份号码', '证件号码']],
  ['phone', ['户主联系方式', '联系方式', '联系电话', '电话', '手机号']],
  ['familyType', ['家庭类型', '救助类别', '困难类别', '困难程度', '困难等级', '户类型', '人员类别']],
  ['disasterType', ['受灾类型', '受灾情况', '灾害类型']],
  ['familySize', ['家庭人口', '家庭人口（人）', '家庭人口数', '人口数']],
  ['neededCount', ['需救助人口', '受救助人数', '救助人口', '救助人数']],
  ['address', ['家庭住址', '住址', '居住地']],
  ['village', ['行政村（社区）', '村（社区）', '村名称', '所在村', '村居']],
  ['group', ['村民组', '组']],
  ['residence', ['户口类型']],
  ['bank', ['开户银行', '开户行']],
  ['holder', ['户名', '开户名']],
  [
    'account',
    [
      '开户银行帐号',
      '开户银行账号',
      '银行账号',
      '一卡通账号',
      '一折通账号',
      '一卡（折）通',
      '社保卡账号',
      '卡号',
      '账号',
    ],
  ],
  ['amount', ['核准救助金额', '救助金额', '救助数额', '发放金额', '已发放救助款', '补贴金额', '合计']],
  ['remark', ['备注', '说明']],
])('%s goes by every name seen in the field', (field, names) => {
  for (const name of names) expect([name, fields([name])[0]]).toEqual([name, field]);
});

test('of two names in a header, the head of the household is the one called so', () => {
  expect(fields(['姓名', '户主姓名'])).toEqual([null, 'name']);
  expect(fields(['户名', '姓名'])).toEqual(['holder', 'name']);
});

test('people in need and the family are told apart', () => {
  expect(fields(['家庭人口', '救助人口'])).toEqual(['familySize', 'neededCount']);
  expect(fields(['人口', '需救助人口（人）'])).toEqual(['familySize', 'neededCount']);
});

test('approved and paid amounts are told apart, and 发放金额 alone is the amount', () => {
  expect(fields(['核准救助金额', '实际发放金额'])).toEqual(['amount', 'paidAmount']);
  expect(fields(['发放金额', '核准救助金额'])).toEqual(['paidAmount', 'amount']);
  expect(fields(['发放金额'])).toEqual(['amount']);
  expect(fields(['核准救助金额（元）', '实际发放金额（元）'], new HeaderVocabulary([paymentRoster]))).toEqual([
    'amount',
    'paidAmount',
  ]);
});

test('the only amount of a form is the amount, whatever it is called', () => {
  expect(fields(['实际发放金额'])).toEqual(['amount']);
});

test('in the national form the money given is the amount, the goods are not', () => {
  const vocabulary = new HeaderVocabulary([nationalForm10]);
  expect(fields(['已发放救助款(元)', '已发放救助物资折款(元)'], vocabulary)).toEqual(['amount', 'goodsValue']);
});

test('what is needed is not what was approved', () => {
  expect(fields(['需口粮救助（元）', '核准救助口粮（公斤）', '需衣被救助（件）', '核准救助衣被（件）'])).toEqual([
    'neededGrain',
    'grainKilograms',
    'neededClothing',
    'clothingPieces',
  ]);
});

test('the unit tells grain in kilograms from grain in yuan', () => {
  expect(fields(['口粮（公斤）', '口粮（元）'])).toEqual(['grainKilograms', 'grainAmount']);
  expect(
    fields([
      ['救助金额（元）', '口粮'],
      ['救助物资', '口粮（公斤）'],
    ]),
  ).toEqual(['grainAmount', 'grainKilograms']);
  expect(fields(['口粮（斤）', '救助金额（万元）', '补助金额（元/人）'])).toEqual([null, null, null]);
});

test('columns under a parent are named by both', () => {
  const parent = '发放资金（元）';
  expect(
    fields([
      [parent, '口粮'],
      [parent, '衣被'],
      [parent, '取暖'],
      [parent, '其它'],
      [parent, '小计'],
    ]),
  ).toEqual(['grainAmount', 'clothingAmount', 'heatingAmount', 'otherAmount', 'amount']);
  expect(fields([['一卡通信息', '开户行'], ['一卡通信息', '姓名'], ['一卡通信息', '账号'], '姓名'])).toEqual([
    'bank',
    'holder',
    'account',
    'name',
  ]);
  expect(
    fields([
      ['户主', '姓名'],
      ['户主', '身份证号'],
    ]),
  ).toEqual(['name', 'citizenId']);
});

test('合计 under a head-count counts heads', () => {
  expect(
    fields([
      ['家庭人口', '男'],
      ['家庭人口', '女'],
      ['家庭人口', '合计'],
    ]),
  ).toEqual([null, null, 'familySize']);
  expect(
    fields([
      ['救助人数', '合计'],
      ['救助金额', '合计'],
    ]),
  ).toEqual(['neededCount', 'amount']);
});

test('family members have no claim on the head of the household', () => {
  expect(fields([['家庭成员', '姓名'], ['家庭成员', '身份证号'], '户主', '户主身份证'])).toEqual([
    null,
    null,
    'name',
    'citizenId',
  ]);
});

test('a header whose meaning stands in brackets is read with them', () => {
  expect(fields(['救助金额（合计）', '救助金额（口粮）'])).toEqual(['amount', 'grainAmount']);
});

test('clothing that is needed in yuan is not clothing in pieces', () => {
  expect(fields(['需衣被救助（件）'])).toEqual(['neededClothing']);
  expect(fields(['需衣被救助（元）'])).not.toEqual(['neededClothing']);
});

test('a header of nothing but a code says nothing', () => {
  expect(fields([['D03001'], ['（1）']])).toEqual([null, null]);
});

test('under a parent of money a remark is none of the household’s own columns', () => {
  expect(fields([['救助金额', '备注'], '备注'])).toEqual([null, 'remark']);
  expect(fields([['救助金额', '救助人数']])).toEqual(['neededCount']);
});

test('where two forms use one name for different things, the form’s other columns decide', () => {
  const form = (field: 'amount' | 'paidAmount') => ({
    ...paymentRoster,
    columns: [{ field, headers: ['某款', '他款'], required: false, writable: false }],
  });
  const both = new HeaderVocabulary([form('amount'), form('paidAmount')]);
  expect(fields(['某款', '他款'], both)).toEqual(['amount', 'paidAmount']);
});

test('a header of nothing but marks says nothing', () => {
  expect([general.read(['*']), general.read([]), general.read(['※', '。'])]).toEqual([[], [], []]);
});

describe('a single header cell is known', () => {
  test.each([
    '户主姓名',
    '家庭类型（低保户、特困户）',
    '行政村（社区）',
    '一卡通信息',
    '冬春生活救助资金发放情况',
    `姓名${'　'.repeat(78)}`,
  ])('where it heads a column or stands over some: %s', (text) => {
    expect(general.knows(text)).toBe(true);
  });

  test.each([
    '网格员意见',
    '冬春生活救助资金的发放情况',
    '以上人员均经村民代表会议评议通过',
    '',
    `姓名${'　'.repeat(79)}`,
  ])('and not where it is a sentence or none of ours: %s', (text) => {
    expect(general.knows(text)).toBe(false);
  });
});

describe('of two columns that may be one thing', () => {
  test('the header on one line goes before one put together of two', () => {
    expect(fields([['户主', '姓名'], '户主姓名'])).toEqual([null, 'name']);
  });

  test('marks above a header are no parent', () => {
    expect(fields([['※', '户主姓名'], '姓名'])).toEqual(['name', null]);
  });

  test('the form’s own word goes before every other', () => {
    const column = { field: 'name' as const, headers: ['户代表'], required: true, writable: false };
    const own = new HeaderVocabulary([{ ...paymentRoster, columns: [column] }]);
    expect(fields(['户主姓名', '户代表'], own)).toEqual([null, 'name']);
  });

  test('one field is given once, and nothing is made of the other', () => {
    expect(assignColumns([['核准救助金额'], ['救助金额']], general)).toEqual([{ column: 0, field: 'amount' }]);
    expect(fields(['发放方式', '发放形式'])).toEqual([null, 'payment']);
  });
});

test('the total under a parent of money is the amount, whichever word it is called by', () => {
  for (const word of ['合计', '小计', '总计', '金额'])
    expect(
      fields([
        ['救助金额', '口粮'],
        ['救助金额', word],
      ]),
    ).toEqual(['grainAmount', 'amount']);
});

test('a header of three lines is read by its nearest parent that says something', () => {
  expect(fields([['发放明细', '一卡（折）通', '姓名'], '户主姓名'])).toEqual(['holder', 'name']);
  expect(fields([['一卡（折）通', '持有人', '姓名'], '户主姓名'])).toEqual(['holder', 'name']);
});

test('words split over two lines are read as one', () => {
  expect(fields([['残疾', '证号']])).toEqual(['certificate']);
});

test('under a parent that says nothing a column is what its own words say', () => {
  expect(
    fields([
      ['基本情况', '联系电话'],
      ['基本情况', '家庭类型（低保户、特困户）'],
    ]),
  ).toEqual(['phone', 'familyType']);
});

test('of heads only the sum of all counts, not that of the men or of the households', () => {
  expect(
    fields([
      ['家庭人口', '男小计'],
      ['家庭人口', '合计'],
    ]),
  ).toEqual([null, 'familySize']);
  expect(
    fields([
      ['家庭人口', '合计户数'],
      ['家庭人口', '合计'],
    ]),
  ).toEqual([null, 'familySize']);
});

describe('a parent says which columns may stand under it', () => {
  test('under a card: bank, holder, account, and the bank’s address, nothing of the household', () => {
    const card = ['开户行', '户名', '卡号', '开户行地址', '身份证号'].map((leaf) => ['一卡（折）通', leaf]);
    expect(fields(card)).toEqual(['bank', 'holder', 'account', 'bankAddress', null]);
  });

  test('under heads: counts', () => {
    const people = ['家庭人口', '备注'].map((leaf) => ['人口情况', leaf]);
    expect(fields(people)).toEqual(['familySize', null]);
  });

  test('under money: amounts, goods, the way of payment', () => {
    const money = ['核准金额', '实发金额', '核准救助衣被（件）', '发放方式', '联系电话'].map((leaf) => [
      '救助资金',
      leaf,
    ]);
    expect(fields(money)).toEqual(['amount', 'paidAmount', 'clothingPieces', 'payment', null]);
  });
});
