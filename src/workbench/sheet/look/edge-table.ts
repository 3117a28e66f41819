import { cssColor } from './css-color';
import { drawnLine, type EdgeLine } from './border-look';

/** Numbers the different lines of a workbook, so that a cell can name its edges by class. 0 is no line. */
export class EdgeTable {
  private readonly numbers = new Map<string, number>();
  private readonly lines: string[] = [];

  of(line: EdgeLine | null): number {
    if (line === null) return 0;
    const key = `${drawnLine(line)} ${cssColor(line.color) ?? 'var(--ink)'}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.lines.length + 1);
    return this.lines.push(key);
  }

  /** Rules for `.r1`, `.b1`, `.l1` and `.t1`: a line at the right, bottom, left or top of a cell. */
  css(scope: string): string {
    const sides = { r: 'right', b: 'bottom', l: 'left', t: 'top' };
    return this.lines
      .flatMap((line, at) =>
        Object.entries(sides).map(([name, side]) => `.${scope} .${name}${at + 1}{border-${side}:${line}}`),
      )
      .join('\n');
  }
}
