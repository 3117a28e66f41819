import { useEffect } from 'react';

/**
 * When what has the focus goes away (a button that gave way to a progress bar, the last finding of a list), the screen
 * takes the focus: nobody who works by keyboard has to start again at the top. While the clerk is in the sheet beside
 * the pane, nothing is taken from there.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    const { body } = document;
    let had = false;
    const noteFocus = () => void (had = true);
    const keep = () => {
      if (!had || !document.hasFocus() || document.activeElement !== body) return;
      body.querySelector('main')?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(keep);
    observer.observe(body, { childList: true, subtree: true });
    body.addEventListener('focusin', noteFocus);
    return () => {
      observer.disconnect();
      body.removeEventListener('focusin', noteFocus);
    };
  }, []);
}
