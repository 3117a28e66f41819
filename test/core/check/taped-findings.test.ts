import fc from 'fast-check';
import type { Finding, Param, Place } from '../../../src/core/check/finding';
import { tapedFindings, tapeFindings } from '../../../src/core/check/taped-findings';
import { TapeReader, TapeWriter } from '../../../src/core/grid/tape';
import { expectSameAfterTapes } from '../grid/after-tapes';
import { edit } from '../grid/cells-at-random';

const text = fc.string({ unit: 'binary' });
const place: fc.Arbitrary<Place> = fc.record({
  file: fc.constantFrom('石桥村.xlsx', '柳河村.xlsx'),
  sheet: fc.constantFrom('花名册', '一览表'),
  row: fc.option(fc.nat(1_048_575)),
  column: fc.option(fc.nat(16_383)),
});
const param: fc.Arbitrary<Param> = fc.oneof(
  text,
  fc.double(),
  fc.record({ kind: fc.constantFrom('citizen-id' as const, 'account' as const, 'phone' as const), text }),
  fc.record({ zh: text, en: text }),
);
const finding: fc.Arbitrary<Finding> = fc.record({
  rule: fc.constantFrom('duplicate-person', 'phone-malformed'),
  code: fc.constantFrom('twice', 'digits'),
  severity: fc.constantFrom('error' as const, 'warning' as const, 'hint' as const),
  at: place,
  params: fc.dictionary(fc.constantFrom('person', 'value', 'list', 'count', 'place', 'other'), param, {
    noNullPrototype: true,
  }),
  related: fc.array(place, { maxLength: 3 }),
  basis: fc.option(text),
  fix: fc.option(
    fc.record({
      applicability: fc.constantFrom('safe' as const, 'confirm' as const),
      edits: fc.array(edit, { maxLength: 3 }),
    }),
  ),
});

test('findings of every shape are the same findings after as many tapes as it takes', () => {
  expectSameAfterTapes(finding, tapeFindings, tapedFindings);
});

test('params keep their order, by which a finding that was set aside is known again', () => {
  const [some] = fc.sample(finding, 1);
  const one = { ...some!, params: { value: '139', list: '名册', count: 2 } };
  const [read] = tapedFindings(tapeFindings([one], new TapeWriter()), new TapeReader());
  expect(JSON.stringify(read!.params)).toBe(JSON.stringify(one.params));
});
