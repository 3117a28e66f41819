import { z } from 'zod';
import { bilingual } from '../../../src/core/policy/bilingual-text';
import { FIELD_HINTS } from '../../../src/core/policy/fields/field-hint';
import { partsOf, shapeOf } from '../../../src/core/policy/fields/shape-of';
import { policyShape } from '../../../src/core/policy/policy';
import { STANDARDS } from '../../../src/standards/catalogue';

const choice = z.enum(['甲', '乙']);
const span = z.unknown().register(FIELD_HINTS, { kind: 'span', whole: true, beside: [] });

test.each<[string, z.ZodType, object]>([
  ['a text', z.string(), { kind: 'text' }],
  ['a number', z.number(), { kind: 'number', whole: false }],
  ['a whole number', z.int(), { kind: 'number', whole: true }],
  ['yes or no', z.boolean(), { kind: 'yes-no' }],
  ['one of some words', choice, { kind: 'choice', values: ['甲', '乙'] }],
  ['one of some figures', z.literal([1, 10, '乙', null]), { kind: 'choice', values: [1, 10, '乙'] }],
  ['texts', z.array(z.string()), { kind: 'words' }],
  ['a list', z.array(z.boolean()), { kind: 'list', of: { kind: 'yes-no' } }],
  [
    'entries under any name',
    z.record(z.string(), z.number()),
    { kind: 'table', names: null, of: { kind: 'number', whole: false } },
  ],
  [
    'entries under some names',
    z.partialRecord(choice, z.string()),
    { kind: 'table', names: ['甲', '乙'], of: { kind: 'text' } },
  ],
  ['entries of what has no field', z.record(z.string(), z.date()), { kind: 'other' }],
  ['a cell', z.union([z.string(), z.number()]), { kind: 'fact' }],
  ['one of other kinds', z.union([z.string(), z.boolean()]), { kind: 'other' }],
  ['what has no field', z.date(), { kind: 'other' }],
  ['what may be left out', z.string().optional(), { kind: 'text' }],
  ['what may be nothing', z.string().nullable(), { kind: 'text' }],
  ['what is preset', z.string().default('甲'), { kind: 'text' }],
  ['what is read further', z.string().transform(Number), { kind: 'text' }],
  ['both languages', bilingual, { kind: 'both-languages' }],
  ['a range', span, { kind: 'span', whole: true, parts: [] }],
])('%s is asked for as such', (_, schema, shape) => {
  expect(shapeOf(schema)).toEqual(shape);
});

test('of an object each part is asked for, with what holds where it is not written', () => {
  const parts = { 名: z.string(), 期: z.int().nullable(), 注: z.string().optional(), 限: z.number().default(30) };
  const expected = [
    { key: '名', shape: { kind: 'text' }, absent: 'never', preset: undefined },
    { key: '期', shape: { kind: 'number', whole: true }, absent: 'null', preset: undefined },
    { key: '注', shape: { kind: 'text' }, absent: 'left-out', preset: undefined },
    { key: '限', shape: { kind: 'number', whole: false }, absent: 'left-out', preset: 30 },
  ];
  expect(partsOf(parts)).toEqual(expected);
  expect(shapeOf(z.strictObject(parts))).toEqual({ kind: 'group', parts: expected });
});

test('a policy is asked for in the order in which one writes it, its words as words, its money as numbers', () => {
  const shape = policyShape();
  const parts = shape.kind === 'group' ? shape.parts : [];
  expect(parts.map(({ key, absent }) => `${key} ${absent}`)).toEqual([
    ...['title never', 'place never', 'category left-out', 'seasons never', 'examples left-out', 'order left-out'],
    ...['notice left-out', 'rules left-out', 'id never'],
  ]);
  const text = JSON.stringify(parts.find(({ key }) => key === 'seasons'));
  expect(text).toContain('"standard","shape":{"kind":"list","of":{"kind":"word"}}');
  expect(text).toContain('"amount","shape":{"kind":"number","whole":false}');
});

test('a word is asked for with its own figures', () => {
  const shapes = new Map(STANDARDS.map((standard) => [standard.word, JSON.stringify(standard.shape())]));
  expect(shapes.get('by-category')).toBe(
    '{"kind":"group","parts":[{"key":"table","shape":{"kind":"table","names":null,"of":{"kind":"word"}},"absent":"never"}]}',
  );
  expect(shapes.get('goods')).toContain('"key":"months","shape":{"kind":"span","whole":true,"parts":[{"key":"field"');
  expect(shapes.get('goods')).toContain('"key":"quantity","shape":{"kind":"span","whole":false,"parts":[]}');
});
