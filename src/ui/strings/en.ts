import { enCheck } from './en-check';
import { enFrame } from './en-frame';
import { enOutcome } from './en-outcome';
import { enPolicy } from './en-policy';
import { enSetup } from './en-setup';
import { enSheet } from './en-sheet';
import { enWhatIf } from './en-what-if';
import { enWorkbench } from './en-workbench';
import { enWrite } from './en-write';
import type { Strings } from './strings';

export const en: Strings = {
  ...enFrame,
  ...enCheck,
  ...enWrite,
  ...enSetup,
  ...enPolicy,
  ...enWhatIf,
  ...enOutcome,
  ...enWorkbench,
  ...enSheet,
};
