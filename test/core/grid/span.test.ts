import { z } from 'zod';
import { isFixed, once, span, spanText, timesSpan } from '../../../src/core/grid/span';

const months = span(z.int().min(1));

test.each<[unknown, number | null, number | null]>([
  [4, 4, 4],
  [{ from: 4, to: 6 }, 4, 6],
  [{ from: 4, to: 4 }, 4, 4],
  [{ from: 4 }, 4, null],
  [{ to: 6 }, null, 6],
  [{ from: null, to: 6 }, null, 6],
])('%j reads as a span', (json, from, to) => {
  expect(months.parse(json)).toEqual({ from, to });
});

test.each<[unknown]>([
  [{}],
  [{ from: 6, to: 4 }],
  [{ from: null, to: null }],
  ['4'],
  [0],
  [{ from: 4, till: 6 }],
  [null],
])('%j is no span', (json) => {
  expect(months.safeParse(json).success).toBe(false);
});

test('of the wrong way round it is said how a span is written', () => {
  const read = months.safeParse({ from: 6, to: 4 });
  expect(read.error?.issues[0]).toMatchObject({
    message: 'write one number, or from and to (one may be left out), from not above to',
    params: { zh: expect.stringContaining('from 不能大于 to') as string },
  });
});

test('only two equal ends make it fixed', () => {
  expect([once(4), { from: 4, to: 6 }, { from: null, to: null }, { from: 4, to: null }].map(isFixed)).toEqual([
    ...[true, false, false, false],
  ]);
});

test('a product has the ends that both factors know', () => {
  const band = { from: 4, to: 6 };
  expect(timesSpan(band, { from: 2, to: 3 })).toEqual({ from: 8, to: 18 });
  expect(timesSpan(band, { from: null, to: 3 })).toEqual({ from: null, to: 18 });
  expect(timesSpan({ from: 2, to: null }, band)).toEqual({ from: 8, to: null });
});

test.each([
  [4, 6, '4–6', '4–6'],
  [4, 4, '4', '4'],
  [4, null, '不少于 4', 'at least 4'],
  [null, 6, '不超过 6', 'at most 6'],
  [null, null, '未定', 'undecided'],
])('from %j to %j is shown as %s', (from, to, zh, en) => {
  expect(spanText({ from, to })).toEqual({ zh, en });
});

test('its numbers are written as one wishes', () => {
  const shown = (value: number) => `${value}元`;
  expect(spanText({ from: 4, to: 6 }, shown).zh).toBe('4元–6元');
  expect([spanText({ from: 4, to: null }, shown).en, spanText({ from: null, to: 6 }, shown).zh]).toEqual([
    ...['at least 4元', '不超过 6元'],
  ]);
});
