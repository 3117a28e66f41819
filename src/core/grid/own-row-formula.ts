/** Functions whose result comes from what stands between their brackets, and from nothing else. */
const PLAIN: ReadonlySet<string> = new Set([
  ...[
    'SUM',
    'PRODUCT',
    'AVERAGE',
    'COUNT',
    'COUNTA',
    'MIN',
    'MAX',
    'ROUND',
    'ROUNDUP',
    'ROUNDDOWN',
    'INT',
    'ABS',
    'MOD',
  ],
  ...[
    'IF',
    'IFS',
    'IFERROR',
    'IFNA',
    'AND',
    'OR',
    'NOT',
    'ISBLANK',
    'ISNUMBER',
    'ISTEXT',
    'ISERROR',
    'N',
    'T',
    'VALUE',
  ],
  ...['LEFT', 'RIGHT', 'MID', 'LEN', 'TRIM', 'TEXT', 'SUBSTITUTE', 'CONCATENATE', 'CONCAT', 'EXACT', 'UPPER', 'LOWER'],
  ...['DATE', 'YEAR', 'MONTH', 'DAY', 'ROW', 'COLUMN', 'TRUE', 'FALSE'],
]);

const STRING = /"(?:[^"]|"")*"/g;
/** A name, a function with its bracket, or a cell. */
const WORD = /[$A-Za-z_\\\u0080-\uffff][$\w.\\\u0080-\uffff]*\(?/g;
const CELL = /^\$?[A-Za-z]{1,3}\$?(\d{1,7})$/;

/**
 * True where a formula (without `=`) at a 0-based row reads cells of that row of its own sheet at most: 口粮 + 衣被 + …
 * in every row. False wherever that is not plain: other sheets, names, tables, whole columns, time, look-ups.
 */
export function readsOwnRowOnly(formula: string, row: number): boolean {
  const text = formula.replace(STRING, '0');
  if (/[![\]#@{}'"]/.test(text) || /(?:^|[^\w$])\$?\d+\s*:/.test(text)) return false;
  for (const [word] of text.matchAll(WORD)) {
    const isFine = word.endsWith('(') ? PLAIN.has(word.slice(0, -1).toUpperCase()) : isOwnCell(word, row);
    if (!isFine) return false;
  }
  return true;
}

function isOwnCell(word: string, row: number): boolean {
  return /^(?:TRUE|FALSE)$/i.test(word) || Number(CELL.exec(word)?.[1]) === row + 1;
}
