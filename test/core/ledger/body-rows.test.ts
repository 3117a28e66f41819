import type { CellValue } from '../../../src/core/grid/cell';
import type { Column } from '../../../src/core/grid/column';
import type { FormulaRows, Grid } from '../../../src/core/grid/grid';
import { openLedgers } from '../../../src/core/ledger/open-ledgers';
import { TEMPLATES } from '../../../src/templates/catalogue';
import { sheetOf, workbookOf } from '../../sheet-of';
import { household15, LI, T15_MERGES, t15, t3, T3_HEADERS, WANG, type Rows } from '../../templates/forms';

type Options = { merges?: readonly string[]; formulas?: FormulaRows };

function bind(rows: Rows, options: Options = {}) {
  const { ledgers } = openLedgers('a.xlsx', workbookOf([sheetOf(rows, options)]), TEMPLATES);
  return ledgers[0]!;
}

/** A small ledger: 序号, 村, name, ID, family size, amount, account, remark; body from grid row 1. */
const HEADER = ['序号', '村（社区）', '姓名', '身份证号', '家庭人口', '救助金额', '账号', '备注'];
function ledgerOf(...body: CellValue[][]) {
  return bind([HEADER, ...body]);
}
const row = (serial: CellValue, name = LI.name, village = '尚寨村'): CellValue[] => [
  serial,
  village,
  name,
  LI.id,
  3,
  200,
  LI.account,
  null,
];
const total = (label: string, ...rest: CellValue[]): CellValue[] => [label, ...rest, null, null, null, 400];

describe('what is a household', () => {
  test('a row without a name is one as long as something else is known of it', () => {
    expect([...ledgerOf(row(1), [2, '尚寨村', null, null, 4, 200, null, null]).rows]).toEqual([1, 2]);
  });

  test('a row with only a name or only an ID is one', () => {
    expect([...ledgerOf([1, null, '李春禾'], [2, null, null, LI.id], [null, null, '王秋生']).rows]).toEqual([1, 2, 3]);
  });

  test('a pre-printed serial number, with or without the village, is none', () => {
    const ledger = ledgerOf(row(1), [2], [3, '尚寨村'], row(4), [5], [6]);
    expect([...ledger.rows]).toEqual([1, 4]);
    expect(ledger.blankRows).toEqual([2, 3]);
  });

  test('a row of waiting formulas is none', () => {
    const rows: Rows = [HEADER, row(1), [null, null, null, null, null, 0, null], row(3)];
    const formulas: (string | null)[][] = [[], [], [null, null, null, null, null, 'SUM(H3:I3)', null]];
    const ledger = bind(rows, { formulas });
    expect([...ledger.rows]).toEqual([1, 3]);
    expect(ledger.blankRows).toEqual([2]);
  });

  test('people whose names look like labels are people', () => {
    const names = ['合建国', '王小计', '计合计', '说明', '单于秋', '注冬生', '备秋'];
    const ledger = ledgerOf(
      ...names.slice(0, 3).map((name, index) => row(index + 1, name)),
      row('4', '单于秋'),
      row('5', '王小计'),
    );
    expect([...ledger.rows]).toEqual([1, 2, 3, 4, 5]);
    expect(ledger.totals).toEqual([]);
  });

  test('hidden spelling of an ID as a number or an error is still a person', () => {
    expect([
      ...ledgerOf([1, null, '李春禾', 110105194912310000, 1], [2, null, '王秋生', { error: '#N/A' }, 1]).rows,
    ]).toEqual([1, 2]);
  });
});

test('whoever has an ID is a person, whatever stands in the name', () => {
  expect([...ledgerOf(row(null, '户主：李春禾'), row(null, '合计'), row('小计')).rows]).toEqual([1, 2, 3]);
});

describe('what is none', () => {
  test('a header repeated on every printed page, its title and its page total', () => {
    const ledger = ledgerOf(row(1), total('本页小计'), ['冬春救助资金发放花名册'], HEADER, row(2), HEADER, row(3));
    expect([...ledger.rows]).toEqual([1, 5, 7]);
    expect(ledger.blankRows).toEqual([]);
  });

  test('a two-line header repeated with its codes', () => {
    const rows = t15();
    const again = [...rows.slice(0, 8), ...rows.slice(2, 4), household15(9, '长坝村', WANG)];
    expect([...bind(again, { merges: [...T15_MERGES, 'K9:O9', 'P9:R9'] }).rows]).toEqual([4, 5, 7, 10]);
  });

  test('signature lines wherever their words stand', () => {
    const ledger = ledgerOf(
      row(1),
      [null, null, '审核人：', '填表人：张报'],
      ['单位负责人：', null, null, null, '审核人', null, '填报日期：2023年1月5日'],
      [null, null, null, null, null, '制表人：张报', '制表时间：2023年1月5日', null],
      [null, null, null, null, null, null, null, '填表人：'],
    );
    expect([...ledger.rows]).toEqual([1]);
  });

  test('notes and the sentences that go on below them, even in the name column', () => {
    const rows: Rows = [
      ...t3().slice(0, 5),
      ['填报说明'],
      ['本表由村委会填写'],
      ['2. 一式三份'],
      ['2023年1月5日'],
      ['制表人 张报'],
    ];
    expect([...bind(rows).rows]).toEqual([3, 4]);
  });

  test('以下空白 under the last household', () => {
    expect([...ledgerOf(row(1), [null, null, '以下空白'], [], ['——', null, null, '以下空白']).rows]).toEqual([1]);
  });

  test('a village heading between its rows is neither a household nor a blank row', () => {
    const ledger = ledgerOf(['一、尚寨村'], row(1), [null, '长坝村'], row(2), ['三、双龙村'], row(3));
    expect([...ledger.rows]).toEqual([2, 4, 6]);
    expect(ledger.blankRows).toEqual([]);
  });
});

describe('a name that stands alone', () => {
  const lone: CellValue[] = [null, null, '王秋生'];

  test('is a household under a header repeated on the next page', () => {
    expect([...ledgerOf(row(1), HEADER, lone).rows]).toEqual([1, 3]);
  });

  test('is a signature below a note, also where the note is merged over the row between', () => {
    const signed = [HEADER, row(1), ['审核人：'], [], lone];
    expect([...bind(signed).rows]).toEqual([1]);
    expect([...bind(signed, { merges: ['A3:A4'] }).rows]).toEqual([1]);
  });
});

test('a 合计 above the header is none of the ledger’s', () => {
  expect(bind([total('合计'), HEADER, row(1)]).totals).toEqual([]);
});

test('a person beside the merged cell of a 小计 is a household', () => {
  const ledger = bind([HEADER, row(1), total('小计'), row(null)], { merges: ['A3:A4'] });
  expect([[...ledger.rows], ledger.members.size]).toEqual([[1, 3], 0]);
});

describe('blank rows', () => {
  test('are listed once, however many households follow', () => {
    expect(ledgerOf(row(1), [], row(2), row(3)).blankRows).toEqual([2]);
  });

  test('are listed only between households', () => {
    const ledger = ledgerOf([], row(1), [], ['', '', null], row(2), [], total('合计'), [], []);
    expect(ledger.blankRows).toEqual([3, 4]);
  });
});

describe('a household merged over its members', () => {
  const member = (who: typeof LI): CellValue[] => [null, null, who.name, who.id, null, null, null, null];
  const merges = ['A3:A4', 'B3:B4', 'E3:E4', 'F3:F4', 'G3:G4', 'H3:H4'];

  test('is one household with its other people as members', () => {
    const ledger = bind([HEADER, row(1), row(2), member(WANG), row(3)], { merges });
    expect([...ledger.rows]).toEqual([1, 2, 4]);
    expect([...ledger.members]).toEqual([[3, 2]]);
    expect(ledger.blankRows).toEqual([]);
  });

  test('may leave a line without a person', () => {
    const ledger = bind([HEADER, row(1), row(2), [], row(3)], { merges });
    expect([...ledger.rows]).toEqual([1, 2, 4]);
    expect(ledger.members.size).toBe(0);
    expect(ledger.blankRows).toEqual([]);
  });

  test('is not seen where only the village or the bank is merged', () => {
    const ledger = bind([HEADER, row(1), row(2), row(3)], { merges: ['B2:B4'] });
    expect([...ledger.rows]).toEqual([1, 2, 3]);
    expect(ledger.members.size).toBe(0);
  });

  test('is not seen where each row has its own serial number under a merged amount', () => {
    const ledger = bind([HEADER, row(1), row(2)], { merges: ['F2:F3'] });
    expect([...ledger.rows]).toEqual([1, 2]);
  });

  test('of the county roster keeps its columns under 姓名', () => {
    const rows = t15();
    rows[2] = rows[2]!.map((text) => (text === '户主姓名' ? '姓名' : text));
    rows.splice(6, 0, [null, null, null, '李小禾', '110105194912310038']);
    const ledger = bind(rows, {
      merges: [...T15_MERGES, ...[...'ABCFGHIJKLMNOPQRS'].map((column) => `${column}6:${column}7`)],
    });
    expect(ledger.template.id).toBe('county-roster');
    expect([...ledger.rows]).toEqual([4, 5, 8]);
    expect([...ledger.members]).toEqual([[6, 5]]);
  });
});

describe('total rows', () => {
  const brief = (ledger: ReturnType<typeof bind>) =>
    ledger.totals.map(({ row: at, kind, covers }) => [at, kind, [...covers]]);

  test('of the county roster cover their village and everything', () => {
    expect(brief(bind(t15(), { merges: T15_MERGES }))).toEqual([
      [6, 'subtotal', [4, 5]],
      [8, 'subtotal', [7]],
      [9, 'total', [4, 5, 7]],
    ]);
  });

  test('are found in the name column, beside a head-count and between spaces', () => {
    const ledger = ledgerOf(
      row(1),
      row(2),
      [null, null, '合 计', '2户', 6, 400],
      ['小 计：', null, null, null, 6, 400],
    );
    expect([...ledger.rows]).toEqual([1, 2]);
    expect(ledger.totals.map((each) => each.row)).toEqual([3, 4]);
  });

  test('above the rows cover all of them', () => {
    expect(brief(ledgerOf(total('合计'), row(1), row(2)))).toEqual([[1, 'total', [2, 3]]]);
  });

  test('of villages above their rows cover the rows below', () => {
    expect(brief(ledgerOf(total('合计'), total('尚寨村小计'), row(1), row(2), total('长坝村小计'), row(3)))).toEqual([
      [1, 'total', [3, 4, 6]],
      [2, 'subtotal', [3, 4]],
      [5, 'subtotal', [6]],
    ]);
  });

  test('a 合计 also covers a household added below it', () => {
    expect(brief(ledgerOf(row(1), row(2), total('合计'), row(3)))).toEqual([[3, 'total', [1, 2, 4]]]);
  });

  test('a 合计 per village is a subtotal, with or without one of all', () => {
    expect(brief(ledgerOf(row(1), total('合计'), row(2), total('合计')))).toEqual([
      [2, 'subtotal', [1]],
      [4, 'subtotal', [3]],
    ]);
    expect(brief(ledgerOf(row(1), total('合计'), row(2), total('合计'), total('合计')))).toEqual([
      [2, 'subtotal', [1]],
      [4, 'subtotal', [3]],
      [5, 'total', [1, 3]],
    ]);
    expect(brief(ledgerOf(row(1), total('合计'), row(2), total('合计'), total('总计'))).at(-1)).toEqual([
      5,
      'total',
      [1, 3],
    ]);
  });

  test('a 小计 of 小计 covers the groups below it', () => {
    const ledger = ledgerOf(
      row(1),
      total('一组小计'),
      row(2),
      total('二组小计'),
      total('尚寨村小计'),
      row(3),
      total('三组小计'),
      total('长坝村小计'),
    );
    expect(brief(ledger).map(([, , covers]) => covers)).toEqual([[1], [3], [1, 3], [6], [6]]);
  });

  test('a 小计 named for its village leaves out the village above that has none', () => {
    const ledger = ledgerOf(
      row(1, '李春禾', '尚寨村'),
      row(2, '王秋生', '长坝村'),
      row(3, '赵冬至', '长坝村'),
      total('长坝村小计'),
    );
    expect(brief(ledger)).toEqual([[4, 'subtotal', [2, 3]]]);
  });
});

test('columns of a row are read no further than needed: T3 has no serial number and 合计 under the names', () => {
  const ledger = bind([
    T3_HEADERS,
    [LI.name, LI.id, '尚寨村', '农行', LI.account, 300, 300],
    ['合计', '', '', '', '', 300, 300],
  ]);
  expect([...ledger.rows]).toEqual([1]);
  expect(ledger.totals.map(({ kind }) => kind)).toEqual(['total']);
});

describe('a long sheet', () => {
  /** Counts the texts decoded below the rows in which a header is looked for. */
  function counting(grid: Grid, decoded: { count: number }): Grid {
    const watch = (column: Column): Column => {
      const watched: Column = Object.create(column);
      watched.text = (at) => {
        if (at > 50) decoded.count += 1;
        return column.text(at);
      };
      return watched;
    };
    const columns = Array.from({ length: grid.columnCount }, (_, index) => watch(grid.column(index)));
    return { ...grid, column: (index) => columns[index]! };
  }

  test('of numbered households is told apart without decoding a text', () => {
    const decoded = { count: 0 };
    const sheet = sheetOf([HEADER, ...Array.from({ length: 5000 }, (_, index) => row(index + 1))]);
    const watched = { ...sheet, grid: counting(sheet.grid, decoded) };
    const { ledgers } = openLedgers('a.xlsx', workbookOf([watched]), TEMPLATES);
    expect(ledgers[0]!.rows).toHaveLength(5000);
    expect(decoded.count).toBe(0);
  });

  test('with one stray cell in the last row of Excel has the households it has', () => {
    const sheet = sheetOf([HEADER, row(1), row(2)]);
    const stray = { ...sheet.grid, rowCount: 1_048_576 };
    const { ledgers } = openLedgers('a.xlsx', workbookOf([{ ...sheet, grid: stray }]), TEMPLATES);
    expect([...ledgers[0]!.rows]).toEqual([1, 2]);
    expect(ledgers[0]!.blankRows).toEqual([]);
  });
});

describe('rows that are hard to tell', () => {
  test('a header printed twice on top is one header, and the second no household', () => {
    const ledger = bind([HEADER, HEADER, row(1)]);
    expect([ledger.headerBottom, [...ledger.rows]]).toEqual([0, [2]]);
  });

  test('a row 甲 乙 丙 under the header belongs to it', () => {
    const ledger = bind([HEADER, ['甲', '乙', '丙', '丁', '1', '2', '3', '4'], row(1)]);
    expect([ledger.headerBottom, [...ledger.rows]]).toEqual([1, [2]]);
  });

  test('a row 1 2 3 of plain figures under the header is no household', () => {
    expect([...ledgerOf([1, 2, 3, 4, 5, 6, 7, 8], row(1)).rows]).toEqual([2]);
    expect([...ledgerOf(['1', '2', '3', '4', '5', '6', '7', '8'], row(1)).rows]).toEqual([2]);
  });

  test('a number in the place of the name is a household all the same', () => {
    expect([...ledgerOf([1, '尚寨村', 99, LI.id, 3, 200], [2, '尚寨村', 3, LI.id, 3, 200]).rows]).toEqual([1, 2]);
  });

  test('a sentence merged over the row is none, a person merged over it is one', () => {
    const merges = ['B3:E3', 'B4:C4'];
    const rows = [HEADER, row(1), [null, '以下为第二批', null, null, null, 1], [3, '王秋生', null, LI.id, 3, 200]];
    expect([...bind(rows, { merges }).rows]).toEqual([1, 3]);
    const wide = [HEADER, row(1), ['二', '长坝', null, null, 2, 300]];
    expect([...bind(wide, { merges: ['A3:C3'] }).rows]).toEqual([1]);
    const named = [HEADER, row(1), ['二', '长坝', null, LI.id, 2, 300]];
    expect([...bind(named, { merges: ['A3:C3'] }).rows]).toEqual([1, 2]);
  });

  test('a figure in a row merged into a household makes no household of its own', () => {
    const merges = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3'];
    const ledger = bind([HEADER, row(1), [null, null, null, null, null, 100, LI.account, '分两笔'], row(2)], {
      merges,
    });
    expect([...ledger.rows]).toEqual([1, 3]);
  });

  test('a 合计 is of the whole sheet where no 总计 follows, and else of the rows since the last', () => {
    const kinds = (...body: CellValue[][]) => ledgerOf(...body).totals.map(({ kind, covers }) => [kind, covers]);
    expect(kinds(row(1), row(2), total('合计'), total('总计'))).toEqual([
      ['total', [1, 2]],
      ['total', [1, 2]],
    ]);
    expect(kinds(row(1), total('合计'), row(2), total('总计'))).toEqual([
      ['subtotal', [1]],
      ['total', [1, 3]],
    ]);
  });

  test('a ledger of IDs without names is told by the IDs', () => {
    const form = {
      ...{ id: 'ids', title: { zh: '表', en: 'form' }, titleWords: [], stage: 'any' as const },
      columns: (['citizenId', 'village', 'amount'] as const).map((field, at) => ({
        ...{ field, headers: [['身份证号', '村', '救助金额'][at]!], required: false, writable: false },
      })),
      ...{ amountField: 'amount' as const, amountParts: [], lists: {} },
    };
    const rows = [
      ['身份证号', '村', '救助金额'],
      [LI.id, '尚寨村', 200],
      [WANG.id, '尚寨村', 300],
      ['合计', null, 500],
    ];
    const open = (headers: string[]) =>
      openLedgers('a.xlsx', workbookOf([sheetOf([headers, ...rows.slice(1)])]), [form]);
    expect([...open(['身份证号', '村', '救助金额']).ledgers[0]!.rows]).toEqual([1, 2]);
    expect(open(['身份证号', '备注', '说明']).ledgers).toEqual([]);
  });
});
