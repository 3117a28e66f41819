import { cellRule } from '../../../src/core/check/rule-makers';

const sentences = ['一', '二', '三'] as const;
const head = { id: 'sample', severity: 'error', title: { zh: '样', en: 'sample' }, kinds: ['name'] } as const;

test('a rule that reports a code its messages lack does not compile', () => {
  const rule = cellRule({
    ...head,
    messages: { known: { zh: sentences, en: sentences } },
    check(_cell, report) {
      report({ code: 'known' });
      // @ts-expect-error 'unknown' is no code of this rule; `npm run types` fails if this line ever compiles
      report({ code: 'unknown' });
    },
  });
  expect(rule.scope).toBe('cell');
});
