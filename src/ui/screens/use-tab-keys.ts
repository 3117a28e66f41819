import { useRef, type KeyboardEvent } from 'react';
import { tabAfter } from './tab-after';

/**
 * A list of tabs is one stop of the Tab key; in it the arrows, Home and End go from tab to tab, as in every tab list.
 * What is returned goes to the element of the list, whose tabs stand in it in the order of `tabs`.
 */
export function useTabKeys<Tab>(tabs: readonly Tab[], chosen: Tab, choose: (tab: Tab) => void) {
  const ref = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = tabAfter(tabs, chosen, event.key);
    if (next === null) return;
    event.preventDefault();
    choose(tabs[next]!);
    ref.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return { ref, role: 'tablist', onKeyDown } as const;
}
