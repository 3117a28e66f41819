import { bilingual } from '../../../src/core/policy/bilingual-text';
import { plainProblem } from '../../../src/core/policy/plain-problem';

test('one text stands for both languages, two each for its own', () => {
  expect(bilingual.parse('样例')).toEqual({ zh: '样例', en: '样例' });
  expect(bilingual.parse({ zh: '样例', en: 'sample' })).toEqual({ zh: '样例', en: 'sample' });
});

test.each<[unknown, string, string]>([
  [5, '', '应为文字，现在写的是 5'],
  [undefined, '', '缺少这一项，应填文字'],
  [null, '', '应为文字，现在写的是 null'],
  [['样例'], '', '应为文字，现在写的是列表'],
  ['', '', '不能是空的，至少要写一项'],
  [{ zh: '样例' }, 'en', '缺少这一项，应填文字'],
  [{ zh: '', en: 'sample' }, 'zh', '不能是空的，至少要写一项'],
  [{ zh: '样例', en: '' }, 'en', '不能是空的，至少要写一项'],
  [{ zh: '样例', en: 'sample', fr: 'x' }, 'fr', '这里不认识“fr”，请核对拼写或删去'],
])('%j is told by what is wrong with it', (input, path, zh) => {
  const { error } = bilingual.safeParse(input, { reportInput: true });
  expect(error!.issues.map((issue) => plainProblem(issue)).map((each) => [each.path, each.message.zh])).toEqual([
    [path, zh],
  ]);
});
