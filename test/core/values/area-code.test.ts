import { IN_FORCE, RETIRED } from '../../../src/core/values/area-code-list';
import { areaStanding, isProvincePrefix } from '../../../src/core/values/area-code';

/** In one test, since the codes are unpacked when the first is asked for. */
test('codes are in force, retired or unknown', () => {
  const standings = {
    '341225': 'in force',
    '110101': 'in force',
    '441900': 'in force',
    '110103': 'retired',
    '512323': 'retired',
    '342101': 'retired',
    '341220': 'in force',
    '342120': 'retired',
    '341299': 'unknown',
    '349901': 'unknown',
    '830000': 'in force',
    '912345': 'in force',
    '999999': 'in force',
    '000000': 'unknown',
  };
  const told = Object.keys(standings).map((code) => [code, areaStanding(Number(code))]);
  expect(Object.fromEntries(told)).toEqual(standings);
});

test('the provinces are those of the lists, with Taiwan, Hong Kong, Macao and their residence permits', () => {
  const known = Array.from({ length: 100 }, (_, prefix) => prefix).filter(isProvincePrefix);
  const listed = [...new Set([...Object.keys(IN_FORCE), ...Object.keys(RETIRED)])].map(Number);
  expect(known).toEqual([...new Set([...listed, 71, 81, 82, 83])].sort((a, b) => a - b));
  expect(known).toHaveLength(35);
  expect([isProvincePrefix(-1), isProvincePrefix(100), isProvincePrefix(NaN)]).toEqual([false, false, false]);
});

test.each(['00', '01', '02', '11', '20'])('every prefecture may have people whose ID says %s', (county) => {
  for (const [province, prefectures] of Object.entries(IN_FORCE))
    for (const prefecture of prefectures.split(';'))
      expect(areaStanding(Number(province + prefecture.slice(0, 2) + county))).not.toBe('unknown');
});

test('no code is on both lists', () => {
  for (const [province, prefectures] of Object.entries(RETIRED)) {
    for (const prefecture of prefectures.split(';')) {
      for (const county of prefecture.slice(3).split(',')) {
        if (county.includes('-')) continue;
        expect(areaStanding(Number(province + prefecture.slice(0, 2) + county.padStart(2, '0')))).toBe('retired');
      }
    }
  }
  expect(Object.keys(IN_FORCE)).toHaveLength(31);
});
