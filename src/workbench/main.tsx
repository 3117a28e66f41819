import { createRoot } from 'react-dom/client';
import { rememberLanguage, startingLanguage } from '../ui/browser/remembered';
import { startingState } from '../ui/state/ui-state';
import { Desk } from './desk/desk';
import { WorkerLine } from './desk/worker-line';
import { Workbench } from './screens/workbench';

/** The worker's code stands in the page itself, so that a single file is all there is. */
function startWorker(): Worker {
  const source = document.getElementById('worker')!.textContent!;
  return new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
}

function start(): void {
  const language = startingLanguage(navigator.language);
  const desk = new Desk(new WorkerLine(startWorker()), startingState(language, false));
  desk.subscribe(() => rememberLanguage(desk.language ?? language));
  createRoot(document.getElementById('workbench')!).render(<Workbench desk={desk} language={language} />);
}

// old-browser.js has said so in the page's place
if (!document.documentElement.hasAttribute('data-too-old')) start();
