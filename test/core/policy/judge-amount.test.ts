import type { Assessment, Bound } from '../../../src/core/policy/entitlement';
import { judgeAmount } from '../../../src/core/policy/judge-amount';

const step = { zh: '', en: '', source: null };
const at = (kind: Bound['kind'], fen: number, more: Partial<Bound> = {}): Bound => ({
  ...{ kind, fen, inPrinciple: false, unlessReason: false, step },
  ...more,
});
const open = (...bounds: Bound[]): Assessment => ({
  entitlement: { kind: 'open', band: { floor: null, cap: null }, steps: [] },
  bounds,
  category: null,
  asks: [],
});
const said = (assessment: Assessment, fen: number, hasReason = false) => {
  const verdict = judgeAmount(assessment, fen, hasReason);
  return 'bound' in verdict ? [verdict.kind, verdict.bound.kind, verdict.bound.fen] : [verdict.kind];
};

test('the ends of a band belong to it', () => {
  const band = open(at('floor', 100), at('cap', 200));
  expect([99, 100, 200, 201].map((fen) => said(band, fen)[0])).toEqual(['outside', 'fine', 'fine', 'outside']);
});

test('a strict bound is told rather than one in principle, then the one that binds', () => {
  const both = open(at('floor', 300, { inPrinciple: true }), at('floor', 100), at('floor', 200));
  expect(said(both, 50)).toEqual(['outside', 'floor', 200]);
  expect(said(both, 250)).toEqual(['outside', 'floor', 300]);
});

test('a reason in the remarks excuses a bound in principle, not a strict one', () => {
  const both = open(at('floor', 300, { inPrinciple: true }), at('floor', 100));
  expect(said(both, 250, true)).toEqual(['fine']);
  expect(said(both, 50, true)).toEqual(['outside', 'floor', 100]);
});

test('a cap that may be exceeded with a reason asks for the reason', () => {
  const cap = open(at('cap', 200, { unlessReason: true }));
  expect([said(cap, 201), said(cap, 201, true), said(cap, 200)]).toEqual([
    ['unexplained', 'cap', 200],
    ['fine'],
    ['fine'],
  ]);
});

test('between a floor and a lower cap no amount is at fault; outside both it is', () => {
  const impossible = open(at('floor', 540, { inPrinciple: true }), at('cap', 500));
  expect([499, 500, 520, 540, 541].map((fen) => said(impossible, fen))).toEqual([
    ['outside', 'floor', 540],
    ['fine'],
    ['fine'],
    ['fine'],
    ['outside', 'cap', 500],
  ]);
});

test('an amount that breaks a bound is not said to disagree as well', () => {
  const given: Assessment = { ...open(at('cap', 200)), entitlement: { kind: 'amount', fen: 150, steps: [] } };
  expect([150, 151, 201].map((fen) => said(given, fen)[0])).toEqual(['fine', 'disagrees', 'outside']);
});

test('a strict bound is told first wherever it stands among the others', () => {
  const soft = at('floor', 300, { inPrinciple: true });
  for (const bounds of [
    [at('floor', 100), soft],
    [soft, at('floor', 100)],
  ]) {
    expect(said(open(...bounds), 50)).toEqual(['outside', 'floor', 100]);
  }
  expect(said(open(at('cap', 300), at('cap', 200), at('cap', 400)), 500)).toEqual(['outside', 'cap', 200]);
});
