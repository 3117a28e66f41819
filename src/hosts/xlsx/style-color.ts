import { INDEXED_COLORS } from './indexed-colors';
import { attribute } from './xml-reader';
import { childOf, childrenOf, type XmlElement } from './xml-tree';

/** ARGB of a colour element in capitals, `theme N` where no theme part resolves it, null for automatic. */
export type ColorReader = (color: XmlElement) => string | null;

/** Theme colours by index: a cell names lt1 before dk1, the theme part lists dk1 first (ECMA-376 part 1 §18.8.3). */
const THEME_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];
const WITHOUT_THEME = ['FFFFFF', '000000'];

export function colorReader(styles: XmlElement | null, theme: XmlElement | null): ColorReader {
  const palette = ownPalette(styles) ?? INDEXED_COLORS;
  const scheme = themeColors(theme);
  return (color) => {
    const tint = Number(attribute(color, 'tint') ?? '0');
    const rgb = attribute(color, 'rgb');
    if (rgb !== null) return tinted(rgb.slice(-6).toUpperCase(), tint);
    const index = attribute(color, 'theme');
    if (index !== null) return themed(scheme[Number(index)], index, tint);
    const indexed = attribute(color, 'indexed');
    const own = indexed === null ? undefined : palette[Number(indexed)];
    return own === undefined ? null : tinted(own, tint);
  };
}

function themed(rgb: string | undefined, index: string, tint: number): string {
  if (rgb !== undefined) return tinted(rgb, tint);
  return tint === 0 ? `theme ${index}` : `theme ${index} tint ${Number(tint.toFixed(3))}`;
}

function ownPalette(styles: XmlElement | null): readonly string[] | null {
  const colors = styles && childOf(styles, 'colors');
  const indexed = colors && childOf(colors, 'indexedColors');
  if (!indexed) return null;
  return childrenOf(indexed, 'rgbColor').map((color) => (attribute(color, 'rgb') ?? '').slice(-6).toUpperCase());
}

function themeColors(theme: XmlElement | null): readonly string[] {
  const elements = theme && childOf(theme, 'themeElements');
  const scheme = elements && childOf(elements, 'clrScheme');
  if (!scheme) return WITHOUT_THEME;
  const listed = scheme.children.map((slot) => {
    const color = slot.children[0];
    return color ? (attribute(color, 'lastClr') ?? attribute(color, 'val') ?? '').toUpperCase() : '';
  });
  return THEME_ORDER.map((at) => listed[at] ?? '');
}

/** ECMA-376 part 1 §18.8.19: a tint darkens or lightens the luminance of the colour. Alpha is ignored, as Excel does. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0 || !/^[0-9A-F]{6}$/.test(rgb)) return `FF${rgb}`;
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const high = Math.max(...channels);
  const low = Math.min(...channels);
  const light = (high + low) / 2;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  return `FF${withLuminance(channels, high - low, light, target)}`;
}

/** Hue and saturation stay: every channel keeps its share of the chroma that the new luminance leaves room for. */
function withLuminance(channels: readonly number[], chroma: number, light: number, target: number): string {
  const room = 1 - Math.abs(2 * light - 1);
  const scale = room === 0 ? 0 : (1 - Math.abs(2 * target - 1)) / room;
  return channels
    .map((channel) => target + (chroma === 0 ? 0 : (channel - light) * scale))
    .map((channel) => Math.round(Math.min(1, Math.max(0, channel)) * 255))
    .map((channel) => channel.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}
