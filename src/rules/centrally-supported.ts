import { listRule } from '../core/lists/list-rule';

export const centrallySupported = listRule({
  id: 'centrally-supported',
  severity: 'warning',
  title: { zh: '在集中供养人员名单中', en: 'on the list of centrally supported people' },
  messages: {
    zh: [
      '{person} 在集中供养人员名单中，见 {where}。',
      '集中供养人员的吃住穿已由供养机构保障，再发一次可能重复保障。',
      '请向敬老院或福利机构核实是否在院；已离院回村生活的请附说明。',
    ],
    en: [
      '{person} is on the list of people supported in an institution, at {where}.',
      'The institution already provides food, clothing and warmth, so that relief may be given twice.',
      'Ask the home whether the person lives there; attach a note for somebody who has moved back to the village.',
    ],
  },
});
