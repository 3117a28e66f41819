import { JSDOM } from 'jsdom';
import { createElement, startTransition, useEffect, useLayoutEffect, useState } from 'react';
import { useChosen } from '../../../src/ui/screens/use-chosen';
import { useHeld } from '../../../src/ui/screens/use-held';
import { StateHolder } from '../../../src/ui/state/state-holder';

/** React draws the transitions of ten events before it begins at the first again. */
const TURN = 10;

test('what was chosen never falls back to what stood there before, however many drawings are under way', async () => {
  const { page, drawn, choose, drawElsewhere } = await draw((choice) => choice);
  for (let at = 0; at < 3 * TURN; at += 1) {
    // so that the choices do not always come at the same place of React's turn
    if (at % TURN === 0) drawElsewhere();
    await someTime();
    drawn.splice(0);
    choose(at);
    await someTime();
    expect(drawn.splice(0)).not.toContain(at - 1);
    expect(page.textContent).toBe(`${at}`);
  }
});

test('what the state does not take falls back in the end', async () => {
  const { page, drawn, choose } = await draw((choice, before) => (choice % 2 === 0 ? choice : before));
  choose(2);
  await someTime();
  choose(3);
  await someTime();
  expect(drawn).toContain(3);
  expect(page.textContent).toBe('2');
});

/** A page that shows a number of a state, chosen through `useChosen`, and notes whatever it shows on the way. */
async function draw(taken: (choice: number, before: number) => number) {
  const { window } = new JSDOM('<main></main>');
  Object.assign(globalThis, { window, document: window.document, navigator: window.navigator });
  const { createRoot } = await import('react-dom/client');
  const holder = new StateHolder((before: number, choice: number) => taken(choice, before), -1);
  const drawn: number[] = [];
  let choose: (choice: number) => void = () => undefined;
  let drawElsewhere: () => void = () => undefined;
  let follows: () => void = () => undefined;
  const following = new Promise<void>((resolve) => (follows = resolve));
  function Screen() {
    const [shown, take] = useChosen(useHeld(holder), holder.dispatch);
    const [, setElsewhere] = useState(0);
    choose = take;
    drawElsewhere = () => startTransition(() => setElsewhere((count) => count + 1));
    useLayoutEffect(() => void drawn.push(shown));
    // after the one by which the screen follows the state
    useEffect(() => follows(), []);
    return shown;
  }
  const page = window.document.querySelector('main')!;
  createRoot(page).render(createElement(Screen));
  await following;
  drawn.splice(0);
  return { page, drawn, choose: (at: number) => choose(at), drawElsewhere: () => drawElsewhere() };
}

/** React draws by `setImmediate` here: so many turns are enough, however busy the machine is. */
async function someTime(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
