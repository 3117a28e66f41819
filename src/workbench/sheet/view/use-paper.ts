import { useEffect, useMemo, useState } from 'react';
import type { Snapshot } from '../../../core/grid/host';
import type { Epoch } from '../format/format-date';
import { Axis } from '../geometry/axis';
import { growRows } from '../paper/grow-rows';
import { paperOf, type Paper } from '../paper/paper';

/** Milliseconds of work between two pauses; the first of them is part of drawing. */
const SLICE = 8;
const FIRST = 4;

interface Growing {
  readonly paper: Paper;
  readonly sizes: Uint16Array;
  readonly work: Generator<void>;
  readonly done: boolean;
}

/**
 * The paper of a sheet. Heights that the file leaves open are worked out at once for small sheets; for large ones in
 * slices, and the rows take their places when all are known.
 */
export function usePaper(snapshot: Snapshot, sheet: string, epoch: Epoch): Paper {
  const growing = useMemo(() => begin(paperOf(snapshot, sheet, epoch)), [snapshot, sheet, epoch]);
  const [grown, setGrown] = useState<{ readonly from: Growing; readonly paper: Paper } | null>(null);
  useEffect(() => {
    if (growing.done) return;
    let timer = 0;
    const go = () => {
      if (workFor(growing.work, SLICE)) setGrown({ from: growing, paper: withRows(growing) });
      else timer = window.setTimeout(go);
    };
    timer = window.setTimeout(go);
    return () => window.clearTimeout(timer);
  }, [growing]);
  return useMemo(() => {
    if (grown?.from === growing) return grown.paper;
    // until those of an edited sheet are known, the heights it had: an edit changes few, and nothing jumps
    const { paper } = growing;
    const isSame = !growing.done && grown?.paper.sheet.name === sheet && grown.paper.rows.count === paper.rows.count;
    return isSame ? { ...paper, rows: grown.paper.rows } : paper;
  }, [growing, grown, sheet]);
}

function begin(paper: Paper): Growing {
  const sizes = paper.rows.sizes.slice();
  const work = growRows(paper, sizes);
  const done = workFor(work, FIRST);
  const growing = { paper, sizes, work, done };
  return done ? { ...growing, paper: withRows(growing) } : growing;
}

function workFor(work: Generator<void>, milliseconds: number): boolean {
  for (const end = performance.now() + milliseconds; ;) {
    if (work.next().done) return true;
    if (performance.now() > end) return false;
  }
}

function withRows({ paper, sizes }: Pick<Growing, 'paper' | 'sizes'>): Paper {
  return { ...paper, rows: new Axis(sizes) };
}
