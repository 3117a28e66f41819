import { listRule } from '../core/lists/list-rule';

export const absentResident = listRule({
  id: 'absent-resident',
  severity: 'warning',
  title: { zh: '在外出人员名单中', en: 'on the list of people living away' },
  messages: {
    zh: [
      '{person} 在长期外出人员名单中，见 {where}。',
      '外出多久不予救助没有统一规定，在名单上不等于不该救助。',
      '请村里核实本人及家人冬春是否在家生活、是否确有困难，再决定是否保留。',
    ],
    en: [
      '{person} is on the list of people living away, at {where}.',
      'No rule sets how long an absence ends relief; being on the list does not mean that the household may not be helped.',
      'Have the village verify whether the family lives at home this winter and is in need before deciding.',
    ],
  },
});
