import { readsOwnRowOnly } from '../../../src/core/grid/own-row-formula';

test.each([
  'K5+L5+M5',
  'SUM(K5:N5)',
  '$K$5+ROUND(L5,0)',
  'IF(K5="","",SUM(K5,L5))',
  'IF(K5="见 A9","12:13",N5)',
  'k5*2',
  '1+2',
  'IF(TRUE,K5,0)',
])('%s reads its own row only', (formula) => {
  expect(readsOwnRowOnly(formula, 4)).toBe(true);
});

test.each([
  ...['SUM(K4:K5)', 'K4', 'A4+1', 'SUM(K:K)', 'SUM(5:5)', 'SUM($5:$5)', 'SUM(1:1048576)', '字典!A5', "'一 村'!A5"],
  ...[
    '金额',
    'SUM(金额)',
    'INDIRECT("K5")',
    'OFFSET(K5,1,0)',
    'TODAY()',
    'NOW()',
    'RAND()',
    'VLOOKUP(K5,A5:C5,2,FALSE)',
  ],
  ...[
    'SUM(表1[@救助金额])',
    '[1]Sheet1!A5',
    'MYFUNCTION(K5)',
    'A5#',
    '{1,2}',
    'SUMIF(A5:B5,1,C4)',
    'K55',
    'XFD51',
    'K5.1',
  ],
])('%s may read more', (formula) => {
  expect(readsOwnRowOnly(formula, 4)).toBe(false);
});

test.each(['ABCD5', 'AB$55', '5:5', '$12:12', 'SUM(12 :12)', 'TRUEX', 'XTRUE', 'FALSEHOOD+K5', 'K5+UNTRUE'])(
  '%s may read more as well',
  (formula) => {
    expect(readsOwnRowOnly(formula, 4)).toBe(false);
  },
);

test.each(
  [
    ...['PRODUCT(K5,2) AVERAGE(K5:M5) COUNT(K5:M5) COUNTA(K5:M5) MIN(K5,0) MAX(K5,0) ROUNDUP(K5,0) ROUNDDOWN(K5,0)'],
    ...['INT(K5) ABS(K5) MOD(K5,2) IFS(K5>0,1) IFERROR(K5,0) IFNA(K5,0) AND(K5>0,L5>0) OR(K5>0,L5>0) NOT(K5)'],
    ...['ISBLANK(K5) ISNUMBER(K5) ISTEXT(K5) ISERROR(K5) N(K5) T(K5) VALUE(K5) LEFT(D5,6) RIGHT(D5,4) MID(D5,7,8)'],
    ...['LEN(D5) TRIM(D5) TEXT(K5,0) SUBSTITUTE(D5,K5,L5) CONCATENATE(C5,D5) CONCAT(C5,D5) EXACT(C5,D5) UPPER(D5)'],
    ...['LOWER(D5) DATE(K5,L5,M5) YEAR(K5) MONTH(K5) DAY(K5) ROW()-3 COLUMN() TRUE() FALSE()'],
  ].flatMap((line) => line.split(' ')),
)('%s follows its own row only', (formula) => {
  expect([readsOwnRowOnly(formula, 4), readsOwnRowOnly(formula.toLowerCase(), 4)]).toEqual([true, true]);
});

test('a cell of its own row is one in any column and any row', () => {
  expect([readsOwnRowOnly('AB12+$XFD$12+a12', 11), readsOwnRowOnly('AB12', 10)]).toEqual([true, false]);
});
