import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { reliefLedger, scratch } from './relief-ledger';

const folder = scratch();
const ID = '440524188001010014';
const OTHER_ID = '11010519491231002X';
const CARD = '6229530000000001234';
const PHONE = '13812345678';

type Cell = string | number | null | { readonly t: 'n'; readonly v: number; readonly f: string };

const HEADER = [
  '序号',
  '户主姓名',
  '身份证号',
  '家庭人口',
  '需救助人口',
  '受灾类型',
  '家庭类型',
  '救助金额（元）',
  '开户银行账号',
  '联系电话',
  '备注',
];

const wrongColumns = workbook('错列.xlsx', [
  [`冬春救助台账 经办人 ${PHONE}`],
  HEADER,
  [1, '王国建', ID, 3, 2, '旱灾', '一般困难', 300, CARD, PHONE, null],
  [2, ID, OTHER_ID, 3, 2, '旱灾', '一般困难', PHONE, CARD, PHONE, null],
  [3, ` ${OTHER_ID}`, `B${OTHER_ID}`, Number(PHONE), 2, '旱灾', '一般困难', Number(PHONE), ID, CARD, PHONE],
  [ID, '李大山', PHONE, PHONE, CARD, CARD, ID, ID, '王国建', ID, ID],
  [Number(PHONE), '张小河', CARD, ID, Number(PHONE), PHONE, PHONE, CARD, PHONE, OTHER_ID, CARD],
  [
    6,
    '赵青',
    '１１０１０５１９４９１２３１００２Ｘ',
    1,
    1,
    ID,
    PHONE,
    '6229 5300 0000 0001 234',
    ` ${CARD}`,
    `${PHONE} `,
    null,
  ],
  [7, CARD, null, 1, 1, '旱灾', '一般困难', { t: 'n', v: 13812345678, f: `13812345678*1` }, PHONE, ID, null],
]);

const headerless = workbook('无表头.xlsx', [['王国建', ID, CARD, PHONE, `B${OTHER_ID}`, 13812345678]]);

function workbook(name: string, rows: readonly (readonly Cell[])[]): string {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows as Cell[][]), '台账');
  const path = join(folder, name);
  writeFileSync(path, write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
  return path;
}

/** Lines with eleven digits in a row; in groups, like an amount or in full width too. */
function leaks(text: string): readonly string[] {
  return text.split('\n').filter((line) => /\d(?:[ ,-]?\d){10}/.test(line.normalize('NFKC')));
}

describe.each(['text', 'json', 'html'])('in the %s report', (format) => {
  test.each([
    ['numbers in the wrong columns', wrongColumns],
    ['the first row of a ledger without a header', headerless],
  ])('%s are masked, and shown in full when asked to', (_, file) => {
    for (const language of ['zh', 'en']) {
      const masked = reliefLedger('check', file, '--format', format, '--lang', language);
      expect(masked.code).toBe(1);
      expect(leaks(masked.out + masked.err)).toEqual([]);
    }
    expect(leaks(reliefLedger('check', file, '--format', format, '--reveal').out)).not.toEqual([]);
  });
});

test('filling, with its working, shows no number that stands in a wrong column', () => {
  const out = join(folder, '已填.xlsx');
  const run = reliefLedger('fill', wrongColumns, '--policy', 'zitong', '--working', '--out', out);
  expect(run.code).toBe(0);
  expect(run.out).toContain('138****5678');
  expect(leaks(run.out + run.err)).toEqual([]);
});
