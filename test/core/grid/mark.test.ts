import { MARK_SIGN, markCondition } from '../../../src/core/grid/mark';

test('a mark’s condition is a text of its sign and kind that is never empty', () => {
  expect(markCondition('shared-phone')).toBe('LEN("relief-ledger-mark shared-phone")>0');
  expect(markCondition('shared-phone')).toContain(MARK_SIGN);
});
