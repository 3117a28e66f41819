import { IN_FORCE, RETIRED } from '../../../src/core/values/area-code-list';
import { areaStanding } from '../../../src/core/values/area-code';

test.each([
  ['341225', 'in force'],
  ['110101', 'in force'],
  ['441900', 'in force'],
  ['110103', 'retired'],
  ['512323', 'retired'],
  ['342101', 'retired'],
  ['341220', 'in force'],
  ['342120', 'retired'],
  ['341299', 'unknown'],
  ['349901', 'unknown'],
  ['830000', 'in force'],
])('%s is %s', (code, standing) => {
  expect(areaStanding(code)).toBe(standing);
});

test('no code is on both lists', () => {
  for (const [province, prefectures] of Object.entries(RETIRED)) {
    for (const prefecture of prefectures.split(';')) {
      for (const county of prefecture.slice(3).split(',')) {
        if (county.includes('-')) continue;
        expect(areaStanding(province + prefecture.slice(0, 2) + county.padStart(2, '0'))).toBe('retired');
      }
    }
  }
  expect(Object.keys(IN_FORCE)).toHaveLength(31);
});
