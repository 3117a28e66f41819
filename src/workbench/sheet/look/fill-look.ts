import { cssColor } from './css-color';

/** Shares of the foreground in the pattern fills of ECMA-376 part 1 §18.18.55; hatchings look about half full. */
const SHARE: Readonly<Record<string, number>> = {
  gray125: 0.125,
  gray0625: 0.0625,
  lightGray: 0.25,
  mediumGray: 0.5,
  darkGray: 0.75,
};

/**
 * The ground colour of a fill's canonical text (see hosts/xlsx/style-fill), null where the paper shows. Patterns are
 * drawn as the even colour they look like, gradients as their first.
 */
export function fillColor(fill: string): string | null {
  if (fill === '' || fill === 'none') return null;
  const [first = '', foreground, background] = fill.split(' ');
  if (/^[0-9A-F]{8}$/.test(first)) return cssColor(first);
  if (foreground === undefined || fill.includes('(')) return cssColor(/[0-9A-F]{8}/.exec(fill)?.[0] ?? null);
  return mixed(argb(foreground, 'FF000000'), argb(background, 'FFFFFFFF'), SHARE[first] ?? 0.5);
}

function argb(color: string | undefined, automatic: string): string {
  return color !== undefined && /^[0-9A-F]{8}$/.test(color) ? color : automatic;
}

function mixed(foreground: string, background: string, share: number): string {
  const channel = (at: number) =>
    Math.round(
      parseInt(foreground.slice(at, at + 2), 16) * share + parseInt(background.slice(at, at + 2), 16) * (1 - share),
    );
  return `rgb(${channel(2)} ${channel(4)} ${channel(6)})`;
}
