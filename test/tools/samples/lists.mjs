// Reference lists for t15-faulty.xlsx. absent-residents.xlsx 外出人员名单 (SheetJS) meets three of its people: one by ID,
// one by name and village, one by name alone. deceased.csv 死亡人员名单 (GBK, as registries export it) meets two: by ID,
// and by name and village. lists.expected.json says at which cells. Everybody else on them lives elsewhere.
import * as XLSX from '@e965/xlsx';
import { Crowd } from './kit/people.mjs';
import { Dice } from './kit/dice.mjs';
import { encodeGbk } from './kit/gbk.mjs';
import { ANHUI_AREAS, ANHUI_BANKS } from './kit/places.mjs';
import { sheetjsBytes, worksheetOf } from './kit/sheetjs.mjs';
import { letterOf } from './kit/t15-sheet.mjs';
import { faultyScene, ROSTER } from './t15-faulty.mjs';

export function lists() {
  const { villages } = faultyScene();
  const { a, b, c } = villages;
  const names = new Set(
    [villages.a, villages.b, villages.c, villages.d].flatMap(({ households }) => households.map(({ name }) => name)),
  );
  const strangers = strangersOutside(names);
  const [byId, byPlace, byName] = [a.households[14], b.households[14], c.households[9]];
  const [deadById, deadByPlace] = [a.households[15], c.households[8]];
  const absent = [
    strangers(),
    [byId.name, byId.citizenId, '河湾村'],
    strangers(),
    [byPlace.name, null, '柳林村'],
    strangers(),
    [byName.name, null, '外县'],
    strangers(),
    strangers(),
  ];
  const dead = [
    strangers(),
    [deadById.name, deadById.citizenId, '河湾村'],
    strangers(),
    [deadByPlace.name, '', '石桥社区'],
  ];
  const hit = (rule, household, matchedBy) => ({
    sheet: ROSTER,
    cell: letterOf(matchedBy === 'citizen-id' ? 'citizenId' : 'name') + household.row,
    rule,
    severity: matchedBy === 'name' ? 'hint' : 'warning',
    matchedBy,
  });
  return {
    'absent-residents.xlsx': absentBook(absent),
    'deceased.csv': encodeGbk(
      [['姓名', '身份证号', '村（社区）'], ...dead].map((row) => `${row.join(',')}\r\n`).join(''),
    ),
    'lists.expected.json': {
      lists: { 'absent-resident': 'absent-residents.xlsx', 'deceased-person': 'deceased.csv' },
      hits: [
        hit('absent-resident', byId, 'citizen-id'),
        hit('absent-resident', byPlace, 'name-and-village'),
        hit('absent-resident', byName, 'name'),
        hit('deceased-person', deadById, 'citizen-id'),
        hit('deceased-person', deadByPlace, 'name-and-village'),
      ],
    },
  };
}

/** People whose names are in no ledger. */
function strangersOutside(names) {
  const crowd = new Crowd(new Dice(404), { areas: ANHUI_AREAS, banks: ANHUI_BANKS });
  for (const name of names) crowd.taken.add(name);
  return () => [crowd.name(), crowd.id(), crowd.dice.pick(['大郢村', '小岗集', '塘坊村'])];
}

function absentBook(rows) {
  const workbook = XLSX.utils.book_new();
  const sheet = {
    rows: [['清溪镇长期外出人员名单', null, null], ['姓名', '身份证号', '村（社区）'], ...rows],
    merges: ['A1:C1'],
  };
  XLSX.utils.book_append_sheet(workbook, worksheetOf(sheet, [12, 21, 14]), '外出人员');
  return sheetjsBytes(workbook);
}
