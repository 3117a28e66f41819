import { createContext, useContext, type Dispatch } from 'react';
import type { Bilingual } from '../../core/language';
import type { Flow } from '../flow/flow';
import type { UiAction } from '../state/ui-action';
import type { UiState } from '../state/ui-state';
import type { Store } from '../state/store';
import { stringsOf, type Strings } from '../strings/strings';
import { useHeld } from './use-held';

/** What every screen is given: the state, its words, and the two ways to change something. */
export interface Ui {
  readonly state: UiState;
  readonly words: Strings;
  readonly flow: Flow;
  readonly dispatch: Dispatch<UiAction>;
  say(text: Bilingual): string;
}

export const UiContext = createContext<Ui | null>(null);

export function useUi(): Ui {
  const ui = useContext(UiContext);
  if (ui === null) throw new Error('a screen outside the app');
  return ui;
}

export function useStore(store: Store, flow: Flow): Ui {
  const state = useHeld(store, hasMoved);
  const { language } = state;
  return { state, words: stringsOf(language), flow, dispatch: store.dispatch, say: (text) => text[language] };
}

/** The focus goes to another finding: Enter and the next key are meant for that one. */
function hasMoved(before: UiState, now: UiState): boolean {
  return before.moves !== now.moves;
}
