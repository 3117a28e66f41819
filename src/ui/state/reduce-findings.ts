import { findingView } from './finding-view';
import { withIgnored, withoutIgnored } from './ignored';
import { samePlace, stepFrom } from './place-in-list';
import type { UiAction } from './ui-action';
import type { UiState } from './ui-state';

type Of<Type extends UiAction['type']> = Extract<UiAction, { type: Type }>;

/** A new check: what the clerk chose, opened and set aside is kept, and so is the place in the list. */
export function reduceChecked(state: UiState, { checked, book, quiet }: Of<'checked'>): UiState {
  const { report } = checked;
  const before = state.checked;
  const old = before && state.selected && findingView(before.report, state.filter, state.ignored);
  // asked for last, so that the screen finds this one remembered
  const view = findingView(report, state.filter, state.ignored);
  const selected =
    before && old && state.selected
      ? samePlace({ report: before.report, ordered: old.ordered }, { report, ordered: view.ordered }, state.selected)
      : null;
  const first = view.groups[0]?.rule.id;
  const openGroups = before === null && first !== undefined ? new Set([first]) : state.openGroups;
  return {
    ...state,
    checked,
    book,
    selected,
    openGroups,
    submission: null,
    fixes: null,
    fill: null,
    proposal: null,
    unread: state.unread || !quiet,
  };
}

export function reduceStepped(state: UiState, { step }: Of<'stepped'>): UiState {
  if (state.checked === null) return state;
  const { ordered } = findingView(state.checked.report, state.filter, state.ignored);
  const selected = stepFrom(ordered, state.selected, step);
  if (selected === null) return state;
  return { ...state, selected, openGroups: withGroup(state.openGroups, selected.rule), moves: state.moves + 1 };
}

export function reduceSelected(state: UiState, { finding }: Of<'selected'>): UiState {
  if (finding === null) return { ...state, selected: null };
  return { ...state, selected: finding, openGroups: withGroup(state.openGroups, finding.rule) };
}

/** The same set where the group is open already: the list then need not be laid out again. */
function withGroup(open: ReadonlySet<string>, rule: string): ReadonlySet<string> {
  return open.has(rule) ? open : new Set([...open, rule]);
}

/** Sets a finding aside and goes on to the next one. */
export function reduceIgnored(state: UiState, { finding, reason }: Of<'ignored'>): UiState {
  if (state.checked === null) return state;
  const { report } = state.checked;
  const { ordered } = findingView(report, state.filter, state.ignored);
  const next = stepFrom(ordered, finding, 1);
  return {
    ...state,
    ignored: withIgnored(state.ignored, report, finding, reason),
    selected: next === finding ? null : next,
    moves: state.moves + 1,
    submission: null,
  };
}

/** Restores a finding and goes on to the next that is set aside. */
export function reduceRestored(state: UiState, { finding }: Of<'restored'>): UiState {
  if (state.checked === null) return state;
  const { ordered } = findingView(state.checked.report, state.filter, state.ignored);
  const next = stepFrom(ordered, finding, 1);
  const ignored = withoutIgnored(state.ignored, state.checked.report, finding);
  return { ...state, ignored, selected: next === finding ? null : next, moves: state.moves + 1, submission: null };
}

export function reduceGroupToggled(state: UiState, { rule }: Of<'group-toggled'>): UiState {
  const openGroups = new Set(state.openGroups);
  if (!openGroups.delete(rule)) openGroups.add(rule);
  const selected = state.selected?.rule === rule && !openGroups.has(rule) ? null : state.selected;
  return { ...state, openGroups, selected };
}
