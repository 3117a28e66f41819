import { accountKey } from '../core/values/account-number';
import { AccountMaster } from '../core/lists/account-master';
import { personKey } from '../core/values/citizen-id';
import type { Field } from '../core/ledger/field';
import type { Severity } from '../core/check/finding';
import { accountKeysOf } from '../core/people/identity-keys';
import type { Ledger } from '../core/ledger/ledger';
import { personLabel } from '../core/values/mask';
import { isSameVillage, type Wanted } from '../core/lists/match-listed';
import { numberDifference } from '../core/values/number-difference';
import { personRows, placeIn } from '../core/people/people-roll';
import { personAt } from '../core/ledger/person';
import { isMissing } from '../core/values/placeholder';
import type { ListedPerson } from '../core/lists/reference-list';
import type { ReportAt } from '../core/check/rule';
import { ledgerRule } from '../core/check/rule-makers';
import { nameKey } from '../core/values/text';
import { wantedPeopleOf } from '../core/lists/wanted-people';

const KIND = 'holder-mismatch';
type Code = 'name' | 'id' | 'account' | 'owner';

export const holderMismatch = ledgerRule({
  id: KIND,
  severity: 'error',
  title: { zh: '与一卡通信息不一致', en: 'disagrees with the one-card master' },
  needs: ['name'],
  requires: [{ list: KIND }],
  messages: {
    name: {
      zh: [
        '{person} 的身份证号在一卡通信息中是 {other}，见 {where}，姓名与本表不同。',
        '姓名和身份证号对不上，银行会退回，钱也可能发给别人。',
        '请对照身份证和存折核对，改正录错的一处。',
      ],
      en: [
        'In the one-card master the ID of {person} is that of {other}, at {where}, under another name.',
        'The bank sends back what does not agree in name and ID, or the money goes to somebody else.',
        'Compare with the ID card and the passbook and correct the one that is wrong.',
      ],
    },
    id: {
      zh: [
        '{person} 的账号在一卡通信息中登记在 {other} 名下，见 {where}，身份证号与本表不同（{difference}）。',
        '账号和身份证号对不上，银行会退回。',
        '请对照身份证和存折核对，改正录错的一处。',
      ],
      en: [
        'In the one-card master the account of {person} is in the name of {other}, at {where}, with another ID ({difference}).',
        'The bank sends back what does not agree in account and ID.',
        'Compare with the ID card and the passbook and correct the one that is wrong.',
      ],
    },
    account: {
      zh: [
        '{person} 在一卡通信息中的账号是 {listed}，见 {where}，本表是 {own}（{difference}）。',
        '账号录错，钱会退回或打给别人；也可能已经换卡。',
        '请对照存折或社保卡核对，改成在用的账号。',
      ],
      en: [
        'In the one-card master {person} has the account {listed}, at {where}; here it is {own} ({difference}).',
        'With a wrong account the money comes back or goes to somebody else; or the card was replaced.',
        'Compare with the passbook or card and enter the account in use.',
      ],
    },
    owner: {
      zh: [
        '{person} 的账号 {own} 在一卡通信息中是 {other} 的，见 {where}。',
        '钱会打到别人的卡上；也可能是家人代领而没有写明户名。',
        '请对照存折核对，改成本人账号；确由家人代领的填写户名并附说明。',
      ],
      en: [
        'In the one-card master the account {own} of {person} belongs to {other}, at {where}.',
        'The money would go to somebody else’s card; or a relative collects it and is not named as the holder.',
        'Compare with the passbook and enter the own account; where a relative collects, name the holder and attach a note.',
      ],
    },
  },
  check(ledger, report, context) {
    const master = new AccountMaster(context.lists.filter((list) => list.kind === KIND));
    const wantedAt = wantedPeopleOf(ledger);
    const accountAt = accountKeysOf(ledger);
    for (const row of personRows(ledger)) {
      checkPerson({ ledger, row, wanted: wantedAt(row), account: accountAt(row), master, report });
    }
  },
});

interface Case {
  readonly ledger: Ledger;
  readonly row: number;
  readonly wanted: Wanted;
  /** As `accountKey` gives it, '' where there is none. */
  readonly account: string;
  readonly master: AccountMaster;
  readonly report: ReportAt<Code>;
}

function checkPerson(one: Case): void {
  const { wanted, account, master } = one;
  const entries = wanted.personKey === '' ? [] : master.entriesOf(wanted.personKey);
  if (entries.length > 0) {
    checkName(one, entries);
    checkAccount(one, entries);
    return;
  }
  const holders = account === '' ? [] : master.holdersOf(account);
  if (holders.length > 0) checkHolders(one, holders);
  else if (wanted.personKey === '') checkNamed(one);
}

function checkName(one: Case, entries: readonly ListedPerson[]): void {
  const names = entries.filter(({ name }) => name !== '');
  const own = one.wanted.nameKey;
  if (own === '' || names.length === 0 || names.some(({ name }) => nameKey(name) === own)) return;
  say(one, 'name', 'name', names[0]!, 'error');
}

/** An account the holder column gives to somebody else, and the master too, is holder-differs’s to report. */
function checkAccount(one: Case, entries: readonly ListedPerson[]): void {
  const listed = entries.filter((entry) => accountOf(entry) !== '');
  if (one.account === '' || listed.some((entry) => accountOf(entry) === one.account)) return;
  const holders = one.master.holdersOf(one.account);
  if (isNamedHolder(one, holders)) return;
  if (holders.length > 0) say(one, 'owner', 'account', holders[0]!, 'error');
  else if (listed.length > 0) say(one, 'account', 'account', listed[0]!, 'error');
}

/** Somebody the master does not have by ID, whose account it has. */
function checkHolders(one: Case, holders: readonly ListedPerson[]): void {
  const { wanted } = one;
  const namesake = holders.find(({ name }) => name !== '' && nameKey(name) === wanted.nameKey);
  const listed = namesake ? personKey(namesake.citizenId) : '';
  if (namesake && (wanted.personKey === '' || listed === '')) return;
  if (namesake) return say(one, 'id', 'citizenId', namesake, 'error');
  if (isNamedHolder(one, holders)) return;
  const isCertain = wanted.personKey !== '' && personKey(holders[0]!.citizenId) !== '';
  say(one, 'owner', 'account', holders[0]!, isCertain ? 'error' : 'warning');
}

/** Without an ID: only where the master has one person of that name, and never as an error. */
function checkNamed(one: Case): void {
  const entries = one.master.entriesNamed(one.wanted.nameKey).filter((entry) => accountOf(entry) !== '');
  if (one.account === '' || entries.length === 0 || isNamedHolder(one, entries)) return;
  if (new Set(entries.map(({ citizenId }) => personKey(citizenId))).size > 1) return;
  const isNear = entries.some(({ village }) => isSameVillage(village, one.wanted.village));
  say(one, 'account', 'account', entries[0]!, isNear ? 'warning' : 'hint');
}

/** The ledger itself names another holder, and the master agrees that the account is theirs. */
function isNamedHolder({ ledger, row, account }: Case, holders: readonly ListedPerson[]): boolean {
  const holder = ledger.column('holder').text(row);
  if (isMissing(holder, 'name')) return false;
  return holders.some((entry) => accountOf(entry) === account && nameKey(entry.name) === nameKey(holder));
}

function accountOf({ facts }: ListedPerson): string {
  return accountKey(facts?.account ?? '');
}

function say(one: Case, code: Code, field: Field, entry: ListedPerson, severity: Severity): void {
  const { ledger, row, wanted, account } = one;
  const listed = accountOf(entry);
  const params = {
    person: personAt(ledger, row),
    other: personLabel(entry.name, entry.citizenId),
    where: entry.at,
    own: { kind: 'account', text: account } as const,
    listed: { kind: 'account', text: listed } as const,
    difference:
      code === 'id'
        ? numberDifference(personKey(entry.citizenId), wanted.personKey)
        : numberDifference(listed, account),
  };
  one.report(placeIn(ledger, row, field), { code, params, severity });
}
