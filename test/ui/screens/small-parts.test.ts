import { amountText, cellText, countText } from '../../../src/ui/screens/cell-text';
import { readYuan } from '../../../src/ui/screens/read-yuan';
import { tabAfter } from '../../../src/ui/screens/tab-after';
import { TABS } from '../../../src/ui/state/ui-state';
import { zh } from '../../../src/ui/strings/zh';

test.each([
  ['221,000', 22_100_000],
  ['221，000', 22_100_000],
  [' 150 ', 15_000],
  ['0.5', 50],
  ['0', 0],
  ['', null],
  ['  ', null],
  ['-5', 'no amount'],
  ['200元', 'no amount'],
  ['1.234', 'no amount'],
  ['1e3', 'no amount'],
])('%j typed as an amount is read as %j fen', (text, fen) => {
  expect(readYuan(text)).toBe(fen);
});

test.each([
  [null, '空'],
  ['', '空'],
  ['3412 26', '3412␣26'],
  ['3412\u00a026', '3412␣26'],
  ['3412\t', '3412⇥'],
  ['甲\n乙', '甲↵乙'],
  ['\u200b3412', '◌3412'],
  [{ error: '#N/A' }, '#N/A'],
  [12345, '12345'],
])('%j is shown as %s', (value, shown) => {
  expect(cellText(value, zh)).toBe(shown);
});

test('amounts and counts have their thousands set off', () => {
  expect(amountText(221000, zh)).toBe('221,000');
  expect(amountText('200元', zh)).toBe('200元');
  expect([countText(999), countText(1000), countText(1048570)]).toEqual(['999', '1,000', '1,048,570']);
});

test.each([
  ['check', 'ArrowRight', 'fix'],
  ['check', 'ArrowLeft', 'settings'],
  ['settings', 'ArrowRight', 'check'],
  ['fill', 'Home', 'check'],
  ['fill', 'End', 'settings'],
  ['fill', 'Enter', null],
] as const)('from %s, %s leads to %s', (tab, key, next) => {
  const to = tabAfter(TABS, tab, key);
  expect(to === null ? null : TABS[to]).toBe(next);
});

test.each([
  ['ArrowRight', 0],
  ['ArrowLeft', 0],
])('where there is one tab only, %s leads to itself', (key, next) => {
  expect(tabAfter(['样表'], '样表', key)).toBe(next);
});
