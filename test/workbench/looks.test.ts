import fc from 'fast-check';
import { alignmentLook } from '../../src/workbench/sheet/look/alignment-look';
import { borderLook, sharedEdge } from '../../src/workbench/sheet/look/border-look';
import { fillColor } from '../../src/workbench/sheet/look/fill-look';
import { fontFamily } from '../../src/workbench/sheet/look/font-family';
import { fontLook } from '../../src/workbench/sheet/look/font-look';
import { lookCss } from '../../src/workbench/sheet/look/look-css';
import { layoutOf } from '../hosts/xlsx/layout-parts-of';

/** The look that the workbook host makes of style elements: what is read back here is what it writes. */
function styleOf(parts: { font?: string; border?: string; fill?: string; alignment?: string }) {
  const { font = '<sz val="11"/><name val="宋体"/>', border = '', fill = '<patternFill/>', alignment = '' } = parts;
  const styles = `<fonts><font>${font}</font></fonts><fills><fill>${fill}</fill></fills><borders><border>${border}</border></borders>
<cellXfs><xf fontId="0" fillId="0" borderId="0">${alignment}</xf></cellXfs>`;
  return layoutOf({ styles }).styles[0]!;
}

test('any font that the host reads is told back part by part', () => {
  const names = fc.constantFrom(
    '宋体',
    '方正小标宋简体',
    'Noto Sans CJK SC',
    'Source 2 Han',
    '仿宋_GB2312',
    'Font 12 b',
  );
  const font = fc.record({
    name: names,
    size: fc.constantFrom(9, 10.5, 11, 20),
    bold: fc.boolean(),
    italic: fc.boolean(),
    strike: fc.boolean(),
    underline: fc.constantFrom(null, 'single', 'double'),
    color: fc.constantFrom(null, 'FFFF0000', 'FF112233'),
  });
  fc.assert(
    fc.property(font, ({ name, size, bold, italic, strike, underline, color }) => {
      const element = [
        bold ? '<b/>' : '',
        italic ? '<i/>' : '',
        strike ? '<strike/>' : '',
        underline === null ? '' : `<u val="${underline}"/>`,
        `<sz val="${size}"/>`,
        color === null ? '' : `<color rgb="${color}"/>`,
        `<name val="${name}"/>`,
      ].join('');
      const read = fontLook(styleOf({ font: element }).font);
      expect(read).toEqual({ name, size, bold, italic, strike, underline, color, script: null });
    }),
    {
      examples: [
        [{ name: 'Font 12 b', size: 11, bold: true, italic: false, strike: false, underline: null, color: null }],
      ],
    },
  );
});

test('borders are told back side by side', () => {
  const border =
    '<left style="thin"/><right style="medium"><color rgb="FFFF0000"/></right><top/><bottom style="double"/>';
  expect(borderLook(styleOf({ border }).border)).toEqual({
    left: { style: 'thin', color: null },
    right: { style: 'medium', color: 'FFFF0000' },
    top: null,
    bottom: { style: 'double', color: null },
  });
});

test('of two lines that meet the heavier one is drawn', () => {
  const thin = { style: 'thin', color: null };
  const thick = { style: 'thick', color: null };
  expect([sharedEdge(thin, thick), sharedEdge(thick, thin), sharedEdge(null, thin), sharedEdge(null, null)]).toEqual([
    thick,
    thick,
    thin,
    null,
  ]);
});

test('alignment is told back', () => {
  const alignment = '<alignment horizontal="center" vertical="center" wrapText="1" textRotation="255" indent="2"/>';
  expect(alignmentLook(styleOf({ alignment }).alignment)).toMatchObject({
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    rotation: 'stacked',
    indent: 2,
  });
  expect(alignmentLook('')).toMatchObject({ horizontal: 'general', vertical: 'bottom', wrap: false, rotation: 0 });
});

test.each([
  ['<patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill>', '#FFFF00'],
  ['<patternFill patternType="none"/>', null],
  ['<patternFill patternType="gray125"/>', 'rgb(223 223 223)'],
  ['<gradientFill><stop position="0"><color rgb="FF00B050"/></stop></gradientFill>', '#00B050'],
])('the fill %s shows as %s', (fill, color) => {
  expect(fillColor(styleOf({ fill }).fill)).toBe(color);
});

test('a look becomes CSS', () => {
  const font = '<b/><sz val="20"/><color rgb="FFFF0000"/><name val="方正小标宋简体"/>';
  const css = lookCss(styleOf({ font, alignment: '<alignment horizontal="right" wrapText="1"/>' }));
  expect(css).toMatchObject({
    'font-size': '20pt',
    'font-weight': 'bold',
    color: '#FF0000',
    'justify-content': 'flex-end',
    'white-space': 'pre-wrap',
  });
  expect(css['font-family']).toMatch(/^"方正小标宋简体", .*serif$/);
});

test('a font name cannot leave its rule', () => {
  expect(fontFamily('a";}body{display:none')).not.toMatch(/[{};]|a"/);
});
