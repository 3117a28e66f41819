import { marksOf as cellMarksOf } from '../../app/marks-of';
import type { CheckReport } from '../../core/check/check-report';
import type { Snapshot } from '../../core/grid/host';
import { MARK_SIGN } from '../../core/grid/mark';
import { ignoring, type Ignored } from '../state/ignored';
import type { CellMarks } from './shell';

/** The cells to colour, by kind, each cell once; hints and what the clerk set aside are not marked. */
export function marksOf(report: CheckReport, file: string, ignored: Ignored): readonly CellMarks[] {
  const reasonOf = ignoring(report, ignored);
  const marks = cellMarksOf(report, file, (finding) => reasonOf(finding) !== null);
  return marks.map(({ kind, look: { fill }, cells }) => ({ kind, fill, cells }));
}

/** Marks left in the sheets, as far as the host shows conditional formats. */
export function marksLeft({ layout }: Snapshot): number {
  return layout.sheets.reduce(
    (sum, { conditionalFormats }) =>
      sum + (conditionalFormats ?? []).filter(({ says }) => says.includes(MARK_SIGN)).length,
    0,
  );
}
