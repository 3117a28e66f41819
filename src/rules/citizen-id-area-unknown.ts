import { cellRule } from '../core/check/rule-makers';
import { areaStanding } from '../core/values/area-code';
import { areaNumber } from '../core/values/citizen-id';
import { readIdCell } from '../core/values/id-cell';

/**
 * A valid ID whose first six digits were never, as far as the lists go, the code of a county. IDs keep the code of the
 * place that first gave them out, so retired codes are as good as those in force; and no list is complete.
 */
export const citizenIdAreaUnknown = cellRule({
  id: 'citizen-id-area-unknown',
  severity: 'hint',
  title: { zh: '身份证号前六位查不到', en: 'area code of an ID in no list' },
  basis: 'GB 11643-1999 公民身份号码；GB/T 2260 行政区划代码',
  kinds: ['citizen-id'],
  messages: {
    unknown: {
      zh: [
        '身份证号 {id} 的前六位 {area} 在现行和已撤销的行政区划代码里都查不到。',
        '前六位是首次申领时户籍所在的县区，查不到多半是录错了；也可能是 2020 年以后新设的县区。',
        '请对照身份证原件核对前六位；与原件一致的不必改动。',
      ],
      en: [
        'The first six digits of the ID {id}, {area}, are in no list of area codes in force or retired.',
        'They name the county where the ID was first given out; most likely a digit is wrong, or the county is newer than 2020.',
        'Compare the first six digits with the ID card; change nothing if they agree.',
      ],
    },
  },
  ofText: true,
  check(cell, report) {
    const reading = cell.once(readIdCell);
    if (reading.kind !== 'valid') return;
    const { id } = reading;
    if (areaStanding(areaNumber(id)) !== 'unknown') return;
    report({ code: 'unknown', params: { id: { kind: 'citizen-id', text: id }, area: id.slice(0, 6) } });
  },
});
