import type { CellStyle } from '../../core/layout/layout';
import { numberFormats } from './number-format';
import { alignmentLook, protectionLook } from './style-alignment';
import { borderLook } from './style-border';
import type { ColorReader } from './style-color';
import { differentialLook } from './style-differential';
import { cellFill } from './style-fill';
import { fontLook, type FontLook } from './style-font';
import { attribute } from './xml-reader';
import { childOf, childrenOf, type XmlElement } from './xml-tree';

/** The looks a workbook defines. Writers number them as they please and repeat them; here each look is there once. */
export interface StyleTable {
  /** The first is that of cell format 0: the look of a cell that nothing is said about. */
  readonly looks: readonly CellStyle[];
  /** Index into `looks` by index into `cellXfs`; a number the file does not define reads as format 0, as in Excel. */
  lookOf(format: number): number;
  /** Canonical text of a conditional format's look by its index, '' where there is none. */
  differential(index: number): string;
}

/** Reads the styles part; null stands for a workbook without one, all of whose cells look alike. */
export function readStyles(styles: XmlElement | null, colorOf: ColorReader): StyleTable {
  const parts = readParts(styles, colorOf);
  const looks: CellStyle[] = [];
  const byKey = new Map<string, number>();
  const numbers = entries(styles, 'cellXfs', 'xf').map((xf) => intern(cellLook(xf, parts), looks, byKey));
  if (looks.length === 0) looks.push(cellLook(null, parts));
  const differentials = entries(styles, 'dxfs', 'dxf').map((dxf) => differentialLook(dxf, colorOf));
  return {
    looks,
    lookOf: (format) => numbers[format] ?? 0,
    differential: (index) => differentials[index] ?? '',
  };
}

/** What cell formats are put together from, by the file's numbers. */
interface StyleParts {
  readonly fonts: readonly FontLook[];
  readonly fills: readonly string[];
  readonly borders: readonly string[];
  readonly bases: readonly XmlElement[];
  formatCode(id: number): string;
}

function readParts(styles: XmlElement | null, colorOf: ColorReader): StyleParts {
  return {
    fonts: entries(styles, 'fonts', 'font').map((font) => fontLook(font, colorOf)),
    fills: entries(styles, 'fills', 'fill').map((fill) => cellFill(fill, colorOf)),
    borders: entries(styles, 'borders', 'border').map((border) => borderLook(border, colorOf)),
    bases: entries(styles, 'cellStyleXfs', 'xf'),
    formatCode: numberFormats(styles),
  };
}

function intern(look: CellStyle, looks: CellStyle[], byKey: Map<string, number>): number {
  const key = JSON.stringify(look);
  const known = byKey.get(key);
  if (known !== undefined) return known;
  byKey.set(key, looks.length);
  return looks.push(look) - 1;
}

/**
 * A cell format in full. What it does not state comes from the cell style it is based on; its `apply…` flags only say
 * what a change of that style carries over, and Excel shows the format's own parts whatever they are.
 */
function cellLook(xf: XmlElement | null, parts: StyleParts): CellStyle {
  const base = xf && (parts.bases[Number(attribute(xf, 'xfId') ?? '0')] ?? null);
  const stated = (name: string) => Number((xf && attribute(xf, name)) ?? (base && attribute(base, name)) ?? '0');
  const font = parts.fonts[stated('fontId')] ?? { text: '', color: null };
  return {
    numberFormat: parts.formatCode(stated('numFmtId')),
    font: font.text,
    fontColor: font.color,
    fill: parts.fills[stated('fillId')] ?? 'none',
    border: parts.borders[stated('borderId')] ?? '',
    alignment: alignmentLook(xf && childOf(xf, 'alignment')),
    protection: protectionLook(xf && childOf(xf, 'protection')),
  };
}

function entries(styles: XmlElement | null, section: string, item: string): readonly XmlElement[] {
  const found = styles && childOf(styles, section);
  return found ? childrenOf(found, item) : [];
}
