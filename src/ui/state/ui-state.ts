import type { Finding } from '../../core/check/finding';
import type { Bilingual, Language } from '../../core/language';
import type { Proposal } from '../../app/propose-allotment';
import type { Tally } from '../../app/tally-cases';
import type { AmountTable } from './amount-table';
import type { Book } from './book';
import type { Checked } from './checked';
import { EVERYTHING, type Filter } from './filter';
import type { Ignored } from './ignored';
import type { JournalEntry, LastWrite } from './journal';
import type { PolicyDraft } from './policy/policy-draft';
import type { Preview } from './preview';
import { NOTHING_CHOSEN, type LoadedList, type Pristine, type Settings } from './settings';
import type { Submission } from './submission';

export type Tab = 'check' | 'fix' | 'fill' | 'lists' | 'settings';
export const TABS: readonly Tab[] = ['check', 'fix', 'fill', 'lists', 'settings'];

/** Something under way. `quiet` work moves neither the focus nor the place in the list. */
export interface Work {
  readonly kind: 'opening' | 'checking' | 'planning' | 'writing' | 'reading-list' | 'marking';
  readonly done: number;
  readonly total: number;
  readonly stoppable: boolean;
  readonly quiet: boolean;
}

/** A sentence for the clerk about something that did not work. `on` is the way on, where there is one. */
export interface Problem {
  readonly text: Bilingual;
  readonly on: 'check-again' | 'settings' | 'open-again' | null;
}

export interface FillPreview {
  readonly preview: Preview;
  readonly table: AmountTable;
  readonly tally: Tally;
}

/** Everything the screens show. Changed by the reducer only. */
export interface UiState {
  readonly language: Language;
  readonly tab: Tab;
  /** The first page, until it is closed. */
  readonly welcome: boolean;
  readonly work: Work | null;
  readonly problem: Problem | null;
  /** The last event, for the live region. */
  readonly said: Bilingual | null;
  readonly settings: Settings;
  readonly lists: readonly LoadedList[];
  readonly pristine: Pristine | null;
  readonly book: Book | null;
  readonly checked: Checked | null;
  readonly filter: Filter;
  readonly openGroups: ReadonlySet<string>;
  readonly selected: Finding | null;
  /** Counts up each time the selection was moved by key or command, so that the list follows with the focus. */
  readonly moves: number;
  /** The clerk asked for a check and has not been led to its summary yet. */
  readonly unread: boolean;
  readonly ignored: Ignored;
  readonly fixes: Preview | null;
  readonly fill: FillPreview | null;
  /** Figures proposed for the allotment, until they are accepted or what they rest on changes. */
  readonly proposal: Proposal | null;
  /** The policy being written, which then takes the place of 设置; null while none is. */
  readonly draft: PolicyDraft | null;
  readonly journal: readonly JournalEntry[];
  readonly lastWrite: LastWrite | null;
  readonly submission: Submission | null;
  /** Cells marked by this session; 0 after clearing. */
  readonly marked: number;
}

export function startingState(language: Language, welcome: boolean): UiState {
  return {
    language,
    tab: 'check',
    welcome,
    work: null,
    problem: null,
    said: null,
    settings: NOTHING_CHOSEN,
    lists: [],
    pristine: null,
    book: null,
    checked: null,
    filter: EVERYTHING,
    openGroups: new Set(),
    selected: null,
    moves: 0,
    unread: false,
    ignored: new Map(),
    fixes: null,
    fill: null,
    proposal: null,
    draft: null,
    journal: [],
    lastWrite: null,
    submission: null,
    marked: 0,
  };
}
