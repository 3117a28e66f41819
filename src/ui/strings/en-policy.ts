import { plural } from './plural';
import type { Strings } from './strings';
import type { zhPolicy } from './zh-policy';

/** Words of the form in which a policy is written. */
export const enPolicy: Pick<Strings, keyof typeof zhPolicy> = {
  changePolicy: 'Change this one…',
  newPolicy: 'Write a new one…',
  loadPolicy: 'Load a policy file…',
  dropPolicy: 'Remove this policy of your own',
  ownPolicy: (title) => `${title} (own, this session)`,
  ownPolicyMore:
    'Where your county’s policy is missing, change one of these or write a new one. It is used in this session only; save it as a file to load it again.',
  writePolicy: 'Write a policy',
  writePolicyNew: 'A new policy',
  writePolicyFrom: (title) => `Changed from “${title}”`,
  backToSettings: 'Back to settings',
  leaveUnsaved: 'What you changed is neither saved nor in use and will be lost.',
  leaveAnyway: 'Discard and go back',
  stay: 'Go on writing',
  policyReady: 'Ready for use: everything is there, and every example agrees.',
  policyReadyNoExamples:
    'Ready for use. There is no worked example yet; one or two from the notice help to check later changes.',
  policyNotReady: (n) => `${plural(n, 'place', 'places')} to put right before it can be used`,
  problemsHere: (n) => `${plural(n, 'place', 'places')} to put right`,
  usePolicy: 'Use in this session',
  savePolicy: 'Save as a file',
  policySaved: (name) => `Saved as ${name}.`,
  policyLoaded: (name, n) =>
    n === 0
      ? `${name} is loaded and ready for use.`
      : `${name} is loaded, with ${plural(n, 'place', 'places')} to put right.`,
  policyInUse: (title) => `Checks and filling now follow “${title}”.`,
  noPolicyInFile: (name) => `“${name}” holds no policy. Choose a .json file that was saved with “Save as a file”.`,
  workedExamples: 'Worked examples',
  workedExamplesMore:
    'Worked out again at every change. Take them from the notice or from paper, to see that the figures are written right.',
  examplesAgree: (n) => (n === 1 ? 'The one example agrees' : `All ${n} examples agree`),
  examplesDiffer: (n, all) => `${n} of ${plural(all, 'example', 'examples')} ${n === 1 ? 'differs' : 'differ'}`,
  showExamples: 'Show all examples',
  examplesWait: 'The standard is not complete yet; the examples follow once it is.',
  noExamples: 'No example yet.',
  exampleNumber: (n) => `Example ${n}`,
  exampleShould: 'should be',
  exampleGives: 'comes to',
  exampleAgrees: 'agrees',
  exampleDiffers: 'differs',
  exampleOpen: 'cannot be worked out',
  showExampleWorking: (name) => `${name}: show the working`,
  addItem: (label) => `Add: ${label}`,
  removeItem: (label) => `Remove: ${label}`,
  itemOf: (label, n) => `${label} ${n}`,
  nameOf: (label) => `${label}: name`,
  newName: (label) => `New entry: ${label}`,
  addNamed: (name) => `Add “${name}”`,
  chooseOne: 'Please choose',
  notStated: 'not stated',
  inEnglish: (label) => `${label} (English, may be left out)`,
  fromEnd: 'from',
  toEnd: 'to',
  spanEnd: (label, end) => `${label}: ${end}`,
  wordsMore: 'separate several by commas',
  otherMore: 'written as JSON',
  notJsonHere: 'This is no complete JSON; check quotes, commas and brackets.',
  calculation: 'Calculation',
  optionalPart: (label) => `${label} (may be left out)`,
};
