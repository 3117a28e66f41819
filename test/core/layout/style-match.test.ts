import type { CellStyle, Layout } from '../../../src/core/layout/layout';
import { styleDifferences, styleMatch, withoutTypeface } from '../../../src/core/layout/style-match';
import { workbookOf } from '../../sheet-of';

const PLAIN: CellStyle = {
  ...{ numberFormat: 'General', font: '', fontColor: null, fill: '', border: '', alignment: '', protection: '' },
};
const book = (...styles: CellStyle[]): Layout => workbookOf([], { styles }).layout;

test('one text in another part of a style is another look', () => {
  const parts = ['numberFormat', 'font', 'fontColor', 'fill', 'border', 'alignment', 'protection'] as const;
  const styles = parts.map((part) => ({ ...PLAIN, numberFormat: '', [part]: 'solid' }));
  const match = styleMatch(book(...styles), book(...styles.toReversed()));
  expect(styles.map((_, at) => styles.findIndex((__, other) => match(at, other)))).toEqual([6, 5, 4, 3, 2, 1, 0]);
});

test.each([
  ['宋体 11', '11'],
  ['宋体 10.5 b', '10.5 b'],
  ['Times New Roman 12 b i FFFF0000', '12 b i FFFF0000'],
  ['仿宋_GB2312 16', '16'],
  ['楷体2 9 FF000001', '9 FF000001'],
  ['11', '11'],
  ['12.5 b', '12.5 b'],
  ['14 12345678', '14 12345678'],
  ['宋体 b', '宋体 b'],
  ['宋体 11pt', '宋体 11pt'],
  ['宋体 1.x', '宋体 1.x'],
  ['', ''],
])('of the font %s all but its typeface is %j', (font, rest) => {
  expect(withoutTypeface({ ...PLAIN, font, fill: '宋体 11' })).toEqual({ ...PLAIN, font: rest, fill: '宋体 11' });
});

test('number format and look are told apart, and nothing of what stayed', () => {
  const other: CellStyle = { ...PLAIN, numberFormat: '@', border: 'left thin', protection: 'unlocked' };
  expect(styleDifferences(PLAIN, other)).toEqual([
    { facet: 'number-formats', before: 'General', after: '@' },
    { facet: 'styles', before: 'border none; protection none', after: 'border left thin; protection unlocked' },
  ]);
  expect(styleDifferences(other, other)).toEqual([]);
});
