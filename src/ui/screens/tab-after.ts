import { TABS, type Tab as TabId } from '../state/ui-state';

/** The tab an arrow, Home or End leads to, null for any other key. */
export function tabAfter(tab: TabId, key: string): TabId | null {
  const at = TABS.indexOf(tab);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + TABS.length, Home: 0, End: TABS.length - 1 }[key];
  return to === undefined ? null : (TABS[to % TABS.length] ?? null);
}
