import type { CellStyle, Layout } from './layout';
import type { LayoutFacet } from './layout-difference';

/** Says whether a style of one layout and a style of another look the same; both are numbered by their own layouts. */
export type StyleMatch = (before: number, after: number) => boolean;

export function styleMatch(before: Layout, after: Layout): StyleMatch {
  const numbers = new Map<string, number>();
  const number = (style: CellStyle) => {
    const key = styleKey(style);
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  const left = before.styles.map(number);
  const right = after.styles.map(number);
  return (a, b) => left[a] === right[b];
}

const PARTS = ['font', 'fontColor', 'fill', 'border', 'alignment', 'protection'] as const;

export function styleKey(style: CellStyle): string {
  return [style.numberFormat, ...PARTS.map((part) => style[part] ?? '')].join('\n');
}

/**
 * The style without the name of its typeface, which an office without that typeface replaces on saving. The name ends
 * before the size, the first number that is a word by itself: `仿宋_GB2312 16 b` → `16 b`.
 */
export function withoutTypeface(style: CellStyle): CellStyle {
  return { ...style, font: style.font.replace(/^(?:.*? )??(?=\d+(?:\.\d+)?(?: |$))/, '') };
}

export interface StyleDifference {
  readonly facet: Extract<LayoutFacet, 'number-formats' | 'styles'>;
  readonly before: string;
  readonly after: string;
}

/** In what two styles differ: the number format by itself, all else together as `fill none` → `fill FFFFFF00`. */
export function styleDifferences(before: CellStyle, after: CellStyle): readonly StyleDifference[] {
  const differences: StyleDifference[] = [];
  if (before.numberFormat !== after.numberFormat) {
    differences.push({ facet: 'number-formats', before: before.numberFormat, after: after.numberFormat });
  }
  // The colour is part of the font's text, and stands by itself only where that text leaves it out.
  const parts = PARTS.filter((part) => before[part] !== after[part]);
  const shown = parts.filter((part) => part !== 'fontColor' || !parts.includes('font'));
  if (shown.length > 0) {
    const text = (style: CellStyle) => shown.map((part) => `${part} ${style[part] || 'none'}`).join('; ');
    differences.push({ facet: 'styles', before: text(before), after: text(after) });
  }
  return differences;
}
