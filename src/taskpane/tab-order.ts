const STOPS = ['a[href]', 'button', 'input', 'select', 'textarea', '[tabindex]']
  .map((kind) => `${kind}:not([tabindex="-1"]):not(:disabled)`)
  .join(',');

/**
 * In Excel on the web Microsoft's client moves the focus itself when Tab is pressed, by a list of its own. A card that
 * the program has focused (a summary, a receipt) is not on it, and the client then leaves the pane for the sheet. From
 * there this goes to the stop that follows in the page, or stands before.
 */
export function keepTabOrder(): void {
  document.addEventListener('keydown', onKey, true);
}

function onKey(event: KeyboardEvent): void {
  const { key, shiftKey, target } = event;
  if (key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
  if (!(target instanceof HTMLElement) || target === document.body || target.tabIndex >= 0) return;
  const next = stopFrom(target, shiftKey);
  if (next === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  next.focus();
}

function stopFrom(from: HTMLElement, backwards: boolean): HTMLElement | undefined {
  const wanted = backwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => (from.compareDocumentPosition(stop) & wanted) !== 0 && stop.getClientRects().length > 0,
  );
  return backwards ? stops.at(-1) : stops[0];
}
