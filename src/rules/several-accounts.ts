import { accountKeysOf } from '../core/people/identity-keys';
import { headOf } from '../core/people/households';
import { firstOthers, placesText, shortlist } from '../core/check/other-places';
import { byStage, PeopleRoll, placeIn } from '../core/people/people-roll';
import { personRepeats } from '../core/people/person-repeats';
import { personAt } from '../core/ledger/person';
import type { ReportAt } from '../core/check/rule';
import { acrossRule } from '../core/check/rule-makers';

export const severalAccounts = acrossRule({
  id: 'several-accounts',
  severity: 'warning',
  title: { zh: '同一人登记了不同账号', en: 'one person with different accounts' },
  needs: ['citizenId', 'account'],
  messages: {
    'several-accounts': {
      zh: [
        '{person} 在这里和 {where} 登记的账号不同。',
        '同一个人有两个账号，可能有一个录错，也可能重复发放。',
        '请向本人核实用哪个账号，各处改成一致。',
      ],
      en: [
        '{person} has another account here than in {where}.',
        'With two accounts for one person, one may be mistyped, or the money be paid twice.',
        'Ask which account is used and enter the same one everywhere.',
      ],
    },
  },
  check(ledgers, report) {
    for (const stage of byStage(ledgers)) {
      const roll = new PeopleRoll(stage);
      const accountOf = stage.map(accountKeysOf);
      for (const group of personRepeats(roll).groups()) reportPerson(group, roll, accountOf, report);
    }
  },
});

function reportPerson(
  group: readonly number[],
  roll: PeopleRoll,
  accountOf: readonly ((row: number) => string)[],
  report: ReportAt<'several-accounts'>,
): void {
  const entries = group.flatMap((person) => {
    const index = roll.ledgerIndex(person);
    const ledger = roll.ledgers[index]!;
    const row = headOf(ledger, roll.row(person));
    const account = accountOf[index]!(row);
    return account === '' ? [] : [{ ledger, row, account, place: placeIn(ledger, row, 'account') }];
  });
  if (entries.every(({ account }) => account === entries[0]!.account)) return;
  const candidates = shortlist(entries, (entry) => entry.account);
  for (const { ledger, row, account, place } of entries) {
    const related = firstOthers(candidates, (other) => other.account !== account).map((other) => other.place);
    const params = { person: personAt(ledger, row), where: placesText(related, place) };
    report(place, { code: 'several-accounts', params, related });
  }
}
