import type { RuleRun } from '../../../src/core/check/check';
import { whyNotRun } from '../../../src/core/check/run-sentence';

const skipped = (because: Extract<RuleRun, { outcome: 'skipped' }>['because']): RuleRun => ({
  ...{ rule: 'a', outcome: 'skipped', because },
});

test('a rule that ran needs no words', () => {
  expect(whyNotRun({ rule: 'a', outcome: 'ran' })).toBeNull();
});

test.each<[RuleRun, string, string]>([
  [{ rule: 'a', outcome: 'off' }, '已按设置关闭', 'switched off by the settings'],
  [{ rule: 'a', outcome: 'failed', message: '坏' }, '本规则运行出错，未得出结论（坏）', 'the rule itself failed (坏)'],
  [skipped('columns'), '表中没有所需的列', 'the form lacks the columns'],
  [skipped('policy'), '没有选定救助政策', 'no policy was chosen'],
  [skipped('budget'), '没有给出下达资金', 'no allotment was given'],
  [skipped('pristine'), '没有空白模板可比', 'no pristine template to compare with'],
  [skipped({ list: 'deceased' }), '没有提供比对名单', 'no reference list was given'],
])('%j: %s', (run, zh, en) => {
  expect(whyNotRun(run)).toEqual({ zh, en });
});
