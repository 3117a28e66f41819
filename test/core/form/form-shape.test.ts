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
