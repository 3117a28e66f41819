import { listRule } from '../../../src/core/lists/list-rule';
import { LI, matched } from '../../rules/listed-people';

test('a likeness of names is never an error, even under a rule of errors', () => {
  const sentences = ['{person} 在 {where}。', '二。', '三。'] as const;
  const strict = listRule({
    ...{
      id: 'sample',
      severity: 'error',
      title: { zh: '样', en: 'sample' },
      messages: { zh: sentences, en: sentences },
    },
  });
  expect(matched(strict, ['李春禾', LI, '双庙村'], ['李春禾', LI, ''])[0]![1]).toBe('error');
  expect(matched(strict, ['李春禾', LI, '双庙村'], ['李春禾', null, '双庙村'])[0]![1]).toBe('warning');
  expect(matched(strict, ['李春禾', LI, '双庙村'], ['李春禾', null, ''])[0]![1]).toBe('hint');
});
