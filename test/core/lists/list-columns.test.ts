import type { CellValue } from '../../../src/core/grid/cell';
import { findListColumns, headersSeen, type ListColumns } from '../../../src/core/lists/list-columns';
import { sheetOf } from '../../sheet-of';

/** The column taken for each of these, as the text of its header. */
function taken(headers: readonly string[], merges: readonly string[] = []) {
  const found = findListColumns(sheetOf([headers, headers.map(() => '甲')], { merges }));
  return found && headersOf(found);
}

function headersOf({ headerRow, ...columns }: ListColumns) {
  expect(headerRow).toBeGreaterThanOrEqual(0);
  return Object.fromEntries(
    Object.entries(columns).flatMap(([of, found]) => (found === null ? [] : [[of, found.header]])),
  );
}

test.each<[string[], object]>([
  [['序号', '姓名', '身份证号'], { name: '姓名', citizenId: '身份证号' }],
  [['名字', '证件号码'], { name: '名字', citizenId: '证件号码' }],
  [['户主', '公民身份号码'], { name: '户主', citizenId: '公民身份号码' }],
  [['死者', '身份号码'], { name: '死者', citizenId: '身份号码' }],
  [['逝者', '死亡日期'], { name: '逝者' }],
  [['亡者', '备注'], { name: '亡者' }],
  [['户主签字', '姓名'], { name: '姓名' }],
  [['与户主关系', '姓名'], { name: '姓名' }],
  [['死者家属', '姓名'], { name: '姓名' }],
  [['居民身份证'], { citizenId: '居民身份证' }],
])('%j name people by %j', (headers, columns) => {
  expect(taken(headers)).toEqual(columns);
});

test.each(['户主与死者关系', '登记的死者', '死者备注', '备注', '与户主关系', '已故户主'])(
  '%s alone names nobody',
  (header) => {
    expect(taken([header])).toBeNull();
  },
);

describe('of several columns the list’s own people are taken', () => {
  test.each<[string[], object]>([
    [['户主姓名', '姓名'], { name: '姓名' }],
    [['姓名', '户主姓名'], { name: '姓名' }],
    [['户主姓名', '死者姓名', '姓名'], { name: '死者姓名' }],
    [['姓名', '火化人姓名'], { name: '火化人姓名' }],
    [['姓名', '外出人员姓名'], { name: '外出人员姓名' }],
    [['姓名', '本人姓名'], { name: '本人姓名' }],
    [['姓名', '干部姓名'], { name: '干部姓名' }],
    [['姓名', '供养人员姓名'], { name: '供养人员姓名' }],
    [['姓名', '低保对象姓名'], { name: '低保对象姓名' }],
    [['死者姓名', '逝者姓名'], { name: '死者姓名' }],
  ])('%j: %j', (headers, columns) => {
    expect(taken(headers)).toEqual(columns);
  });

  test.each(['家属姓名', '监护人姓名', '联系人姓名', '填报人姓名', '代领人姓名', '村干部姓名'])(
    '%s is somebody else',
    (other) => {
      expect(taken([other, '户主姓名'])).toMatchObject({ name: '户主姓名' });
      expect(taken([other])).toBeNull();
    },
  );

  test('a bank or the holder of an account is no name beside one, and the holder is where there is no other', () => {
    expect(taken(['开户人姓名', '姓名'])).toEqual({ name: '姓名' });
    expect(taken(['户名', '账号'])).toEqual({ name: '户名', account: '账号' });
    expect(taken(['持卡人', '持卡人身份证号码', '银行卡号'])).toEqual({
      ...{ name: '持卡人', citizenId: '持卡人身份证号码', account: '银行卡号' },
    });
    expect(taken(['开户人', '开户人居民身份证件号'])).toMatchObject({ citizenId: '开户人居民身份证件号' });
    expect(taken(['开户人', '开户人公民身份证号'])).toMatchObject({ citizenId: '开户人公民身份证号' });
    expect(taken(['开户银行身份证号', '卡号'])).toBeNull();
  });

  test('among cadres and their relatives it is the relatives, by name and ID', () => {
    const both = ['村干部姓名', '干部身份证号', '亲属姓名', '亲属身份证号'];
    expect(taken(both)).toEqual({ name: '亲属姓名', citizenId: '亲属身份证号' });
    expect(taken(['干部姓名', '家属姓名', '家属身份证号'])).toEqual({ name: '家属姓名', citizenId: '家属身份证号' });
    expect(taken(['干部姓名', '身份证号', '家属电话'])).toEqual({ name: '干部姓名', citizenId: '身份证号' });
  });
});

describe('a village', () => {
  test.each([
    '村',
    '所在村',
    '所属社区',
    '户籍村',
    '户口所在村',
    '行政村',
    '村（社区）',
    '村/社区',
    '村居',
    '村居委会',
  ])('stands under %s', (header) => {
    expect(taken([header, '姓名'])).toMatchObject({ village: header });
  });

  test.each(['村委会', '村（社区）名称', '行政村（社区）', '村名称', '村名', '行政村名称', '社区'])(
    'stands under %s too',
    (header) => {
      expect(taken([header, '姓名'])).toMatchObject({ village: header });
    },
  );

  test.each(['自然村组', '驻村干部', '村医', '村名备注', '联系村'])('does not stand under %s', (header) => {
    expect(taken([header, '姓名'])).toEqual({ name: '姓名' });
  });
});

test('further columns are taken by the names that the ledgers know', () => {
  expect(taken(['姓名', '卡号', '一卡通账号', '家庭人口', '需救助人口', '低保类别'])).toEqual({
    ...{ name: '姓名', account: '一卡通账号', familySize: '家庭人口', neededCount: '需救助人口', category: '低保类别' },
  });
});

test.each(['人员类别', '低保类型', '人员种类', '残疾等级'])('%s says of which kind somebody is', (header) => {
  expect(taken([header, '姓名'])).toMatchObject({ category: header });
});

test.each(
  '户口类别 户籍类型 受灾类别 灾害种类 证件类型 银行类别 卡种类型 民族类别 困难等级 困难程度等级 类别说明'.split(' '),
)('%s says it of nobody', (header) => {
  expect(taken([header, '姓名'])).toEqual({ name: '姓名' });
});

describe('the header', () => {
  const rowOf = (rows: readonly (readonly CellValue[])[], merges: readonly string[] = []) =>
    findListColumns(sheetOf(rows, { merges }))?.headerRow ?? null;

  test('is the row that says most, the upper of equals', () => {
    expect(rowOf([['某县死亡人员姓名册'], ['姓名', '身份证号'], ['李春禾', '无']])).toBe(1);
    expect(
      rowOf([
        ['姓名', '身份证号'],
        ['姓名', '身份证号'],
      ]),
    ).toBe(0);
    expect(
      rowOf([
        ['姓名', '村'],
        ['姓名', '身份证号'],
      ]),
    ).toBe(1);
    expect(
      rowOf([
        ['姓名', '身份证号'],
        ['姓名', '身份证号', '低保类别'],
      ]),
    ).toBe(1);
    expect(
      rowOf([
        ['姓名', '身份证号'],
        ['姓名', '身份证号', '家庭人口'],
      ]),
    ).toBe(1);
    expect(
      rowOf([
        ['姓名', '身份证号', '村'],
        ['姓名', '身份证号', '低保类别', '账号', '家庭人口', '救助人口'],
      ]),
    ).toBe(0);
  });

  test('says who is listed: a village and a category alone do not', () => {
    expect(rowOf([['村', '低保类别', '账号']])).toBeNull();
    expect(rowOf([])).toBeNull();
  });

  test('is short: a sentence that mentions a name is none', () => {
    const note = '请在姓名一栏填写死者本人姓名，身份证号按户口簿填写，不得空项漏项';
    expect(note.length).toBeGreaterThan(30);
    expect(rowOf([[note], ['姓名']])).toBe(1);
    expect(taken(['说明：本表所称类别，是指民政部门认定并在册登记的人员所属的那一种类别', '姓名'])).toEqual({
      name: '姓名',
    });
    expect(taken(['姓名', `${'某'.repeat(28)}类别`])).toHaveProperty('category');
    expect(taken(['姓名', `${'某'.repeat(29)}类别`])).not.toHaveProperty('category');
    expect(taken([`死者${'某'.repeat(26)}姓名`])).toMatchObject({ name: expect.stringMatching(/^死者/) as string });
  });

  test('stands within the first forty rows', () => {
    const below = (rows: number) => rowOf([...Array.from({ length: rows }, () => ['说明']), ['姓名'], ['李春禾']]);
    expect([below(39), below(40)]).toEqual([39, null]);
  });

  test('of two rows is told by the lower one; what is merged over several columns is no column of accounts', () => {
    const rows = [
      ['姓名', '一卡通', null],
      [null, '开户行', '账号'],
    ];
    const found = findListColumns(sheetOf(rows, { merges: ['A1:A2', 'B1:C1'] }))!;
    expect(found).toMatchObject({ headerRow: 1, name: { column: 0 }, account: { column: 2, header: '账号' } });
    const upright = findListColumns(
      sheetOf(
        [
          ['姓名', '一卡通'],
          [null, null],
        ],
        { merges: ['A1:A2', 'B1:B2'] },
      ),
    )!;
    expect(upright).toMatchObject({ account: { column: 1, header: '一卡通' } });
  });

  test('broken over two lines is shown on one', () => {
    expect(taken(['死者\n姓名', '低保\n类别'])).toEqual({ name: '死者 姓名', category: '低保 类别' });
  });
});

test('of a sheet without people the fullest row is what was seen', () => {
  expect(headersSeen(sheetOf([['说明'], ['村', null, '户\n数'], ['双庙村', 12]]))).toEqual(['村', '户 数']);
  expect(
    headersSeen(
      sheetOf([
        ['村', '户数'],
        ['双庙村', '甲'],
      ]),
    ),
  ).toEqual(['村', '户数']);
  expect(headersSeen(sheetOf([]))).toEqual([]);
});
