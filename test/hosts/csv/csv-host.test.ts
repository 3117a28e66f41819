import { valueAt } from '../../../src/core/grid/grid';
import { openCsv } from '../../../src/hosts/csv/csv-host';
import { parseCsv, separatorOf } from '../../../src/hosts/csv/parse-csv';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** 姓名,李 in GBK: 姓 D0D5, 名 C3FB, 李 C0EE. */
const GBK = Uint8Array.from([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xc0, 0xee]);
const UTF16LE = Uint8Array.from([0xff, 0xfe, 0xd3, 0x59, 0x0d, 0x54, 0x09, 0x00, 0x4e, 0x67]);

test.each([
  ['UTF-8', utf8('姓名,李')],
  ['UTF-8 with a byte order mark', utf8('\ufeff姓名,李')],
  ['GBK', GBK],
  ['UTF-16 as Excel’s “Unicode text”, with tabs', UTF16LE],
])('%s is read', (_, bytes) => {
  const { grid } = openCsv(bytes, '名单.csv').sheets[0]!;
  expect([valueAt(grid, 0, 0), valueAt(grid, 0, 1)]).toEqual(['姓名', '李']);
});

test('digits stay text, however long, and lose neither zeros nor places', () => {
  const { grid, name } = openCsv(utf8('身份证号,账号\r\n11010519491231002X,="00123456789012345678"\r\n'), '名单.CSV')
    .sheets[0]!;
  expect([valueAt(grid, 1, 0), valueAt(grid, 1, 1)]).toEqual(['11010519491231002X', '00123456789012345678']);
  expect([name, grid.rowCount]).toEqual(['名单', 2]);
});

test.each<[string, string[][]]>([
  [
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\rb', [['a'], ['b']]],
  ['"a,b","c\nd","e""f"', [['a,b', 'c\nd', 'e"f']]],
  [
    'a,,\n,b',
    [
      ['a', '', ''],
      ['', 'b'],
    ],
  ],
  ['a\n\nb', [['a'], [''], ['b']]],
  ['a"b,c', [['a"b', 'c']]],
  ['"a"b,c', [['ab', 'c']]],
  ['"a,b\nc', [['a,b\nc']]],
  ['a,""\n', [['a', '']]],
  ['a,', [['a', '']]],
  ['', []],
])('%j is the rows %j', (text, rows) => {
  expect(parseCsv(text, ',')).toEqual(rows);
});

test.each([
  ['姓名,身份证号', ','],
  ['姓名\t身份证号', '\t'],
  ['姓名;身份证号', ';'],
  ['外出人员名单\n姓名\t身份证号', '\t'],
  ['"a,b,c";d', ';'],
  ['姓名', ','],
])('%j is separated by %j', (text, separator) => {
  expect(separatorOf(text)).toBe(separator);
});
