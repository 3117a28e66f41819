import type { CheckReport, FileReport, Summary } from '../../core/check/check-report';
import type { Desk } from './desk';
import type { DeskState } from './desk-state';

/** What is known of all books as one report, those that do not open with the reason; null before a check. */
export function reportOnAll(desk: Desk, { books }: DeskState): CheckReport | null {
  const checked = books.flatMap(({ id }) => desk.bookDesk(id)?.store.state().checked?.report ?? []);
  const [first] = checked;
  if (first === undefined) return null;
  const refused = books.flatMap((book): readonly FileReport[] =>
    book.kind === 'refused' ? [{ file: book.id, refusal: book.refusal, sheets: [], others: [] }] : [],
  );
  return {
    ...first,
    files: [...checked.flatMap(({ files }) => files), ...refused],
    summary: checked.map(({ summary }) => summary).reduce(added),
  };
}

function added(a: Summary, b: Summary): Summary {
  return {
    rows: a.rows + b.rows,
    errors: a.errors + b.errors,
    warnings: a.warnings + b.warnings,
    hints: a.hints + b.hints,
    clean: a.clean + b.clean,
    people: a.people + b.people,
    total: a.total + b.total,
  };
}
