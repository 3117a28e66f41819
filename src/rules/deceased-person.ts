import { listRule } from '../core/lists/list-rule';

export const deceasedPerson = listRule({
  id: 'deceased-person',
  severity: 'warning',
  title: { zh: '在死亡人员名单中', en: 'on the list of deceased people' },
  messages: {
    zh: [
      '{person} 在死亡人员名单中，见 {where}。',
      '以已故人员的名义领取救助款，审计时会被查出；家人可能仍需救助。',
      '请村里核实；确已去世的，改由在世的家庭成员作户主并更正人口和账号。',
    ],
    en: [
      '{person} is on the list of deceased people, at {where}.',
      'Relief drawn in the name of somebody who has died is found by every audit; the family may still need it.',
      'Have the village verify; if it is so, enter a living member as head and correct the head-count and the account.',
    ],
  },
});
