import type { Finding } from '../../core/check/finding';
import type { Bilingual, Language } from '../../core/language';
import type { Proposal } from '../../app/propose-allotment';
import type { Book } from './book';
import type { Checked } from './checked';
import type { Filter } from './filter';
import type { JournalEntry, LastWrite } from './journal';
import type { PolicyAction } from './policy/policy-action';
import type { Preview } from './preview';
import type { LoadedList, Pristine, Settings } from './settings';
import type { Submission } from './submission';
import type { FillPreview, Problem, Tab, UiState, Work } from './ui-state';

/** Everything that can happen to the screens. */
export type UiAction =
  | PolicyAction
  | { readonly type: 'tab-chosen'; readonly tab: Tab }
  | { readonly type: 'welcome-closed' }
  | { readonly type: 'language-chosen'; readonly language: Language }
  | { readonly type: 'work-started'; readonly work: Work }
  | { readonly type: 'work-progressed'; readonly done: number; readonly total: number }
  | { readonly type: 'work-ended' }
  | { readonly type: 'problem-met'; readonly problem: Problem }
  | { readonly type: 'problem-closed' }
  | { readonly type: 'said'; readonly text: Bilingual }
  | { readonly type: 'book-read'; readonly book: Book }
  | { readonly type: 'checked'; readonly checked: Checked; readonly book: Book; readonly quiet: boolean }
  | { readonly type: 'summary-read' }
  | { readonly type: 'filtered'; readonly filter: Partial<Filter> }
  | { readonly type: 'group-toggled'; readonly rule: string }
  | { readonly type: 'selected'; readonly finding: Finding | null }
  | { readonly type: 'stepped'; readonly step: 1 | -1 }
  | { readonly type: 'ignored'; readonly finding: Finding; readonly reason: string }
  | { readonly type: 'restored'; readonly finding: Finding }
  /** Taken over from another workbook that is checked together with this one. */
  | { readonly type: 'adopted'; readonly chosen: Pick<UiState, 'language' | 'settings' | 'lists' | 'pristine'> }
  /** A function is given what is set by then: a screen may not have been drawn since the last change. */
  | {
      readonly type: 'settings-changed';
      readonly settings: Partial<Settings> | ((now: Settings) => Partial<Settings>);
    }
  | { readonly type: 'list-added'; readonly list: LoadedList }
  | { readonly type: 'list-removed'; readonly list: LoadedList }
  | { readonly type: 'pristine-chosen'; readonly pristine: Pristine | null }
  | { readonly type: 'fixes-planned'; readonly preview: Preview }
  | { readonly type: 'fill-planned'; readonly fill: FillPreview }
  | { readonly type: 'proposed'; readonly proposal: Proposal | null }
  | { readonly type: 'totals-ticked'; readonly on: boolean }
  | {
      readonly type: 'ticked';
      readonly from: 'fix' | 'fill';
      readonly keys: readonly string[] | 'all';
      readonly on: boolean;
    }
  | { readonly type: 'written'; readonly write: LastWrite; readonly entry: JournalEntry | null }
  | { readonly type: 'typed'; readonly entry: JournalEntry }
  | { readonly type: 'untyped' }
  | { readonly type: 'undone'; readonly write: LastWrite }
  | { readonly type: 'submission-looked-at'; readonly submission: Submission | null }
  | { readonly type: 'marked'; readonly cells: number };
