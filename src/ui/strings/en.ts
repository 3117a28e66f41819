import { enCheck } from './en-check';
import { enFrame } from './en-frame';
import { enOutcome } from './en-outcome';
import { enSetup } from './en-setup';
import { enWhatIf } from './en-what-if';
import { enWrite } from './en-write';
import type { Strings } from './strings';

export const en: Strings = { ...enFrame, ...enCheck, ...enWrite, ...enSetup, ...enWhatIf, ...enOutcome };
