import { listRule } from '../core/lists/list-rule';

export const urbanResident = listRule({
  id: 'urban-resident',
  severity: 'warning',
  title: { zh: '在城镇居民名单中', en: 'on the list of urban residents' },
  messages: {
    zh: [
      '{person} 在城镇居民名单中，见 {where}。',
      '多数通知只救助农村居民；户口在城镇、人在村里生活并受灾的，各地口径不同。',
      '请对照户口簿核实户口性质，按本地通知的口径决定，口径不明的请示县里。',
    ],
    en: [
      '{person} is on the list of urban residents, at {where}.',
      'Most notices mean rural residents only; counties differ about people registered in town who live and suffered the disaster in the village.',
      'Compare with the household register, decide by the notice of the county, and ask the county where it is silent.',
    ],
  },
});
