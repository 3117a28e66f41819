import { compareLayouts } from '../../core/layout/compare-layout';
import type { CheckReport } from '../../core/check/check-report';
import type { Snapshot } from '../../core/grid/host';
import { openLedgers } from '../../core/ledger/open-ledgers';
import type { Template } from '../../core/ledger/template';
import { TEMPLATES } from '../../templates/catalogue';
import { recognisedForms, type Book, type LayoutState } from '../state/book';
import { withoutMarks } from './marks-of';
import { findingsOf, ledgersOf } from '../state/checked';
import type { UiState } from '../state/ui-state';

export function templatesFor(settings: UiState['settings']): readonly Template[] {
  const chosen = TEMPLATES.filter(({ id }) => id === settings.template);
  return chosen.length > 0 ? chosen : TEMPLATES;
}

/** The header's view of a workbook that was only opened. */
export function bookOf(file: string, snapshot: Snapshot, state: UiState): Book {
  const { ledgers, others } = openLedgers(file, snapshot, templatesFor(state.settings));
  return {
    forms: recognisedForms(ledgers),
    others: others.map(({ sheet }) => sheet),
    layout: { kind: 'not-compared' },
  };
}

/** The header's view after a check; `opened` is what the pane read first. */
export function checkedBook(report: CheckReport, snapshot: Snapshot, opened: Snapshot, state: UiState): Book {
  const ledgers = ledgersOf(report);
  const used = new Set(ledgers.map(({ sheet }) => sheet));
  return {
    forms: recognisedForms(ledgers),
    others: snapshot.sheets.map(({ name }) => name).filter((name) => !used.has(name)),
    layout: layoutState(report, snapshot, opened, state),
  };
}

/** The header's view after edits of cells alone, which leave the layout as it was. */
export function editedBook(report: CheckReport, snapshot: Snapshot, state: UiState): Book {
  const book = checkedBook(report, snapshot, snapshot, state);
  return state.pristine === null && state.book !== null ? { ...book, layout: state.book.layout } : book;
}

/** 版式未改动 is said only against a blank template; against the file as it was opened only that it is as opened. */
function layoutState(report: CheckReport, snapshot: Snapshot, opened: Snapshot, state: UiState): LayoutState {
  if (state.pristine !== null) {
    const count = findingsOf(report).filter(({ rule }) => rule === 'template-altered').length;
    return count === 0 ? { kind: 'untouched' } : { kind: 'altered', count };
  }
  if (snapshot === opened) return { kind: 'not-compared' };
  const count = compareLayouts(withoutMarks(opened.layout), withoutMarks(snapshot.layout)).length;
  return count === 0 ? { kind: 'as-opened' } : { kind: 'changed-since-opened', count };
}
