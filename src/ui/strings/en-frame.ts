import type { Strings } from './strings';
import { plural } from './plural';
import type { zhFrame } from './zh-frame';

/** Words of the frame: header, tabs, buttons, progress, first page. */
export const enFrame: Pick<Strings, keyof typeof zhFrame> = {
  product: 'Relief Ledger',
  tabCheck: 'Check',
  tabFix: 'Fix',
  tabFill: 'Fill',
  tabLists: 'Lists',
  tabSettings: 'Settings',
  tabs: 'Tasks',

  households: (n) => plural(n, 'household', 'households'),
  noForm: 'No ledger recognised',
  notOpened: 'Not read yet',
  forms: (n) => plural(n, 'ledger', 'ledgers'),
  layoutNotCompared: 'not compared with a blank form',
  layoutAsOpened: 'as it was opened',
  layoutChanged: (n) => `${plural(n, 'layout change', 'layout changes')} since opening`,
  layoutUntouched: 'layout untouched',
  layoutAltered: (n) => plural(n, 'layout change', 'layout changes'),

  checkNow: 'Check now',
  submitCheck: 'Submission check',
  fill: 'Fill',
  fix: 'Fix',
  undoLast: 'Undo last',
  mark: 'Mark in sheet',
  clearMarks: 'Clear marks',
  exportReport: 'Export report',
  stop: 'Stop',
  close: 'Close',
  cancel: 'Cancel',

  workOpening: 'Reading the sheets',
  workChecking: 'Checking',
  workPlanning: 'Preparing the preview',
  workWriting: 'Writing and verifying the layout',
  workList: 'Reading the list',
  workMarking: 'Marking',
  hostSilent: 'No answer yet. If a cell is being edited, press Enter or Esc to leave it.',
  progress: (done, total) => `${Math.floor((100 * done) / total)}%`,
  stopped: 'The check was stopped; the last result is kept',
  checkedSaid: (errors, warnings, hints, clean) =>
    `Check done: ${errors} errors, ${warnings} to verify, ${hints} hints, ${clean} households without a problem`,

  welcomeTitle: 'Check, fix and fill, without touching the form',
  welcomeCheck:
    'One click finds wrong numbers, people entered twice, blanks and wrong amounts; another takes you to the cell. A check only reads.',
  welcomeFill:
    'Amounts are worked out by the relief standard, shown row by row before they are written, verified afterwards, and can be undone.',
  welcomePrivacy: 'Everything stays on this computer.',
  skip: 'Skip',
};
