import { zhCheck } from './zh-check';
import { zhFrame } from './zh-frame';
import { zhOutcome } from './zh-outcome';
import { zhPolicy } from './zh-policy';
import { zhSetup } from './zh-setup';
import { zhSheet } from './zh-sheet';
import { zhWhatIf } from './zh-what-if';
import { zhWorkbench } from './zh-workbench';
import { zhWrite } from './zh-write';

/** Every fixed word of the screens. Chinese first; `en.ts` says the same, and the compiler sees to it that it says all. */
export const zh = {
  ...zhFrame,
  ...zhCheck,
  ...zhWrite,
  ...zhSetup,
  ...zhPolicy,
  ...zhWhatIf,
  ...zhOutcome,
  ...zhWorkbench,
  ...zhSheet,
};
