import type { Range } from '../../../src/core/grid/address';
import type { CellValue } from '../../../src/core/grid/cell';
import { formShape } from '../../../src/core/form/form-shape';
import { gridFromRows } from '../../../src/core/grid/grid';

function shapeOf(rows: readonly (readonly CellValue[])[], merges: readonly Range[] = []) {
  const { headerTop, headerBottom, footTop, isForm } = formShape({
    name: '台账',
    visibility: 'visible',
    grid: gridFromRows(rows),
    merges,
    lists: [],
  });
  return { headerTop, headerBottom, footTop, isForm };
}

test('a title, a header and a foot', () => {
  const rows = [['一览表'], ['序号', '姓名', '证号'], [], [], ['合计'], ['单位负责人：']];
  expect(shapeOf(rows)).toEqual({ headerTop: 1, headerBottom: 1, footTop: 4, isForm: true });
});

test('a second header level under merged parents belongs to the header', () => {
  const rows = [
    ['序号', '姓名', '金额', null],
    [null, null, '口粮', '衣被'],
  ];
  const merges = [{ top: 0, left: 2, bottom: 0, right: 3 }];
  expect(shapeOf(rows, merges)).toEqual({ headerTop: 0, headerBottom: 1, footTop: null, isForm: true });
});

test('a row of codes under the header belongs to it', () => {
  const rows = [['户主姓名', '身份证号', '家庭人口'], ['D03001', 'D03002', 'D03005'], []];
  expect(shapeOf(rows).headerBottom).toBe(1);
});

test('villages printed in the body are no foot', () => {
  const rows = [['序号', '村', '金额', '备注'], [1, '向阳村'], [2, '红旗村'], ['合计']];
  expect(shapeOf(rows).footTop).toBe(3);
});

test('a sheet of notes has no body', () => {
  expect(shapeOf([['填表说明'], ['一、如实填写'], ['二、按时上报']]).isForm).toBe(false);
});

test('a text merged over two columns of the body is no foot, one merged over three is', () => {
  const rows = [
    ['序号', '村', '组', '姓名', '金额', '备注'],
    [null, '向阳村'],
    [null, '红旗村'],
  ];
  const merge = (right: number) => [{ top: 2, bottom: 2, left: 1, right }];
  expect(shapeOf(rows).footTop).toBeNull();
  expect(shapeOf(rows, merge(2)).footTop).toBeNull();
  expect(shapeOf(rows, merge(3)).footTop).toBe(2);
});

const NAMES = ['序号', '姓名', '证号'];
const over = (top: number, bottom: number, left = 0, right = left): Range => ({ top, bottom, left, right });
const blank = (count: number) => Array.from({ length: count }, () => [null]);

describe('the header', () => {
  test('is the row that names most columns, each name counted once, the first of two that name as many', () => {
    expect(shapeOf([NAMES, ['村', '组', '人口']]).headerTop).toBe(0);
    expect(shapeOf([NAMES, ['村', '组', '人口', '备注']]).headerTop).toBe(1);
    expect(shapeOf([['样', '样', '样', '样'], NAMES]).headerTop).toBe(1);
  });

  test('names three columns at least, in letters', () => {
    expect([shapeOf([NAMES]).isForm, shapeOf([NAMES.slice(1)]).isForm]).toEqual([true, false]);
    expect(shapeOf([[1, 2, 3, '备注', ' ']]).isForm).toBe(false);
  });

  test('stands in the first sixty rows and the first 256 columns', () => {
    expect([shapeOf([...blank(59), NAMES]).isForm, shapeOf([...blank(60), NAMES]).isForm]).toEqual([true, false]);
    const indented = (by: number) => shapeOf([[...Array.from({ length: by }, () => null), ...NAMES]]).isForm;
    expect([indented(253), indented(254)]).toEqual([true, false]);
  });

  test('begins with a merge of one or two rows above that reaches into it, not with one that ends above', () => {
    const rows = [['表'], ['甲'], ['乙'], [null, ...NAMES]];
    const topUnder = (top: number, bottom: number) => shapeOf(rows, [over(top, bottom)]).headerTop;
    expect([topUnder(2, 3), topUnder(1, 3), topUnder(1, 5), topUnder(0, 3)]).toEqual([2, 1, 1, 3]);
    expect([topUnder(1, 2), topUnder(3, 4), topUnder(4, 5)]).toEqual([3, 3, 3]);
    expect(shapeOf(rows, [over(2, 3), over(1, 3, 1)]).headerTop).toBe(1);
  });

  test('ends with a merge of it that goes down one or two rows, not with one that goes on', () => {
    const rows = [['表'], NAMES, [1], [2], [3]];
    const bottomUnder = (top: number, bottom: number) => shapeOf(rows, [over(top, bottom)]).headerBottom;
    expect([bottomUnder(1, 2), bottomUnder(1, 3), bottomUnder(0, 2), bottomUnder(1, 4)]).toEqual([2, 3, 2, 1]);
    expect([bottomUnder(0, 1), bottomUnder(2, 3)]).toEqual([1, 1]);
    expect(shapeOf(rows, [over(1, 2), over(1, 3, 1)]).headerBottom).toBe(3);
  });
});

describe('a second level of the header', () => {
  const bottom = (...below: (string | null)[]) =>
    shapeOf([['序号', '姓名', '金额', null, null], below], [over(0, 0, 2, 4)]).headerBottom;

  test('has two texts at least, each under a merged parent or a blank', () => {
    expect(bottom(null, null, '口粮', '衣被', '取暖')).toBe(1);
    expect(bottom(null, null, '口粮')).toBe(0);
    expect(bottom(null, '张三', '口粮', '衣被')).toBe(0);
  });

  test('may stand under columns without a name', () => {
    expect(
      shapeOf([
        ['序号', '姓名', '证号'],
        [null, null, null, '口粮', '衣被'],
      ]).headerBottom,
    ).toBe(1);
    expect(
      shapeOf([
        ['序号', '姓名', '证号'],
        [null, null, '口粮', '衣被'],
      ]).headerBottom,
    ).toBe(0);
  });

  test('under names merged downward alone there is none', () => {
    expect(shapeOf([NAMES, ['一', '二', '三'], [1]], [over(0, 1)]).headerBottom).toBe(1);
    expect(shapeOf([NAMES, [null, '张三', '李四']], [over(2, 2, 1)]).headerBottom).toBe(0);
  });
});

test('a header that goes down by a merge of its own names the second level already', () => {
  const rows = [
    ['序号', '姓名', '金额', null],
    [null, null, '口粮', '衣被'],
    [null, null, '甲村', '乙村'],
  ];
  expect(shapeOf(rows, [over(0, 1), over(0, 0, 2, 3)]).headerBottom).toBe(1);
});

describe('codes of columns', () => {
  const isCodes = (...codes: string[]) => shapeOf([NAMES, codes, [1]]).headerBottom === 1;

  test('are letters with digits, the stems, numbers, numbers in brackets or circles, or dashes', () => {
    const rows = [
      ...[
        ['D03001', 'AB12', 'Z123456'],
        ['甲', '乙', '辛'],
        ['1', '12', '(3)'],
        ['（1）', '２', '3'],
      ],
      ...[
        ['①', '⑳', '③'],
        ['-', '——', '甲'],
        ['ＡＢ１２', 'A12'],
      ],
    ];
    expect(rows.map((codes) => isCodes(...codes))).toEqual(rows.map(() => true));
  });

  test('are two at least, and nothing but codes', () => {
    expect([isCodes('甲'), isCodes('甲', '乙', '张三')]).toEqual([false, false]);
    const others = [
      'A1',
      'ABC12',
      'A1234567',
      'x甲',
      '甲x',
      '壬',
      '123',
      '(123)',
      '1x',
      'x1',
      'a12',
      '-1',
      'D03001x',
      '户①',
    ];
    expect(others.filter((text) => isCodes(text, '乙'))).toEqual([]);
  });

  test('belong to a header that goes down already', () => {
    const rows = [NAMES, [], ['甲', '乙', '丙'], [1]];
    expect(shapeOf(rows, [over(0, 1)]).headerBottom).toBe(2);
  });
});

describe('the foot', () => {
  const rows = (...foot: CellValue[]) => [['序号', '姓名', '证号', '备注'], [1], foot];
  const footTop = (...foot: CellValue[]) => shapeOf(rows(...foot)).footTop;

  test.each([
    ...['单位:', '单位：', '合计', '合  计', '总计', '总 计', '说明', '说  明', '注1', '单位负责人', '填表人李四'],
    ...['制表', '审核', '（盖章）'],
  ])('begins with %s', (text) => {
    expect(footTop(text)).toBe(2);
    expect(footTop(null, null, text)).toBe(2);
  });

  test.each(['备注', '小计', '向阳村', '说', '负责', null, 7])('does not begin with %s', (text) => {
    expect(footTop(text)).toBeNull();
  });

  test('is filled in less than half as much as the header has names', () => {
    expect([footTop('合计'), footTop('合计', 3), footTop('合计', null, '元'), footTop('合计', ' ')]).toEqual([
      ...[2, null, null, 2],
    ]);
    expect(shapeOf([NAMES, [1], ['合计', 3], ['填表人：']]).footTop).toBe(3);
    expect(shapeOf([NAMES, [1], ['合计']]).footTop).toBe(2);
  });

  test('may say more beside the words it begins with', () => {
    const names = ['序号', '村', '组', '姓名', '金额', '备注'];
    expect(shapeOf([names, [1], ['合计', null, '元']]).footTop).toBe(2);
  });

  test('is the first such row below the header', () => {
    expect(shapeOf([NAMES, ['合计'], ['注：']]).footTop).toBe(1);
  });

  test('a text merged over three columns begins it at the right as well, a blank merged so does not', () => {
    const wide = [NAMES, [1], [null, '据实填写']];
    expect(shapeOf(wide, [over(2, 2, 1, 3)]).footTop).toBe(2);
    expect(shapeOf(wide, [over(2, 2, 2, 4)]).footTop).toBeNull();
    expect(shapeOf(wide, [over(2, 4, 1, 1)]).footTop).toBeNull();
  });
});

test('a sheet nobody fills in, or nobody sees, is form from its first row to its last', () => {
  const sheet = { name: '字典', grid: gridFromRows([['说明'], NAMES]), merges: [], lists: [] };
  const whole = { headerTop: 0, headerBottom: 1, bodyTop: 2, footTop: null, lastRow: 1, isForm: false };
  expect(formShape({ ...sheet, visibility: 'hidden' })).toEqual(whole);
  expect(formShape({ ...sheet, visibility: 'visible' })).toEqual({
    ...{ headerTop: 1, headerBottom: 1, bodyTop: 2, footTop: null, lastRow: 1, isForm: true },
  });
});
