import { createContext, useContext } from 'react';
import type { Bilingual, Language } from '../../core/language';
import { useHeld } from '../../ui/screens/use-held';
import { stringsOf, type Strings } from '../../ui/strings/strings';
import type { Desk } from '../desk/desk';
import type { DeskState } from '../desk/desk-state';

/** What every part of the page is given. */
export interface DeskUi {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly language: Language;
  readonly words: Strings;
  say(text: Bilingual): string;
}

export const DeskContext = createContext<DeskUi | null>(null);

export function useDesk(): DeskUi {
  const ui = useContext(DeskContext);
  if (ui === null) throw new Error('a part of the page outside it');
  return ui;
}

export function useDeskState(desk: Desk, language: Language): DeskUi {
  const state = useHeld(desk);
  return { desk, state, language, words: stringsOf(language), say: (text) => text[language] };
}
