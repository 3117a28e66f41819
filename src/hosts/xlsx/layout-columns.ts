import { LAST_COLUMN } from '../../core/grid/address';
import type { ColumnRun } from '../../core/layout/layout';
import type { StyleTable } from './style-table';
import { attribute, flag } from './xml-reader';
import { childrenOf, type XmlElement } from './xml-tree';

/** The `<cols>` of a sheet, neighbours of one look joined, those that say nothing left out. */
export function readColumns(sheet: XmlElement, styles: StyleTable): readonly ColumnRun[] {
  const stated = childrenOf(sheet, 'cols').flatMap((cols) => childrenOf(cols, 'col'));
  const runs = stated.map((col) => columnRun(col, styles)).filter((run) => saysSomething(run) && run.last >= run.first);
  const joined: ColumnRun[] = [];
  for (const run of runs.sort((a, b) => a.first - b.first)) {
    const last = joined.at(-1);
    if (last !== undefined && last.last === run.first - 1 && alike(last, run)) {
      joined[joined.length - 1] = { ...last, last: run.last };
    } else {
      joined.push(run);
    }
  }
  return joined;
}

function columnRun(col: XmlElement, styles: StyleTable): ColumnRun {
  const width = attribute(col, 'width');
  return {
    first: Number(attribute(col, 'min') ?? '1') - 1,
    last: Math.min(Number(attribute(col, 'max') ?? '0') - 1, LAST_COLUMN),
    width: width === null ? null : Number(width),
    hidden: flag(col, 'hidden'),
    style: styles.lookOf(Number(attribute(col, 'style') ?? '0')),
  };
}

function saysSomething({ width, hidden, style }: ColumnRun): boolean {
  return width !== null || hidden || style !== 0;
}

function alike(a: ColumnRun, b: ColumnRun): boolean {
  return a.width === b.width && a.hidden === b.hidden && a.style === b.style;
}
