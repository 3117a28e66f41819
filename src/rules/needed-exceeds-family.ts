import { listedMembers } from '../core/lists/listed-members';
import { rowRule } from '../core/check/rule-makers';

/** More people in need than people, or members listed row by row whose number is not 家庭人口. */
export const neededExceedsFamily = rowRule({
  id: 'needed-exceeds-family',
  severity: 'error',
  title: { zh: '人口数前后不符', en: 'Head-counts that disagree' },
  needs: ['familySize'],
  messages: {
    exceeds: {
      zh: [
        '需救助人口 {needed} 人，多于家庭人口 {family} 人。',
        '按多报的人口算，金额会多发，审计时要追回。',
        '请对照户口簿核对两个人数，改正填错的一个。',
      ],
      en: [
        '{needed} people in need, but the family has {family}.',
        'Counting more people than there are pays too much, and an audit takes it back.',
        'Compare both counts with the household register and correct the wrong one.',
      ],
    },
    members: {
      zh: [
        '家庭人口填 {family} 人，下面列出的成员有 {listed} 人。',
        '人口数是计算金额的依据，前后不一致会被退回。',
        '请对照户口簿核对，补列漏掉的成员或改正家庭人口。',
      ],
      en: [
        'The family size is {family}, but {listed} members are listed.',
        'Amounts are worked out from it; a ledger that contradicts itself is sent back.',
        'Compare with the household register, then add the missing member or correct the family size.',
      ],
    },
  },
  check(row, report) {
    const family = row.number('familySize');
    if (family === null) return;
    const needed = row.number('neededCount');
    if (needed !== null && needed > family) {
      const related = [row.place('familySize')];
      report('neededCount', { code: 'exceeds', params: { needed, family }, related });
    }
    const listed = listedMembers(row.ledger).get(row.row);
    if (listed !== undefined && listed !== family)
      report('familySize', { code: 'members', params: { listed, family } });
  },
});
