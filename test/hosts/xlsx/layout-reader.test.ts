import { layoutOf, rawRow, sheetOf } from './layout-parts-of';
import { growthOf } from '../../growth-of';

const STYLES = `<fonts><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><color rgb="00FF0000"/><name val="宋体"/></font></fonts>
<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
<fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>
<borders><border><left/><right/></border></borders>
<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="49" fontId="1" fillId="2" borderId="0"/>
<xf numFmtId="49" fontId="1" fillId="2" borderId="0"/><xf numFmtId="1"/></cellXfs>`;

describe('rows', () => {
  test('a missing cell and one with the style of its column are the same', () => {
    const sheet = '<cols><col min="1" max="3" width="9" style="1"/></cols>';
    const bare = sheetOf({ styles: STYLES, sheet, rows: [rawRow({ first: 4, height: 20 })] });
    const cells = [{ left: 1, right: 2, style: 2 }];
    const stated = sheetOf({ styles: STYLES, sheet, rows: [rawRow({ first: 4, height: 20, cells })] });
    expect(stated).toEqual(bare);
    expect(bare.rows).toEqual([{ first: 4, last: 4, height: 20, hidden: false, styles: [] }]);
  });

  test('a missing cell and one with the style of its row are the same', () => {
    const bare = sheetOf({ styles: STYLES, rows: [rawRow({ first: 0, style: 1 })] });
    const cells = [{ left: 3, right: 3, style: 2 }];
    expect(sheetOf({ styles: STYLES, rows: [rawRow({ first: 0, style: 1, cells })] })).toEqual(bare);
    expect(bare.rows[0]!.styles).toEqual([{ left: 0, right: 16_383, style: 1 }]);
  });

  test('a cell without style in a styled column is told', () => {
    const sheet = '<cols><col min="2" max="2" style="1"/></cols>';
    const cells = [{ left: 1, right: 1, style: 0 }];
    expect(sheetOf({ styles: STYLES, sheet, rows: [rawRow({ first: 2, cells })] }).rows).toEqual([
      { first: 2, last: 2, height: null, hidden: false, styles: [{ left: 1, right: 1, style: 0 }] },
    ]);
  });

  test('rows that say nothing are not there, and neighbours that say the same are one', () => {
    const cells = [{ left: 0, right: 1, style: 1 }];
    const other = [
      { left: 0, right: 0, style: 1 },
      { left: 1, right: 1, style: 2 },
    ];
    const rows = [
      rawRow({ first: 0, cells: [{ left: 0, right: 5, style: 0 }] }),
      rawRow({ first: 3, cells }),
      rawRow({ first: 4, last: 999_999, cells: other }),
    ];
    expect(sheetOf({ styles: STYLES, rows }).rows).toEqual([
      { first: 3, last: 999_999, height: null, hidden: false, styles: [{ left: 0, right: 1, style: 1 }] },
    ]);
  });
});

describe('styles', () => {
  test('equal looks under different numbers are one', () => {
    const { styles } = layoutOf({ styles: STYLES });
    expect(styles).toHaveLength(3);
    expect(styles[1]).toEqual({
      numberFormat: '@',
      font: '宋体 11 b FFFF0000',
      fontColor: 'FFFF0000',
      fill: 'FFFFFF00',
      border: '',
      alignment: '',
      protection: 'locked',
    });
    expect(styles[2]!.numberFormat).toBe('0');
  });

  test('theme colours are resolved, with their tint', () => {
    const theme = `<a:theme xmlns:a="x"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>
<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2>
<a:accent1><a:srgbClr val="4F81BD"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;
    const fill = (color: string) => `<fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill>`;
    const colors = ['theme="4"', 'theme="4" tint="0.7999"', 'theme="0" tint="-0.5"', 'theme="1"', 'theme="3"'];
    const xfs = colors.map((_, at) => `<xf fillId="${at}"/>`).join('');
    const { styles } = layoutOf({
      theme,
      styles: `<fills>${colors.map(fill).join('')}</fills><cellXfs>${xfs}</cellXfs>`,
    });
    expect(styles.map((style) => style.fill)).toEqual(['FF4F81BD', 'FFDCE6F2', 'FF808080', 'FF000000', 'FF1F497D']);
  });

  test('a workbook without a styles part has one look', () => {
    const { styles, sheets } = layoutOf({ rows: [rawRow({ first: 0, cells: [{ left: 0, right: 3, style: 7 }] })] });
    expect(styles).toHaveLength(1);
    expect(styles[0]!.numberFormat).toBe('General');
    expect(sheets[0]!.rows).toEqual([]);
  });
});

describe('what writers say differently reads the same', () => {
  const pairs: readonly [string, string, string][] = [
    [
      'prefixes',
      '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
      '<x:mergeCells xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:mergeCell ref="A1:B2"/></x:mergeCells>',
    ],
    [
      'a list of another sheet, in the sheet or in its extension',
      '<dataValidations><dataValidation type="list" allowBlank="1" sqref="E3:E9"><formula1>字典!$A$1:$A$4</formula1></dataValidation></dataValidations>',
      `<extLst><ext xmlns:x14="x14"><x14:dataValidations xmlns:xm="xm"><x14:dataValidation allowBlank="true" type="list" xr:uid="{1}" xmlns:xr="xr">
<x14:formula1><xm:f>字典!$A$1:$A$4</xm:f></x14:formula1><xm:sqref>E3:E9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
    ],
    [
      'a second bound without meaning',
      '<dataValidations><dataValidation type="whole" operator="greaterThan" sqref="F3"><formula1>0</formula1></dataValidation></dataValidations>',
      '<dataValidations><dataValidation sqref="F3" operator="greaterThan" type="whole" errorStyle="stop" showDropDown="false"><formula1>0</formula1><formula2>0</formula2></dataValidation></dataValidations>',
    ],
    [
      'priorities of conditional formats',
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="7"><formula>A1=1</formula></cfRule></conditionalFormatting>',
      '<conditionalFormatting sqref="A1"><cfRule priority="1" rank="0" aboveAverage="0" type="expression"><formula>A1=1</formula></cfRule></conditionalFormatting>',
    ],
    [
      'selection, scroll position and zoom',
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="4" topLeftCell="A5" state="frozen"/></sheetView></sheetViews>',
      '<sheetViews><sheetView tabSelected="1" zoomScale="85" topLeftCell="A2" workbookViewId="0"><pane ySplit="4" topLeftCell="A90" activePane="bottomLeft" state="frozen"/><selection activeCell="C7"/></sheetView></sheetViews>',
    ],
    [
      'printer settings',
      '<pageSetup paperSize="9"/>',
      '<pageSetup r:id="rId3" xmlns:r="r" paperSize="9" orientation="portrait" scale="100" horizontalDpi="300"/>',
    ],
    [
      'columns one by one',
      '<cols><col min="1" max="2" width="9"/></cols>',
      '<cols><col min="1" max="1" width="9" customWidth="1"/><col min="2" max="2" width="9" hidden="0"/></cols>',
    ],
  ];
  test.each(pairs)('%s', (_, one, other) => {
    const read = sheetOf({ sheet: one });
    expect(sheetOf({ sheet: other })).toEqual(read);
    expect(read).not.toEqual(sheetOf({}));
  });
});

test.each([
  [
    'protection',
    '<sheetProtection sheet="1" formatCells="0" password="CC1A"/>',
    'protection',
    'protected, formatCells allowed, password',
  ],
  ['no protection while switched off', '<sheetProtection formatCells="0"/>', 'protection', null],
  [
    'panes',
    '<sheetViews><sheetView><pane xSplit="2" ySplit="4" state="frozen"/></sheetView></sheetViews>',
    'panes',
    'frozen rows=4 columns=2',
  ],
  [
    'a filter with its criteria',
    '<autoFilter ref="A4:J9"><filterColumn colId="1"><filters><filter val="向阳村"/></filters></filterColumn></autoFilter>',
    'filter',
    'A4:J9; column 1 filters val=向阳村',
  ],
  [
    'fit to page instead of scale',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><pageSetup scale="60" fitToHeight="0"/>',
    'print',
    { fitToWidth: '1', fitToHeight: '0' },
  ],
  ['breaks set by hand', '<rowBreaks><brk id="20" man="1"/><brk id="40"/></rowBreaks>', 'print', { rowBreaks: '20' }],
  [
    'tab colour and grid lines',
    '<sheetPr><tabColor rgb="FF00B050"/></sheetPr><sheetViews><sheetView showGridLines="0"/></sheetViews>',
    'look',
    { tabColor: 'FF00B050', gridLines: '0' },
  ],
] as const)('%s is read', (_, sheet, facet, expected) => {
  expect(sheetOf({ sheet })[facet]).toEqual(expected);
});

test('reading runs of rows takes time in proportion to them', () => {
  const cells = [{ left: 0, right: 15, style: 1 }];
  const reading = (count: number) => {
    const rows = Array.from({ length: count }, (_, at) =>
      rawRow({ first: at * 10, last: at * 10 + 9, height: at % 2 ? 20 : 22, cells }),
    );
    return () => expect(sheetOf({ styles: STYLES, rows }).rows).toHaveLength(count);
  };
  expect(growthOf(reading, 25_000, 4)).toBeLessThan(10);
});
