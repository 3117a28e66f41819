import { listedId } from '../../../src/core/lists/listed-ids';
import { MOST_NAMESAKES } from '../../../src/core/lists/reference-list';
import { listFrom } from '../../rules/census';

const LI = '11010519491231002X';
/** As LI, but for the last three characters. */
const OTHER = '110105194912310038';
const list = (...people: [string, string | null][]) =>
  listFrom('deceased', '名单.xlsx', [['姓名', '身份证号'], ...people]);

test('the name and what Excel left of the number lead to the whole number', () => {
  expect(listedId([list(['李春禾', LI], ['李春禾', '440524188001010014'])], '李 春禾', '110105194912310')).toBe(LI);
});

test.each([
  ['nobody of that name is listed', [['王秋生', LI]]],
  ['the listed number begins otherwise', [['李春禾', '440524188001010014']]],
  ['no number is listed', [['李春禾', null]]],
  ['the listed number is wrong itself', [['李春禾', '110105194912310021']]],
  [
    'two numbers would do',
    [
      ['李春禾', LI],
      ['李春禾', OTHER],
    ],
  ],
  ['half the county bears the name', Array.from({ length: MOST_NAMESAKES + 1 }, () => ['李春禾', LI])],
] as [string, [string, string | null][]][])('no number is given where %s', (_, people) => {
  expect(listedId([list(...people)], '李春禾', '110105194912310')).toBeNull();
});

test('without a name, or with fewer digits than Excel leaves, nothing is given', () => {
  expect(listedId([list(['李春禾', LI])], ' ', '110105194912310')).toBeNull();
  expect(listedId([list(['李春禾', LI])], '李春禾', '11010519491231')).toBeNull();
});

test('lists that agree count as one', () => {
  expect(listedId([list(['李春禾', LI]), list(['李春禾', LI])], '李春禾', '110105194912310')).toBe(LI);
});

test('as many namesakes as are looked through do not stand in the way', () => {
  const others = Array.from({ length: MOST_NAMESAKES - 1 }, (): [string, null] => ['李春禾', null]);
  expect(listedId([list(...others, ['李春禾', LI])], '李春禾', '110105194912310')).toBe(LI);
});
