import type { MarkLook } from '../../core/grid/mark';

/** What a style element is written with: the prefix of the styles part and its colon, or ''. */
type Prefix = string;

/** The letters of a mark or of the sheet that explains; `size` in points. */
export interface Letters {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: MarkLook['underline'];
  readonly size: number;
  /** `#RRGGBB`. */
  readonly color: string;
}

/** A `<dxf>` (ECMA-376 part 1 §18.8.14): font, fill, border, in that order. Its solid fill shows by `bgColor`. */
export function differentialXml(look: MarkLook, p: Prefix): string {
  const { bold, italic, underline, fill, border } = look;
  const letters = lettersXml(bold, italic, underline, p);
  const font = letters === '' ? '' : `<${p}font>${letters}</${p}font>`;
  const edge = border === null ? '' : borderXml(border.style, border.color, p, false);
  return `<${p}dxf>${font}${fillXml(fill, p)}${edge}</${p}dxf>`;
}

export function fontXml({ bold, italic, underline, size, color }: Letters, p: Prefix): string {
  const face = `<${p}sz val="${size}"/>${colorXml('color', color, p)}<${p}name val="宋体"/><${p}charset val="134"/>`;
  return `<${p}font>${lettersXml(bold, italic, underline, p)}${face}</${p}font>`;
}

/** Both colours are stated: a cell shows the one, a conditional format the other. */
export function fillXml(color: string, p: Prefix): string {
  const colors = colorXml('fgColor', color, p) + colorXml('bgColor', color, p);
  return `<${p}fill><${p}patternFill patternType="solid">${colors}</${p}patternFill></${p}fill>`;
}

/** `whole` writes the diagonal too, which a cell format has and a conditional one has not. */
export function borderXml(style: 'thin' | 'dashed', color: string, p: Prefix, whole: boolean): string {
  const edges = ['left', 'right', 'top', 'bottom'].map(
    (edge) => `<${p}${edge} style="${style}">${colorXml('color', color, p)}</${p}${edge}>`,
  );
  return `<${p}border>${edges.join('')}${whole ? `<${p}diagonal/>` : ''}</${p}border>`;
}

function lettersXml(bold: boolean, italic: boolean, underline: MarkLook['underline'], p: Prefix): string {
  const line = { none: '', single: `<${p}u/>`, double: `<${p}u val="double"/>` }[underline];
  return `${bold ? `<${p}b/>` : ''}${italic ? `<${p}i/>` : ''}${line}`;
}

function colorXml(name: string, color: string, p: Prefix): string {
  return `<${p}${name} rgb="FF${color.slice(1).toUpperCase()}"/>`;
}
