import { toggled } from './preview';
import type { Receipt } from '../../core/plan/plan';
import type { UiAction } from './ui-action';
import type { UiState } from './ui-state';

type Of<Type extends UiAction['type']> = Extract<UiAction, { type: Type }>;

export function reduceTicked(state: UiState, { from, keys, on }: Of<'ticked'>): UiState {
  if (from === 'fix') return state.fixes === null ? state : { ...state, fixes: toggled(state.fixes, keys, on) };
  if (state.fill === null) return state;
  return { ...state, fill: { ...state.fill, preview: toggled(state.fill.preview, keys, on) } };
}

export function reduceTotalsTicked(state: UiState, { on }: Of<'totals-ticked'>): UiState {
  if (state.fill === null) return state;
  return { ...state, fill: { ...state.fill, preview: { ...state.fill.preview, totalsTicked: on } } };
}

/** A preview that was written, or proved stale, is no longer true: it is worked out anew when next looked at. */
export function reduceWritten(state: UiState, { write, entry }: Of<'written'>): UiState {
  return {
    ...outdated(state),
    fixes: null,
    fill: null,
    proposal: null,
    lastWrite: write,
    journal: entry === null ? state.journal : [...state.journal, entry],
  };
}

/** The writing stays in the journal where taking it back was refused or broke off. */
export function reduceUndone(state: UiState, { write }: Of<'undone'>): UiState {
  const journal = journalAfterUndo(state.journal, write.receipt);
  return { ...outdated(state), fixes: null, fill: null, lastWrite: write, journal };
}

/** What the clerk typed is no answer to a plan: the last receipt stays. It is checked at once, so nothing is outdated. */
export function reduceTyped(state: UiState, { entry }: Of<'typed'>): UiState {
  return { ...state, fixes: null, fill: null, submission: null, journal: [...state.journal, entry] };
}

export function reduceUntyped(state: UiState): UiState {
  return { ...state, fixes: null, fill: null, submission: null, journal: state.journal.slice(0, -1) };
}

function journalAfterUndo(journal: UiState['journal'], { kind }: Receipt): UiState['journal'] {
  const before = journal.slice(0, -1);
  if (kind === 'applied' || kind === 'unverified') return before;
  const last = journal.at(-1);
  return kind === 'partly-written' && last ? [...before, { ...last, unsure: true }] : journal;
}

/** Figures, lists and settings changed: what was worked out with the old ones is marked, not thrown away. */
export function outdated(state: UiState): UiState {
  const { checked } = state;
  return { ...state, checked: checked && { ...checked, outdated: true }, submission: null, fill: null, proposal: null };
}
