import type { CellValue } from '../../src/core/grid/cell';
import { idDisagrees } from '../../src/rules/id-disagrees';
import { idOf, wrongId } from '../invented-numbers';
import { testRule } from '../rule-tester';

/** Born on 23 November 1965: 60 on the day of these checks. */
const MAN = idOf('341225', '19651123', '101');
const WOMAN = idOf('341225', '19651123', '102');
const sexed = (citizenId: CellValue, sex: CellValue) => ({
  name: `${String(sex)} with ${String(citizenId)}`,
  columns: { citizenId: [citizenId], sex: [sex] },
});
const aged = (citizenId: CellValue, age: CellValue) => ({
  name: `${String(age)} years with ${String(citizenId)}`,
  columns: { citizenId: [citizenId], age: [age] },
});
const wrongSex = (citizenId: CellValue, sex: CellValue, expected: string) => ({
  ...sexed(citizenId, sex),
  expect: [
    {
      at: ['sex', 0] as const,
      code: 'sex',
      params: { sex: String(sex), expected },
      related: [['citizenId', 0] as const],
    },
  ],
});
const wrongAge = (citizenId: CellValue, age: number, expected: number) => ({
  ...aged(citizenId, age),
  expect: [{ at: ['age', 0] as const, code: 'age', params: { age, expected }, related: [['citizenId', 0] as const] }],
});

testRule(idDisagrees, {
  valid: [
    ...['男', '男性', ' 男 ', 1, '1', null, '/', '未说明'].map((sex) => sexed(MAN, sex)),
    ...['女', '女性', 2].map((sex) => sexed(WOMAN, sex)),
    ...[58, 59, 60, 61, 62, null, '58岁', 45.5].map((age) => aged(MAN, age)),
    sexed('341225651123102', '女'),
    sexed(wrongId(MAN), '女'),
    sexed(341225196511231000, '女'),
    sexed('USA123456789012', '女'),
    sexed(null, '女'),
    sexed('待补', '女'),
    aged(idOf('341225', '20990101', '101'), 30),
    { name: 'neither column', columns: { citizenId: [MAN], name: ['王国建'] } },
  ],
  invalid: [
    wrongSex(MAN, '女', '男'),
    wrongSex(MAN, '女性', '男'),
    wrongSex(MAN, 2, '男'),
    wrongSex(WOMAN, '男', '女'),
    wrongSex(`${WOMAN} `, '男', '女'),
    wrongSex('341225651123101', '女', '男'),
    wrongSex(341225651123102, '男', '女'),
    wrongSex(idOf('810000', '19651123', '102'), '男', '女'),
    wrongAge(MAN, 57, 60),
    wrongAge(MAN, 63, 60),
    wrongAge(idOf('341225', '19651124', '101'), 62, 59),
    wrongAge('341225651123101', 6, 60),
    wrongAge(MAN, 0, 60),
    {
      name: 'both',
      columns: { citizenId: [MAN], sex: ['女'], age: [30] },
      expect: [
        { at: ['sex', 0], code: 'sex', related: [['citizenId', 0]] },
        { at: ['age', 0], code: 'age', related: [['citizenId', 0]] },
      ],
    },
  ],
});
