import { marksOf as cellMarksOf } from '../../app/marks-of';
import type { CheckReport } from '../../core/check/check-report';
import type { Snapshot } from '../../core/grid/host';
import { MARK_SIGN } from '../../core/grid/mark';
import type { Layout } from '../../core/layout/layout';
import { ignoring, type Ignored } from '../state/ignored';
import type { CellMarks } from './shell';

/** The cells to colour, by kind, each cell once; hints and what the clerk set aside are not marked. */
export function marksOf(report: CheckReport, file: string, ignored: Ignored): readonly CellMarks[] {
  const reasonOf = ignoring(report, ignored);
  const marks = cellMarksOf(report, file, (finding) => reasonOf(finding) !== null);
  return marks.map(({ kind, look: { fill }, cells }) => ({ kind, fill, cells }));
}

/** The layout but for our own marks: they are taken away again, and the submission check asks for it. */
export function withoutMarks(layout: Layout): Layout {
  const sheets = layout.sheets.map((sheet) => ({
    ...sheet,
    conditionalFormats: sheet.conditionalFormats?.filter(({ says }) => !says.includes(MARK_SIGN)) ?? null,
  }));
  return { ...layout, sheets };
}

/** Marks left in the sheets, as far as the host shows conditional formats. */
export function marksLeft({ layout }: Snapshot): number {
  return layout.sheets.reduce(
    (sum, { conditionalFormats }) =>
      sum + (conditionalFormats ?? []).filter(({ says }) => says.includes(MARK_SIGN)).length,
    0,
  );
}
