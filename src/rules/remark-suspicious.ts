import { remarkSign } from '../core/values/remark-sign';
import type { Message } from '../core/check/rule';
import { rowRule } from '../core/check/rule-makers';

/**
 * 备注 says something that bears on whether, and for how many people, the household is to be helped. It accuses nobody:
 * no notice gives absence a length after which help ends.
 */
export const remarkSuspicious = rowRule({
  id: 'remark-suspicious',
  severity: 'warning',
  title: { zh: '备注内容需要核实', en: 'Remarks to be verified' },
  needs: ['remark'],
  messages: {
    dead: doubt(
      '以已故人员的名义领款，审计时会被查出；家里其他人可能仍需救助。',
      '请核实去世的是谁；是户主的，改由在世的家庭成员作户主，并更正人口和账号。',
      'Relief drawn in the name of somebody who has died is found by every audit; the family may still need it.',
      'Find out who has died; if it is the head, enter a living member, and correct the head-count and the account.',
    ),
    moved: doubt(
      '已经迁走或只剩户口的人，可能在别处享受救助，容易重复。',
      '请核实这一户是否还在本村居住，并更正人口。',
      'People who have moved, or whose register alone is left, may be helped elsewhere as well.',
      'Verify whether the household still lives in the village, and correct the head-count.',
    ),
    institution: doubt(
      '由机构供养、照料的人，生活费用已另有着落，容易重复救助。',
      '请核实本人现在的情况，救助人口只计仍在家里生活的人。',
      'Those kept by an institution are provided for, and help may be given twice.',
      'Verify how the person lives now, and count only those who live at home.',
    ),
    away: doubt(
      '不在家的人是否缺衣少粮，要核实了才知道；外出多久没有统一规定，不能只凭这一条取消救助。',
      '请核实在家的人口和实际困难，再定救助人口。',
      'Whether people who are away are in need has to be asked; no rule sets a length, and absence alone ends no help.',
      'Verify who lives at home and what they lack, then settle the people in need.',
    ),
  },
  check(row, report) {
    const remark = row.text('remark');
    if (remark === '') return;
    const found = remarkSign(remark);
    if (found) report('remark', { code: found.sign, params: { word: found.word } });
  },
});

function doubt(why: string, todo: string, whyEn: string, todoEn: string): Message {
  return { zh: ['备注里写着“{word}”。', why, todo], en: ['The remarks say “{word}”.', whyEn, todoEn] };
}
