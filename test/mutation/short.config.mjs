// The short form for every change: the modules on which the identity of people and the amounts rest.
import full from './stryker.config.mjs';

const MODULES = [
  'src/core/values/citizen-id.ts',
  'src/core/policy/judge-amount.ts',
  'src/rules/citizen-id-check-digit.ts',
  'src/rules/amount-disagrees.ts',
  'src/rules/account-required.ts',
  'src/rules/serial-gap.ts',
];
const namesOf = MODULES.map((path) => path.match(/[^/]+(?=\.ts$)/)[0]);
const isNear = (test) =>
  namesOf.some((name) => test.includes(`/${name}.`)) || /\/(?:rule-table|catalogue|amount-out-of-band)\./.test(test);

export default {
  ...full,
  mutate: MODULES,
  mutation: { ...full.mutation, tests: full.mutation.tests.filter(isNear) },
  thresholds: { high: 95, low: 90, break: 90 },
};
