import { listRule } from '../core/lists/list-rule';

export const alreadyAided = listRule({
  id: 'already-aided',
  severity: 'warning',
  title: { zh: '在已救助名单中', en: 'on the list of people already aided' },
  messages: {
    zh: [
      '{person} 在已救助人员名单中，见 {where}。',
      '同一时段同一事由重复救助，审计时会被要求说明；不同项目、不同时段的救助可以并行。',
      '请核实名单上是哪一次、哪一类救助；确属重复的只保留一次，不属重复的附上说明。',
    ],
    en: [
      '{person} is on the list of people already aided, at {where}.',
      'Aid given twice for one season and one cause has to be explained to the auditors; aid of different kinds or seasons may stand side by side.',
      'Verify which aid the list means; keep one if it is the same, and attach a note if it is not.',
    ],
  },
});
