import { listRule } from '../core/lists/list-rule';

export const publicPayroll = listRule({
  id: 'public-payroll',
  severity: 'warning',
  title: { zh: '在财政供养人员名单中', en: 'on the public payroll' },
  messages: {
    zh: [
      '{person} 在财政供养人员名单中，见 {where}。',
      '有固定工资的家庭一般不在救助范围；也可能是同名、已离职，或家中另有特殊困难。',
      '请村里核实本人现在的工作和家庭收入；确属困难的附上说明，名单有误的反馈给提供单位。',
    ],
    en: [
      '{person} is on the public payroll, at {where}.',
      'A family with a fixed salary is as a rule not meant by the relief; but it may be a namesake, somebody who has left, or a family in special need.',
      'Have the village verify work and income; attach a note where the family is in need, and tell the office if its list is wrong.',
    ],
  },
});
