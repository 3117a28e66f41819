import fc from 'fast-check';
import { parseRange, columnName } from '../../../src/core/grid/address';
import { placelessFact } from '../../../src/core/form/form-formula';

const places = { row: (row: number) => `r${row}`, column: (column: number) => `c${column}` };
/** The formula as it reads for cells from D5 on. */
const placeless = (formula: string, ...ranges: string[]) =>
  placelessFact(
    `formula1=${formula}`,
    (ranges.length > 0 ? ranges : ['D5:E9']).map((range) => parseRange(range)!),
    places,
  );

test.each([
  ['D5>1', '[0,0]>1'],
  ['E6+C4', '[1,1]+[-1,-1]'],
  ['COUNTIF($D$5:$D$9,D5)>1', 'COUNTIF([r4,c3]:[r8,c3],[0,0])>1'],
  ['$D5=D$5', '[0,c3]=[r4,0]'],
  ['AA1<>XFD1048576', '[-4,23]<>[1048571,16380]'],
  ['(D5)', '([0,0])'],
])('in %s a reference that moves is told from the first cell, a fixed one by its place: %s', (formula, expected) => {
  expect(placeless(formula)).toBe(`formula1=${expected}`);
});

test('the first cell is the topmost row and the leftmost column of all ranges', () => {
  expect(placeless('C3', 'D9:E9', 'C12', 'F3')).toBe('formula1=[0,0]');
});

test.each([
  ['字典!$A$1:$A$3', '字典!A1:A3'],
  ["'字典 一'!$A$1:$A$3", '字典 一!A1:A3'],
  ["'字典'!A1", '字典!A1'],
  ['Sheet_1.b!AB12:AB345', 'Sheet_1.b!AB12:AB345'],
  ['字典!$A$1,D5', '字典!A1,[0,0]'],
  ["'D5'!D5", 'D5!D5'],
])('a place on another sheet stays where it is, %s as %s, however it is written', (formula, expected) => {
  expect(placeless(formula)).toBe(`formula1=${expected}`);
});

test.each([
  ...[
    '"D5,E6"',
    '"D5"&"E6"',
    'LOG10(2)',
    '_D5',
    'x.D5',
    'ABCD5',
    'D12345678',
    'D5_',
    'D5a',
    'D5.5',
    'D5(',
    '村D5',
    'D5村',
    'D',
    '5',
  ],
  ...['""', '"它$D$5"', `"'D5'"`, '2D5'],
])('%s holds no reference', (formula) => {
  expect(placeless(formula)).toBe(`formula1=${formula}`);
});

test('text beside a reference does not hide it', () => {
  expect(placeless('"D5"&D5&"E6"')).toBe('formula1="D5"&[0,0]&"E6"');
});

test('only formulas are read so, every one of several; the other lines stay', () => {
  const says = 'type=custom D5\nformula1=D5\nformula2=E6\nsays formula=D5';
  expect(placelessFact(says, [parseRange('D5')!], places)).toBe(
    'type=custom D5\nformula1=[0,0]\nformula2=[1,1]\nsays formula=D5',
  );
});

test('a fact that moved with all it refers to says the same, one whose reference stayed does not', () => {
  const cell = fc.record({ row: fc.integer({ min: 20, max: 60 }), column: fc.integer({ min: 20, max: 60 }) });
  fc.assert(
    fc.property(cell, cell, fc.integer({ min: 1, max: 9 }), fc.boolean(), (at, to, by, isDown) => {
      const name = (row: number, column: number) => `${columnName(column)}${row + 1}`;
      const moved = (one: typeof at) => (isDown ? { ...one, row: one.row + by } : { ...one, column: one.column + by });
      const say = (base: typeof at, ref: typeof at) =>
        placeless(name(ref.row, ref.column), name(base.row, base.column));
      expect(say(moved(at), moved(to))).toBe(say(at, to));
      expect(say(moved(at), to)).not.toBe(say(at, to));
    }),
  );
});
