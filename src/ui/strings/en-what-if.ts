import { plural } from './plural';
import type { Strings } from './strings';
import type { zhWhatIf } from './zh-what-if';

/** Words of 测算: figures by category against the allotment. */
export const enWhatIf: Pick<Strings, keyof typeof zhWhatIf> = {
  planStopped: 'Planning was stopped. Close this message to plan again.',
  bandOf: (band) => `band ${band}`,
  bandHere: (band) => `here ${band}`,
  outsideBand: (band) => `must be within ${band}`,
  noLimit: 'no limit',
  nothingToDecide:
    'Every figure of this policy is fixed; no band is left to be decided, so there is nothing to propose. Where the total differs from the allotment, check the numbers of households and heads.',
  whatIf: 'What if',
  whatIfMore:
    'Works out a figure for each category from the allotment. You accept or change it; nothing is filled in by it.',
  whatIfNeedsAllotment: 'Enter the allotment first.',
  whatIfStep: 'Figures in whole',
  stepOf: (yuan) => `${yuan} yuan`,
  proposeNow: 'Propose for the allotment',
  proposal: 'Proposal',
  proposedTotal: (total, allotment) => `proposed total ${total} / allotted ${allotment}`,
  acceptProposal: 'Use these figures',
  dropProposal: 'Discard',
  deriveTitle: 'Fill in besides',
  deriveMore: 'Blank cells only, from the ID, the order of the households or the amount; nothing unless ticked.',
  villages: 'By village',
  villageName: 'Village',
  villageUnknown: 'village not stated',
  showVillages: (n) => `Show totals by village (${n})`,
  totalsTitle: (n) => `${plural(n, 'typed total does', 'typed totals do')} not equal the rows once filled`,
  totalsTick: 'Correct them to the sum of their rows',
  totalsMore: 'Formulas follow by themselves; only typed and blank totals are listed.',
  fillTitleCells: (households, cells) =>
    `${plural(households, 'household', 'households')} will be filled (${plural(cells, 'cell', 'cells')})`,
};
