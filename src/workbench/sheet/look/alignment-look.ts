export interface AlignmentLook {
  /** `general` where the kind of value decides. */
  readonly horizontal: 'general' | 'left' | 'center' | 'right' | 'justify';
  /** Text is centred over the blank cells to its right as if they were merged. */
  readonly acrossSelection: boolean;
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  readonly shrink: boolean;
  /** Steps of three spaces. */
  readonly indent: number;
  /** Degrees counter-clockwise, -90 to 90, or `stacked`. */
  readonly rotation: number | 'stacked';
}

const HORIZONTAL: Readonly<Record<string, AlignmentLook['horizontal']>> = {
  left: 'left',
  fill: 'left',
  right: 'right',
  center: 'center',
  centerContinuous: 'center',
  justify: 'justify',
  distributed: 'justify',
};

/** Reads back the canonical text `horizontal=center wrapText=1` (see hosts/xlsx/style-alignment). */
export function alignmentLook(text: string): AlignmentLook {
  const stated = new Map(
    text.split(' ').map((part): [string, string] => [part.split('=')[0]!, part.split('=')[1] ?? '']),
  );
  const horizontal = stated.get('horizontal') ?? 'general';
  const vertical = stated.get('vertical') ?? 'bottom';
  const spread = /justify|distributed/.test(`${horizontal} ${vertical}`);
  return {
    horizontal: HORIZONTAL[horizontal] ?? 'general',
    acrossSelection: horizontal === 'centerContinuous',
    vertical: vertical === 'top' || vertical === 'bottom' ? vertical : vertical === 'justify' ? 'top' : 'center',
    wrap: stated.get('wrapText') === '1' || spread,
    shrink: stated.get('shrinkToFit') === '1',
    indent: Number(stated.get('indent') ?? '0'),
    rotation: rotation(Number(stated.get('textRotation') ?? '0')),
  };
}

/** ECMA-376 part 1 §18.8.1: 0–90 up, 91–180 down, 255 one character under the other. */
function rotation(stated: number): AlignmentLook['rotation'] {
  if (stated === 255) return 'stacked';
  return stated <= 90 ? stated : 90 - stated;
}
