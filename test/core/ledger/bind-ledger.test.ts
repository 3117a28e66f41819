import type { CellValue } from '../../../src/core/grid/cell';
import { PLAIN_STYLE } from '../../../src/hosts/memory/memory-layout';
import { openLedgers } from '../../../src/core/ledger/open-ledgers';
import type { RowRun } from '../../../src/core/layout/layout';
import { paymentRoster } from '../../../src/templates/payment-roster';
import { sheetOf, workbookOf } from '../../sheet-of';
import { LI } from '../../templates/forms';

const HEADER = ['户主姓名', '身份证号', '行政村（社区）', '开户银行', '开户银行账号', '核准救助金额（元）', '家庭人口'];
const HOUSEHOLD = [LI.name, LI.id, '尚寨村', '农业银行', LI.account, 300, 3];
const FORM = { ...paymentRoster, stage: 'any' as const };

const bind = (title: string, { file = 'a.xlsx', name = '表', header = HEADER as CellValue[] } = {}) =>
  openLedgers(file, workbookOf([sheetOf([[title], header, HOUSEHOLD], { name })]), [FORM]).ledgers[0]!;

test('the stage is what the title says, else the sheet’s name, else the file’s', () => {
  expect(bind('需救助人员台账', { name: '已救助', file: '发放.xlsx' }).stage).toBe('census');
  expect(bind('台账', { name: '已救助', file: '需救助.xlsx' }).stage).toBe('payment');
  expect(bind('台账', { file: '需救助.xlsx' }).stage).toBe('census');
  expect(bind('台账', { file: '某镇.xlsx' }).stage).toBe('any');
});

test.each(['发放/需救助.xlsx', 'C:\\发放\\需救助.xlsx'])('of %s the folder says nothing', (file) => {
  expect(bind('台账', { file }).stage).toBe('census');
});

test('a column of the form may be written and must be filled in as the form says, a further one neither', () => {
  const facts = (field: 'amount' | 'bank' | 'familySize') => {
    const { writable, required, headers } = bind('名册').bound(field)!;
    return [writable, required, headers];
  };
  expect([facts('amount'), facts('bank'), facts('familySize')]).toEqual([
    [true, true, ['核准救助金额（元）']],
    [false, true, ['开户银行']],
    [false, false, []],
  ]);
});

test('a header is shown on one line, under its parent', () => {
  expect(bind('名册', { header: [...HEADER.slice(0, 6), '家庭\n人口'] }).bound('familySize')?.header).toBe('家庭 人口');
  const top = [...HEADER.slice(0, 5), '救助金额', null];
  const below = [null, null, null, null, null, '口粮', '合计'];
  const book = workbookOf([sheetOf([top, below, [...HOUSEHOLD.slice(0, 5), 100, 100]])]);
  expect(openLedgers('a.xlsx', book, [FORM]).ledgers[0]!.bound('amount')?.header).toBe('救助金额/合计');
});

test('what is red on one sheet marks nothing on the next', () => {
  const red: RowRun = { first: 0, last: 0, height: null, hidden: false, styles: [{ left: 6, right: 6, style: 1 }] };
  const sheets = ['一', '二'].map((name) => sheetOf([HEADER, HOUSEHOLD], { name }));
  const book = workbookOf(sheets, { styles: [PLAIN_STYLE, { ...PLAIN_STYLE, fontColor: 'FFFF0000' }], rows: [red] });
  const { ledgers } = openLedgers('a.xlsx', book, [FORM]);
  expect(ledgers.map((ledger) => ledger.bound('familySize')?.required)).toEqual([true, false]);
});
