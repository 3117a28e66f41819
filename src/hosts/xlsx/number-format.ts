import { attribute } from './xml-reader';
import { childOf, childrenOf, type XmlElement } from './xml-tree';

/** ECMA-376 part 1 §18.8.30; 27–36 and 50–58 as Excel reads them in Chinese. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy年m月',
  28: 'm月d日',
  29: 'm月d日',
  30: 'm/d/yy',
  31: 'yyyy年m月d日',
  32: 'h时mm分',
  33: 'h时mm分ss秒',
  36: 'yyyy年m月',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00 ;(#,##0.00)',
  40: '#,##0.00 ;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy年m月',
  51: 'm月d日',
  52: 'yyyy年m月',
  53: 'm月d日',
  54: 'm月d日',
  57: 'yyyy年m月',
  58: 'm月d日',
};

/** Format codes by id: the file's own before the built-in ones. */
export function numberFormats(styles: XmlElement | null): (id: number) => string {
  const listed = styles && childOf(styles, 'numFmts');
  const own = new Map<number, string>();
  for (const format of listed ? childrenOf(listed, 'numFmt') : []) {
    own.set(Number(attribute(format, 'numFmtId')), canonicalFormat(attribute(format, 'formatCode') ?? ''));
  }
  return (id) => own.get(id) ?? BUILT_IN[id] ?? `numFmt ${id}`;
}

/**
 * A format code without the quoting that writers put in or leave out: `"年"`, `\年` and `年` show the same. Quotes stay
 * where the letters inside would otherwise mean something.
 */
export function canonicalFormat(code: string): string {
  if (/^general$/i.test(code)) return 'General';
  return code.replace(/"([^"]*)"|\\(.)/gu, (written, quoted?: string, escaped?: string) => {
    const literal = quoted ?? escaped ?? '';
    if (/^[\u2e80-\uffef ()-]*$/.test(literal)) return literal;
    return quoted === undefined && escaped !== undefined ? `"${escaped}"` : written;
  });
}
