import { findingsOf } from '../../../src/ui/state/checked';
import { withChoice } from '../../../src/ui/state/rule-choice';
import { paneOf, sampleHost } from '../pane-of';

test('a rule made milder, one left out: the next check goes by it, and the report names what was not run', async () => {
  const { flow, state, store } = paneOf(await sampleHost('t15-faulty.xlsx'), 't15-faulty.xlsx');
  await flow.check();
  const severities = () => new Map(findingsOf(state().checked!.report).map(({ rule, severity }) => [rule, severity]));
  expect([severities().get('missing-value'), severities().get('duplicate-person')]).toEqual(['error', 'error']);
  const rules = withChoice(withChoice({}, 'missing-value', 'hint'), 'duplicate-person', 'off');
  store.dispatch({ type: 'settings-changed', settings: { rules } });
  await flow.check();
  expect([severities().get('missing-value'), severities().get('duplicate-person')]).toEqual(['hint', undefined]);
  expect(state().checked!.report.runs).toContainEqual({ rule: 'duplicate-person', outcome: 'off' });
  store.dispatch({ type: 'settings-changed', settings: { rules: {} } });
  await flow.check();
  expect([severities().get('missing-value'), severities().get('duplicate-person')]).toEqual(['error', 'error']);
});
