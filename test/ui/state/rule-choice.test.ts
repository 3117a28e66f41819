import { RULES } from '../../../src/rules/catalogue';
import { parameterShapes } from '../../../src/ui/state/rule-parameters';
import { choiceOf, withChoice, withParameter } from '../../../src/ui/state/rule-choice';

test('a rule is chosen milder, left out and taken back, and others stay as they are', () => {
  const one = withChoice({ 'shared-account': 'off' }, 'shared-phone', 'hint');
  expect(one).toEqual({ 'shared-account': 'off', 'shared-phone': { severity: 'hint' } });
  expect(choiceOf(one['shared-phone'])).toBe('hint');
  expect(choiceOf(one['missing-value'])).toBe('usual');
  const off = withChoice(one, 'shared-phone', 'off');
  expect(choiceOf(off['shared-phone'])).toBe('off');
  expect(withChoice(off, 'shared-phone', 'usual')).toEqual({ 'shared-account': 'off' });
});

test('a figure stands beside the severity, and goes without it', () => {
  const both = withParameter(withChoice({}, 'shared-phone', 'error'), 'shared-phone', 'households', 5);
  expect(both).toEqual({ 'shared-phone': { severity: 'error', parameters: { households: 5 } } });
  expect(withChoice(both, 'shared-phone', 'usual')).toEqual({ 'shared-phone': { parameters: { households: 5 } } });
  expect(withParameter(both, 'shared-phone', 'households', null)).toEqual({ 'shared-phone': { severity: 'error' } });
});

test('every figure of every rule is one that the screen has words for', () => {
  const shapes = RULES.flatMap((rule) => parameterShapes(rule).map((shape) => ({ rule: rule.id, ...shape })));
  expect(shapes).toEqual([
    { rule: 'equal-distribution', name: 'households', least: 2, usual: 5 },
    { rule: 'shared-phone', name: 'households', least: 2, usual: 3 },
  ]);
});
