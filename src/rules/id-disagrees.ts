import { ageOn } from '../core/values/calendar';
import type { Sex } from '../core/values/citizen-id';
import { birthOfHead } from '../core/values/row-birth';
import { rowRule } from '../core/check/rule-makers';

/** 虚岁 counts up to two years more, and a form of last winter one or two fewer. */
const AGE_TOLERANCE = 2;
const SEXES = { male: { zh: '男', en: 'male' }, female: { zh: '女', en: 'female' } };

/** The column for sex or age says another thing than the ID. An ID in doubt is judged by the rules for IDs alone. */
export const idDisagrees = rowRule({
  id: 'id-disagrees',
  severity: 'warning',
  title: { zh: '性别、年龄与身份证号不符', en: 'Sex or age contradicting the ID' },
  needs: ['citizenId'],
  messages: {
    sex: {
      zh: [
        '性别填“{sex}”，身份证号显示为{expected}。',
        '两处不一致，可能抄错了身份证号，或填成了别人的号。',
        '请对照身份证核对性别和号码，改正填错的一处。',
      ],
      en: [
        'The sex is “{sex}”, but the ID says {expected}.',
        'If the two disagree, the ID may be mistyped or somebody else’s.',
        'Compare both with the ID card and correct the wrong one.',
      ],
    },
    age: {
      zh: [
        '年龄填 {age} 岁，按身份证号推算是 {expected} 岁。',
        '两处不一致，可能抄错了身份证号，或填成了别人的号。',
        '请对照身份证核对年龄和号码，改正填错的一处。',
      ],
      en: [
        'The age is {age}, but by the ID it is {expected}.',
        'If the two disagree, the ID may be mistyped or somebody else’s.',
        'Compare both with the ID card and correct the wrong one.',
      ],
    },
  },
  check(row, report, { today }) {
    if (!row.ledger.has('sex') && !row.ledger.has('age')) return;
    const head = birthOfHead(row);
    if (head === null) return;
    const related = [row.place('citizenId')];
    const sex = row.text('sex');
    const stated = sexOf(sex);
    if (stated !== null && stated !== head.sex) {
      report('sex', { code: 'sex', params: { sex, expected: SEXES[head.sex] }, related });
    }
    const age = row.number('age');
    const expected = ageOn(head.birth, today);
    if (age !== null && expected >= 0 && Number.isSafeInteger(age) && Math.abs(age - expected) > AGE_TOLERANCE) {
      report('age', { code: 'age', params: { age, expected }, related });
    }
  },
});

/** Codes of GB/T 2261.1 are told apart too; what says neither is left to other rules. */
function sexOf(text: string): Sex | null {
  if (/^(?:男|男性|1)$/.test(text)) return 'male';
  return /^(?:女|女性|2)$/.test(text) ? 'female' : null;
}
