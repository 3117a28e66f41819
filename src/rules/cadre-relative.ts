import { listRule } from '../core/lists/list-rule';

export const cadreRelative = listRule({
  id: 'cadre-relative',
  severity: 'hint',
  title: { zh: '在干部亲属名单中', en: 'on the list of cadres’ relatives' },
  messages: {
    zh: [
      '{person} 在干部亲属备案名单中，见 {where}。',
      '干部亲属一样可以享受救助，只是容易被群众关注，评议和公示更要留有依据。',
      '请确认村级评议、回避和公示的记录齐全；符合条件的照常保留。',
    ],
    en: [
      '{person} is on the list of cadres’ relatives, at {where}.',
      'Relatives of cadres are entitled like anybody else; people look at such cases closely, so the records should be complete.',
      'See that the village meeting, the abstention of the cadre and the public notice are on record; keep whoever qualifies.',
    ],
  },
});
