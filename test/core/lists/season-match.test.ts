import type { CellValue } from '../../../src/core/grid/cell';
import { AccountMaster } from '../../../src/core/lists/account-master';
import { matchListed } from '../../../src/core/lists/match-listed';
import { MOST_NAMESAKES, namesakesOf, peopleOf } from '../../../src/core/lists/reference-list';
import { matchSeason } from '../../../src/core/lists/season-match';
import { idOf } from '../../invented-numbers';
import { ledgersOf } from '../../ledgers-of';
import { listFrom, now, type Household } from '../../rules/census';

const LI = '11010519491231002X';
const WANG = '440524188001010014';
const HEADER = ['户主姓名', '身份证号', '村（社区）'];
const earlier = (...rows: CellValue[][]) => listFrom('census-missing', '上季.xlsx', [HEADER, ...rows]);

function match(own: Household[], ...lists: CellValue[][][]) {
  const { pairs, added, gone } = matchSeason(
    now(...own),
    lists.map((rows) => earlier(...rows)),
  );
  return {
    pairs: pairs.map(({ row, person, by }) => [row, person.at.split('!').at(-1), by]),
    added: added.map(({ row, hasId }) => [row, hasId]),
    gone: gone.map(({ name }) => name),
  };
}

test('a namesake of the same village is taken rather than one from elsewhere, wherever they stand in the list', () => {
  const far = ['李春禾', null, '柳林村'];
  const near = ['李春禾', null, '双庙村'];
  const own: Household[] = [['李春禾', LI, '双庙村']];
  expect(match(own, [far, near]).pairs).toEqual([[1, 'B3', 'name-and-village']]);
  expect(match(own, [near, far]).pairs).toEqual([[1, 'B2', 'name-and-village']]);
  expect(match(own, [near, [...near]]).pairs).toEqual([[1, 'B2', 'name-and-village']]);
});

test('an entry that one household took is not another’s too', () => {
  const own: Household[] = [
    ['李春禾', null, '双庙村'],
    ['李春禾', null, '双庙村'],
  ];
  expect(match(own, [['李春禾', null, '双庙村']])).toMatchObject({
    pairs: [[1, 'B2', 'name-and-village']],
    added: [[2, false]],
  });
});

test('somebody whose own number stands in the ledger is not taken for a namesake with a like one', () => {
  const like = '110105194912310038';
  const own: Household[] = [
    ['李春禾', like, '双庙村'],
    ['李大禾', LI, '双庙村'],
  ];
  expect(match(own, [['李春禾', LI, '双庙村']])).toEqual({
    pairs: [[2, 'B2', 'citizen-id']],
    added: [[1, true]],
    gone: [],
  });
});

test('who was listed without a number is gone when nobody of that name is there, once per village', () => {
  const rows = [
    ['李春禾', null, '双庙村'],
    ['李春禾', null, '双庙村'],
    ['李春禾', null, '柳林村'],
    ['王秋生', null, '双庙村'],
  ];
  expect(match([['王秋生', WANG, '远村']], rows).gone).toEqual(['李春禾', '李春禾']);
});

test('who was listed with a number only is looked for by it', () => {
  const rows = [
    ['', LI, '双庙村'],
    ['', WANG, '双庙村'],
  ];
  const list = earlier(...rows);
  expect([...peopleOf(list)].map(({ citizenId }) => citizenId)).toEqual([LI, WANG]);
  const { pairs, gone } = matchSeason(now(['王秋生', WANG]), [list]);
  expect([pairs.length, gone.map(({ citizenId }) => citizenId)]).toEqual([1, [LI]]);
});

test('a household without name and number is neither new nor known', () => {
  expect(match([[null, null, '双庙村', 3, 2]], [['李春禾', LI, '双庙村']]).added).toEqual([]);
});

test('of a name that very many bear, as many are looked through as tell anybody apart', () => {
  const list = earlier(...Array.from({ length: MOST_NAMESAKES + 5 }, () => ['李春禾', null, '双庙村']));
  expect(namesakesOf(list, '李春禾')).toHaveLength(MOST_NAMESAKES);
  expect(namesakesOf(list, '王秋生')).toEqual([]);
});

test('who is looked up by number alone is found by it alone', () => {
  const list = earlier(['李春禾', LI, '双庙村']);
  expect(matchListed(list, { personKey: LI, nameKey: '', village: '' })?.by).toBe('citizen-id');
  expect(matchListed(list, { personKey: idOf('520625', '19900101', '001'), nameKey: '', village: '' })).toBeNull();
});

test('of a master that has a name very often, no more entries are kept than tell anybody apart', () => {
  const rows = Array.from({ length: MOST_NAMESAKES + 5 }, () => ['李春禾', null, '双庙村']);
  expect(new AccountMaster([earlier(...rows)]).entriesNamed('李春禾')).toHaveLength(MOST_NAMESAKES);
});

test('a household is known by any of its members', () => {
  const rows: CellValue[][] = [
    ['户主姓名', '身份证号', '家庭人口'],
    ['李春禾', '110105194912310038', 3],
    ['李一', idOf('520625', '19900101', '001'), null],
    ['王秋生', WANG, null],
  ];
  const ledgers = ledgersOf({ rows, merges: ['C2:C4'] });
  expect(matchSeason(ledgers, [earlier(['王秋生', WANG, '双庙村'])]).added).toEqual([]);
  expect(matchSeason(ledgers, [earlier(['陈冬青', LI, '双庙村'])]).added).toHaveLength(1);
});

test('who is now a member of a household is not gone: by the number, or by the name of whom no number was known', () => {
  const rows: CellValue[][] = [
    ['户主姓名', '身份证号', '家庭人口'],
    ['李春禾', LI, 3],
    ['王小秋', WANG, null],
    ['陈冬青', idOf('520625', '19900101', '001'), null],
  ];
  const gone = matchSeason(ledgersOf({ rows, merges: ['C2:C4'] }), [
    earlier(
      ['李春禾', LI, '双庙村'],
      ['王秋生', WANG, '双庙村'],
      ['陈冬青', null, '双庙村'],
      ['王小秋', idOf('520625', '19900101', '003'), '双庙村'],
      ['张秀', null, '双庙村'],
    ),
  ]).gone;
  expect(gone.map(({ at }) => at.split('!').at(-1))).toEqual(['B5', 'B6']);
});

test('who is gone from two lists is named once, as the first has them', () => {
  const { gone } = matchSeason(now(['王秋生', WANG]), [earlier(['李春禾', LI, '双庙村']), earlier(['李大禾', LI, ''])]);
  expect(gone.map(({ name }) => name)).toEqual(['李春禾']);
});

test('a household with a number alone, or a name alone, is a new one', () => {
  const own: Household[] = [
    [null, LI, '双庙村'],
    ['李春禾', null, '双庙村'],
  ];
  expect(match(own, [['王秋生', WANG, '双庙村']]).added).toEqual([
    [1, true],
    [2, false],
  ]);
});

test('a household is known by a member whom one of the lists has', () => {
  const rows: CellValue[][] = [
    ['户主姓名', '身份证号', '家庭人口'],
    ['李春禾', '110105194912310038', 2],
    ['王秋生', WANG, null],
  ];
  const lists = [earlier(['陈冬青', LI, '双庙村']), earlier(['王秋生', WANG, '双庙村'])];
  expect(matchSeason(ledgersOf({ rows, merges: ['C2:C3'] }), lists).added).toEqual([]);
});

test.each(['家庭人口', '需救助人口'])(
  'where a list has %s, rows without it are members of the household above',
  (header) => {
    const list = listFrom('census-missing', '上季.xlsx', [
      ['户主姓名', '身份证号', header],
      ['李春禾', LI, 2],
      ['李一', idOf('520625', '19900101', '001'), null],
    ]);
    expect(matchSeason(now(['王秋生', WANG]), [list]).gone.map(({ name }) => name)).toEqual(['李春禾']);
  },
);
