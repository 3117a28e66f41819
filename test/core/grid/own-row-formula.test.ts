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

test.each(['5:5', '$12:12', 'SUM(12 :12)', 'TRUEX', 'XTRUE', 'FALSEHOOD+K5', 'K5+UNTRUE'])(
  '%s may read more as well',
  (formula) => {
    expect(readsOwnRowOnly(formula, 4)).toBe(false);
  },
);
