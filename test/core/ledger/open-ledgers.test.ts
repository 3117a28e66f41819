import type { CellValue } from '../../../src/core/grid/cell';
import { openLedgers } from '../../../src/core/ledger/open-ledgers';
import { genericLedger } from '../../../src/templates/generic-ledger';
import { ROSTER_HEADER, rosterRow } from '../../roster-rows';
import { sheetOf, workbookOf } from '../../sheet-of';

const ROWS: readonly CellValue[][] = [ROSTER_HEADER, rosterRow(1)];
const SHOWN = ['序号', '村（社区）', '姓名', '身份证号', '家庭人口', '救助金额'];

function open(...sheets: readonly (readonly [name: string, rows: readonly (readonly CellValue[])[]])[]) {
  const book = workbookOf(sheets.map(([name, rows]) => sheetOf(rows, { name })));
  const { ledgers, others } = openLedgers('a.xlsx', book, [genericLedger]);
  return { ledgers, others, names: ledgers.map(({ sheet }) => sheet) };
}

test('an example beside a ledger is shown with its headers as no ledger', () => {
  const { names, others } = open(['样表', ROWS], ['名册', ROWS], ['封面', [['封面']]]);
  expect(names).toEqual(['名册']);
  expect(others).toEqual([
    { sheet: '封面', headers: ['封面'] },
    { sheet: '样表', headers: SHOWN },
  ]);
});

test('examples alone are ledgers, and ledgers alone are', () => {
  expect(open(['样表', ROWS], ['示例', ROWS])).toMatchObject({ names: ['样表', '示例'], others: [] });
  expect(open(['一村', ROWS], ['二村', ROWS])).toMatchObject({ names: ['一村', '二村'], others: [] });
});

test('what is no ledger is shown by the row with most words, each on one line', () => {
  const rows = [
    ['说明', null, null, null],
    [null, '单位', '户\n数', null],
    ['甲', '乙'],
  ];
  expect(open(['汇总', rows]).others).toEqual([{ sheet: '汇总', headers: ['单位', '户 数'] }]);
  expect(open(['空', []]).others).toEqual([{ sheet: '空', headers: [] }]);
});

describe('the stage of a ledger', () => {
  const stage = (...above: readonly CellValue[][]) => open(['表', [...above, ...ROWS]]).ledgers[0]?.stage;

  test('is told by any text above its header', () => {
    expect(stage([null, '附件1'], [null, '需救助人员台账'])).toBe('census');
  });

  test('is not told by the header itself', () => {
    const header = ROSTER_HEADER.map((text) => (text === '家庭人口' ? '需救助人口' : text));
    expect(open(['表', [['发放花名册'], header, rosterRow(1)]]).ledgers[0]?.stage).toBe('payment');
  });

  test('is not told by words that two cells make together', () => {
    expect(stage(['按各户所需'], ['救助花名册'])).toBe('payment');
  });
});
