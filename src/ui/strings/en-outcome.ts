import type { Strings } from './strings';
import { plural } from './plural';
import type { zhOutcome } from './zh-outcome';

/** Words of what came of something: receipts and problems. */
export const enOutcome: Pick<Strings, keyof typeof zhOutcome> = {
  staleReceipt: (places) =>
    `Somebody changed these cells since the preview: ${places}. Nothing was written; look at the new preview.`,
  disturbedReceipt: (what) =>
    `Verifying found changes that were not planned: ${what}. Undo, or close the file without saving, and tell the makers.`,
  appliedReceipt: (n) => `${plural(n, 'cell', 'cells')} written, nothing else changed, layout as before (verified).`,
  unverified: (n) =>
    `${plural(n, 'cell', 'cells')} written, but Excel did not let us read them again to verify. Check again; “Undo last” puts everything back.`,
  undoneUnverified: (n) =>
    `Undone: ${plural(n, 'cell', 'cells')} restored, but Excel did not let us read them again to verify. Check again.`,
  partlyWritten: (landed, unsure, places) =>
    `Writing broke off and could not be taken back: ${plural(landed, 'cell is', 'cells are')} written${unsure > 0 ? `, ${unsure} uncertain` : ''} (${places}). “Undo last” puts them back; then check again.`,
  uncalculated: (places) => `These formulas wait for the spreadsheet to recalculate: ${places}.`,
  nothingWritten: 'Nothing had to be written.',
  andMore: (n) => `and others, ${n} in all`,

  checkAgain: 'Check again',
  openAgain: 'Read again',
  openSettings: 'Open Settings',
  unknownProblem: (detail) =>
    `It did not work: ${detail}. The workbook is unchanged; try again, and tell the makers if it still fails.`,
};
