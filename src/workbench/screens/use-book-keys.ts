import { useEffect } from 'react';
import type { BookDesk } from '../desk/desk';
import { useDesk } from './desk-context';

/** F6 goes between sheet and pane, as Tab stays in the sheet; Alt+← goes back to where the clerk was; Ctrl+Z takes the last writing back, unless a text is being typed. */
export function useBookKeys({ flow }: BookDesk): void {
  const { desk } = useDesk();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'F6') return changePart(event);
      const back = event.altKey && event.key === 'ArrowLeft';
      const undo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (!back && (!undo || isTyping(event.target))) return;
      event.preventDefault();
      if (back) desk.dispatch({ type: 'went-back' });
      else void flow.undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [desk, flow]);
}

function changePart(event: KeyboardEvent): void {
  const sheet = document.querySelector<HTMLElement>('section textarea');
  const isInSheet = sheet !== null && document.activeElement === sheet;
  const to = isInSheet ? document.querySelector<HTMLElement>('[data-tab][aria-selected="true"]') : sheet;
  event.preventDefault();
  to?.focus();
}

/** The sheet's own field has the focus all the time; it holds a text only while a cell is typed into. */
function isTyping(target: EventTarget | null): boolean {
  return (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.value !== '';
}
