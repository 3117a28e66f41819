import {
  reduceChecked,
  reduceGroupToggled,
  reduceIgnored,
  reduceRestored,
  reduceSelected,
  reduceStepped,
} from './reduce-findings';
import {
  outdated,
  reduceTicked,
  reduceTotalsTicked,
  reduceTyped,
  reduceUndone,
  reduceUntyped,
  reduceWritten,
} from './reduce-writing';
import type { PolicyAction } from './policy/policy-action';
import { reducePolicy } from './policy/reduce-policy';
import type { UiAction } from './ui-action';
import type { UiState } from './ui-state';

/** The one place where what the screens show is decided. Pure. */
export function reduce(state: UiState, action: UiAction): UiState {
  switch (action.type) {
    case 'tab-chosen':
      return { ...state, tab: action.tab, welcome: false, lastWrite: null };
    case 'welcome-closed':
      return { ...state, welcome: false };
    case 'language-chosen':
      return { ...state, language: action.language };
    case 'said':
      return { ...state, said: action.text };
    case 'work-started':
      return { ...state, work: action.work, problem: action.work.quiet ? state.problem : null };
    case 'work-progressed':
      return state.work ? { ...state, work: { ...state.work, done: action.done, total: action.total } } : state;
    case 'work-ended':
      return { ...state, work: null };
    case 'problem-met':
      return { ...state, work: null, problem: action.problem, said: action.problem.text };
    case 'problem-closed':
      return { ...state, problem: null };
    case 'policy-opened':
    case 'policy-edited':
    case 'policy-item-added':
    case 'policy-renamed':
    case 'policy-part-folded':
    case 'policy-place-wanted':
    case 'policy-kept':
    case 'policy-closed':
      return { ...state, draft: reducePolicy(state.draft, action) };
    default:
      return reduceWorkbook(state, action);
  }
}

type Settled =
  | 'tab-chosen'
  | 'welcome-closed'
  | 'language-chosen'
  | 'said'
  | 'work-started'
  | 'work-progressed'
  | 'work-ended'
  | 'problem-met'
  | 'problem-closed'
  | PolicyAction['type'];

function reduceWorkbook(state: UiState, action: Exclude<UiAction, { type: Settled }>): UiState {
  switch (action.type) {
    case 'book-read':
      return { ...state, book: action.book };
    case 'checked':
      return reduceChecked(state, action);
    case 'summary-read':
      return { ...state, unread: false };
    case 'filtered':
      return { ...state, filter: { ...state.filter, ...action.filter } };
    case 'group-toggled':
      return reduceGroupToggled(state, action);
    case 'selected':
      return reduceSelected(state, action);
    case 'stepped':
      return reduceStepped(state, action);
    case 'ignored':
      return reduceIgnored(state, action);
    case 'restored':
      return reduceRestored(state, action);
    case 'settings-changed':
      return reduceSettings(state, action);
    case 'adopted':
      return reduceAdopted(state, action);
    case 'list-added':
      return outdated({ ...state, lists: [...state.lists, action.list] });
    case 'list-removed':
      return outdated({ ...state, lists: state.lists.filter((list) => list !== action.list) });
    case 'pristine-chosen':
      return outdated({ ...state, pristine: action.pristine });
    case 'fixes-planned':
      return { ...state, fixes: action.preview };
    case 'fill-planned':
      return { ...state, fill: action.fill };
    case 'proposed':
      return { ...state, proposal: action.proposal };
    case 'ticked':
      return reduceTicked(state, action);
    case 'totals-ticked':
      return reduceTotalsTicked(state, action);
    case 'written':
      return reduceWritten(state, action);
    case 'typed':
      return reduceTyped(state, action);
    case 'untyped':
      return reduceUntyped(state);
    case 'undone':
      return reduceUndone(state, action);
    case 'submission-looked-at':
      return { ...state, submission: action.submission };
    case 'marked':
      return { ...state, marked: action.cells };
  }
}

/** Listening for changes alters no result; everything else that is set does. Figures belong to one policy and season. */
function reduceSettings(
  state: UiState,
  { settings: change }: Extract<UiAction, { type: 'settings-changed' }>,
): UiState {
  const settings = typeof change === 'function' ? change(state.settings) : change;
  const other = settings.policy !== undefined || settings.season !== undefined;
  const reset = settings.policy !== undefined ? { season: null } : {};
  const figures = other ? { figures: new Map<string, number>() } : {};
  const next = { ...state, settings: { ...state.settings, ...reset, ...figures, ...settings } };
  // another form is another reading of the sheets: nothing found in the old one holds
  if (settings.template !== undefined)
    return { ...next, checked: null, submission: null, fixes: null, fill: null, proposal: null };
  return Object.keys(settings).every((key) => key === 'live')
    ? next
    : Object.keys(settings).every((key) => key === 'derive')
      ? { ...next, fill: null }
      : outdated(next);
}

/** What another workbook was checked with; where that is something else, what was found here is no longer up to date. */
function reduceAdopted(state: UiState, { chosen }: Extract<UiAction, { type: 'adopted' }>): UiState {
  const { settings, lists, pristine } = chosen;
  const same = state.settings === settings && state.lists === lists && state.pristine === pristine;
  return same ? { ...state, language: chosen.language } : outdated({ ...state, ...chosen });
}
