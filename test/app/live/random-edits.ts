import fc from 'fast-check';
import type { CellChange } from '../../../src/core/grid/cell-change';
import type { CellValue } from '../../../src/core/grid/cell';
import type { Snapshot } from '../../../src/core/grid/host';
import { cardOf, idOf, wrongId } from '../../invented-numbers';

/** A cell to edit by lot, and what to put there. Fractions, so that one lot serves every workbook. */
export interface EditLot {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly value:
    { readonly kind: 'given'; readonly value: CellValue } | { readonly kind: 'copied'; readonly from: number };
  readonly formula: string | null;
}

const ID = idOf('341225', '19800101', '123');
/** What clerks type, in whichever cell: a household, a total, a note, a header, a number in the wrong column. */
const VALUES: readonly CellValue[] = [
  ...[null, null, 0, 1, 3, 300, -5, 12.5, 999_999, 13_812_345_678, 341_225_198_001_011e3, true],
  ...[
    '',
    ' ',
    '合计',
    '双庙村小计',
    '总计',
    '备注',
    '单位负责人：王国建',
    '以下空白',
    '身份证号',
    '户主姓名',
    'D03001',
    '无',
    '一般困难户',
  ],
  ...[
    '王国建',
    '王国建（已故）',
    '外出务工',
    '外出',
    '双庙村',
    '13812345678',
    '138 1234 5678',
    '12',
    '三',
    '2025.1.5',
    '银行发放',
  ],
  ...[ID, ` ${ID}`, wrongId(ID), ID.slice(0, 15), cardOf('622953', 19, 7), '3.41E+17', '低保户', '城镇', '农村信用社'],
  ...[{ error: '#N/A' }, { error: '#REF!' }],
];

const fraction = fc.double({ min: 0, max: 0.999_999, noNaN: true });

export const editLot: fc.Arbitrary<EditLot> = fc.record({
  sheet: fraction,
  row: fraction,
  column: fraction,
  value: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...VALUES).map((value) => ({ kind: 'given' as const, value })) },
    { weight: 3, arbitrary: fraction.map((from) => ({ kind: 'copied' as const, from })) },
  ),
  formula: fc.oneof({ weight: 12, arbitrary: fc.constant(null) }, fc.constantFrom('A1+1', 'SUM(A1:A9)', 'B3')),
});

/** The lot as a change of one of the workbook's cells, or of one just outside of what is filled in. */
export function changeOf({ sheet, row, column, value, formula }: EditLot, { sheets }: Snapshot): CellChange {
  const { name, grid } = sheets[Math.floor(sheet * sheets.length)]!;
  const at = {
    sheet: name,
    row: Math.floor(row * (grid.rowCount + 2)),
    column: Math.floor(column * (grid.columnCount + 1)),
  };
  const cells = grid.column(at.column);
  const put = value.kind === 'given' ? value.value : cells.value(Math.floor(value.from * grid.rowCount));
  return { at, value: put, formula };
}
