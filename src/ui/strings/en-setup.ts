import type { Strings } from './strings';
import { plural } from './plural';
import type { zhSetup } from './zh-setup';

/** Words of 名单 and 设置. */
export const enSetup: Pick<Strings, keyof typeof zhSetup> = {
  lists: 'Reference lists',
  noLists: 'No list yet.',
  noListsMore:
    'Choose a list of people living away, deceased, on the public payroll and so on; a check finds them in the ledger. Nothing leaves this computer.',
  listKind: 'Kind of list',
  listSource: 'Where it is',
  fromSheet: (sheet) => `This workbook: ${sheet}`,
  chooseSource: 'Please choose',
  addSheet: 'Add this sheet',
  chooseFile: 'Choose a file…',
  people: (n) => plural(n, 'person', 'people'),
  listColumns: (sheet) => `Sheet “${sheet}”:`,
  nameColumn: 'Name',
  idColumn: 'ID',
  villageColumn: 'Village',
  noSuchColumn: 'no such column',
  removeList: (name) => `Remove the list “${name}”`,
  remove: 'Remove',
  matchedByName: 'Without IDs people are matched by name only: verify each.',

  settingsPolicy: 'Policy and season',
  settingsFigures: 'Figures in force',
  settingsForm: 'Form',
  settingsTemplate: 'Form in use',
  recogniseTemplate: 'Recognise it by its header',
  settingsPristine: 'Blank form',
  pristineMore: 'Choose the blank form as the county issued it; a check then shows every change of its layout.',
  settingsRules: 'Rules',
  rulesMore:
    'As policy and county ask, a rule can be made milder, graver or left out; for this session only, and the report says which rules were not run.',
  rulesChanged: (rules, changed) =>
    changed === 0 ? `${rules} rules, all as usual` : `${rules} rules, ${changed} changed`,
  showRules: 'Set one by one',
  hideRules: 'Close the list',
  findRule: 'Find a rule by its title',
  noSuchRule: 'No rule has such a title.',
  usualSeverity: (severity) => `as usual (${severity})`,
  ruleOff: 'not run',
  policySays: (what) => `set by the policy: ${what}`,
  usualRules: 'All as usual',
  fewestHouseholds: 'From how many households',
  wholeNumberFrom: (least) => `Enter a whole number of ${least} or more.`,
  settingsLanguage: '界面语言 Language',
  settingsLive: 'Check while typing',
  liveMore: 'Checks again after every change; turned off, it listens no more.',
  inKind: 'see the working',
};
