/** The place of the tab an arrow, Home or End leads to, null for any other key. */
export function tabAfter<Tab>(tabs: readonly Tab[], chosen: Tab, key: string): number | null {
  const at = tabs.indexOf(chosen);
  const { length } = tabs;
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + length, Home: 0, End: length - 1 }[key];
  return to === undefined ? null : to % length;
}
