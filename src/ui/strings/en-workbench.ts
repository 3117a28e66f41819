import type { Strings } from './strings';
import type { zhWorkbench } from './zh-workbench';

export const enWorkbench: Pick<Strings, keyof typeof zhWorkbench> = {
  startTitle: 'Drop ledgers here',
  startMore:
    'Check, correct, fill and save back to the same file, its layout untouched. Several villages’ ledgers at once, or a whole folder, are welcome.',
  startPrivacy: 'Files stay on this machine, in this page: nothing is uploaded, nothing goes online.',
  openFiles: 'Open ledgers',
  openFolder: 'Open a folder',
  trySample: 'Try it with a sample',
  samplesLabel: 'Sample ledgers',
  sampleFaulty: 'Roster (with every kind of error)',
  sampleFill: 'Payment roster (amounts to be filled)',
  sampleClean: 'Household list (without problems)',
  dropHere: 'Let go to open these files',

  files: 'All files',
  filesLabel: 'Open files',
  filesTitle: (n: number) => (n === 1 ? '1 file' : `${n} files`),
  fileName: 'File',
  fileForm: 'Form',
  fileHouseholds: 'Households',
  fileTotal: 'Total (yuan)',
  fileErrors: 'Errors',
  fileWarnings: 'To verify',
  fileState: 'State',
  fileReading: 'Reading',
  fileUnsaved: 'Unsaved',
  fileFine: 'No errors',
  fileRefused: 'Cannot be opened',
  fileNotChecked: 'Not checked',
  openFile: (name: string) => `Open ${name}`,
  closeFile: (name: string) => `Close ${name}`,
  allChecked: 'All open files are checked together: somebody entered in two villages is named in both.',
  checkAll: 'Check all',
  exportAll: 'Export report on all',

  save: 'Save',
  saveCopy: 'Save marked copy',
  saveHow: 'Where to save?',
  saveHowMore: (name: string) =>
    `Only the cells you changed will differ in “${name}”; its layout is verified before saving.`,
  saveInPlace: 'Back to the same file',
  saveDownload: 'To the downloads folder',
  keepOriginal: 'Keep the original as well (downloaded)',
  savedNotice: (name: string) =>
    `Saved ${name}. Read again and verified: only the changed cells differ, the layout is the same.`,
  savingNotAllowed:
    'The browser was not allowed to write the file, which is unchanged. Choose “Allow” when asked, or save to the downloads folder.',
  savingFailed: (why: string) =>
    `Not saved (${why}); the file is unchanged. It may be open in Excel or WPS: close it and try again, or save to the downloads folder.`,
  savingDisturbed: (what: string) =>
    `Not saved: the new file differs where it must not (${what}). The original is unchanged; please tell the maintainers.`,
  saving: 'Saving and verifying',
  nothingToSave: 'Nothing changed, nothing to save',
  copySaved: (name: string) => `Saved ${name}, to work from in WPS; do not submit it.`,
  copyWithoutNote: 'The workbook’s structure is protected, so the explaining sheet was left out.',
  nothingToMarkCopy: 'Nothing was found, so there is nothing to mark.',
  copyCheckFirst: 'Check first, then save a marked copy.',

  closeTitle: 'Unsaved changes',
  closeMore: (name: string) => `The changes in “${name}” are not saved and will be lost.`,
  closeAnyway: 'Close without saving',
  keepOpen: 'Keep open',

  sheets: 'Sheets',
  back: 'Back to where I was',
  showSheet: 'Sheet',
  showPane: 'Check',
  views: 'Show',
};
