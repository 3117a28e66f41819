import { headOf, Households } from '../core/people/households';
import { accountKeysOf } from '../core/people/identity-keys';
import type { Ledger } from '../core/ledger/ledger';
import { firstOthers, shortlist } from '../core/check/other-places';
import { byStage, PeopleRoll } from '../core/people/people-roll';
import { personAt } from '../core/ledger/person';
import { relativePlace } from '../core/check/place-text';
import { findRepeats } from '../core/people/repeats';
import type { ReportAt } from '../core/check/rule';
import { acrossRule } from '../core/check/rule-makers';

export const sharedAccount = acrossRule({
  id: 'shared-account',
  severity: 'error',
  title: { zh: '一个账号登记给多户（一卡多户）', en: 'one account for several households' },
  needs: ['account'],
  messages: {
    'shared-account': {
      zh: [
        '{person} 的账号 {account} 与 {where} 的 {other} 相同，共 {households} 户用同一账号。',
        '一卡多户会把几户的救助款打进同一张卡，账号也可能录错。',
        '请对照存折或社保卡核对，改成各户自己的账号；确需代领的请附说明。',
      ],
      en: [
        '{person} has the account {account} of {other} in {where}; {households} households share it.',
        'The money of several households would go to one card, or the number is mistyped.',
        'Compare with the passbooks or cards and enter each household’s own; attach a note where one collects for another.',
      ],
    },
  },
  check(ledgers, report) {
    for (const stage of byStage(ledgers)) checkStage(stage, report);
  },
});

function checkStage(ledgers: readonly Ledger[], report: ReportAt<'shared-account'>): void {
  const roll = new PeopleRoll(ledgers);
  const households = new Households(roll);
  for (const group of findRepeats(roll, accountKeysOf).groups()) {
    const owners = households.of(group);
    const count = new Set(owners).size;
    if (count > 1) reportAccount(group, owners, count, roll, report);
  }
}

function reportAccount(
  group: readonly number[],
  owners: readonly string[],
  households: number,
  roll: PeopleRoll,
  report: ReportAt<'shared-account'>,
): void {
  const places = group.map((person) => roll.place(person, 'account'));
  const candidates = shortlist([...group.keys()], (index) => owners[index]);
  group.forEach((person, index) => {
    const others = firstOthers(candidates, (other) => owners[other] !== owners[index]);
    const first = others[0]!;
    const ledger = roll.ledgers[roll.ledgerIndex(person)]!;
    const otherLedger = roll.ledgers[roll.ledgerIndex(group[first]!)]!;
    const params = {
      person: personAt(ledger, headOf(ledger, roll.row(person))),
      account: { kind: 'account', text: String(ledger.value(roll.row(person), 'account')) } as const,
      other: personAt(otherLedger, headOf(otherLedger, roll.row(group[first]!))),
      where: relativePlace(places[first]!, places[index]!),
      households,
    };
    report(places[index]!, { code: 'shared-account', params, related: others.map((other) => places[other]!) });
  });
}
