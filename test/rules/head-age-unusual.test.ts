import type { CellValue } from '../../src/core/grid/cell';
import { headAgeUnusual } from '../../src/rules/head-age-unusual';
import { findingsOf, where } from '../findings-of';
import { idOf, wrongId } from '../invented-numbers';
import { ledgersOf } from '../ledgers-of';
import { testRule } from '../rule-tester';

const born = (birth: string) => idOf('341225', birth, '101');
const head = (name: string, citizenId: CellValue) => ({
  name,
  columns: { name: ['王国建'], citizenId: [citizenId], familySize: [1] },
});
const unusual = (name: string, citizenId: CellValue, code: string, age: number) => ({
  ...head(name, citizenId),
  expect: [{ at: ['citizenId', 0] as const, code, params: { age } }],
});

testRule(headAgeUnusual, {
  valid: [
    head('16 today', born('20091123')),
    head('16 yesterday', born('20091122')),
    head('99 until tomorrow', born('19251124')),
    head('99', born('19260101')),
    head('40', born('19850615')),
    head('15 digits', '341225651123101'),
    head('a wrong check character, of which another rule speaks', wrongId(born('20200101'))),
    head('a damaged number', 341225202001010000),
    head('a birth still to come, of which another rule speaks', born('20261123')),
    head('a foreigner’s old ID', 'USA123456789012'),
    head('blank', null),
    {
      name: 'a list of IDs that speaks of no household',
      columns: { citizenId: [born('20200101')], phone: ['13812345678'] },
    },
    head('placeholder', '待补'),
    {
      name: 'members of a merged household, whose first row is the head',
      columns: { name: ['王国建', '王小建'], citizenId: [born('19850615'), born('20200101')], familySize: [2, null] },
      members: { 1: 0 },
    },
  ],
  invalid: [
    unusual('16 tomorrow', born('20091124'), 'young', 15),
    unusual('a newborn', born('20251123'), 'young', 0),
    unusual('six', born('20190615'), 'young', 6),
    unusual('100 today', born('19251123'), 'old', 100),
    unusual('101', born('19241123'), 'old', 101),
    unusual('born in 1880', '440524188001010014', 'old', 145),
    unusual('15 digits of a centenarian', '341225251123101', 'old', 100),
    unusual('15 digits stored as a number', 341225251123101, 'old', 100),
    unusual('the order number of a centenarian', '341225651123998', 'old', 160),
    unusual('a stray space', ` ${born('20190615')}`, 'young', 6),
  ],
});

test.each([
  ['户主姓名', '联系电话', ['young@Sheet1!B2']],
  ['姓名', '联系电话', []],
  ['姓名', '家庭人口', ['young@Sheet1!B2']],
])('a list by %s and %s has heads: %j', (name, third, found) => {
  const rows = [
    [name, '身份证号', third],
    ['王小建', born('20190615'), 3],
  ];
  expect(findingsOf(headAgeUnusual, ledgersOf({ rows })).map(where)).toEqual(found);
});
