import { nameKeysOf, personKeysOf } from '../core/people/identity-keys';
import type { Ledger } from '../core/ledger/ledger';
import { likeIdGroups } from '../core/values/like-ids';
import { firstOthers, placesText, shortlist } from '../core/check/other-places';
import { byStage, PeopleRoll } from '../core/people/people-roll';
import { personAt } from '../core/ledger/person';
import { findRepeats } from '../core/people/repeats';
import type { ReportAt } from '../core/check/rule';
import { acrossRule } from '../core/check/rule-makers';
import { villageKeysOf } from '../core/people/villages-of';

export const sameNameSamePlace = acrossRule({
  id: 'same-name-same-place',
  severity: 'warning',
  title: { zh: '同村同名', en: 'same name in one village' },
  needs: ['name', 'citizenId', 'village'],
  messages: {
    'same-name-same-place': {
      zh: [
        '{person} 与 {where} 的人同村同名，身份证号不同。',
        '可能是两个人，也可能是同一人录错了身份证号而重复登记。',
        '请核实是不是同一个人；确是两人的，公示时注明以便区分。',
      ],
      en: [
        '{person} has the name of somebody in the same village, in {where}, with another ID.',
        'They may be two people, or one entered twice with a mistyped ID.',
        'Verify; if they are two, tell them apart in the public notice.',
      ],
    },
  },
  check(ledgers, report) {
    for (const stage of byStage(ledgers)) {
      const roll = new PeopleRoll(stage);
      const idOf = stage.map(personKeysOf);
      for (const group of findRepeats(roll, nameAndVillageOf).groups()) reportNamesakes(group, roll, idOf, report);
    }
  },
});

function nameAndVillageOf(ledger: Ledger): (row: number) => string {
  const nameOf = nameKeysOf(ledger);
  const villageOf = villageKeysOf(ledger);
  return (row) => {
    const name = nameOf(row);
    const village = villageOf(row);
    return name === '' || village === '' ? '' : `${name}\n${village}`;
  };
}

function reportNamesakes(
  group: readonly number[],
  roll: PeopleRoll,
  idOf: readonly ((row: number) => string)[],
  report: ReportAt<'same-name-same-place'>,
): void {
  const known = group.flatMap((person) => {
    const id = idOf[roll.ledgerIndex(person)]!(roll.row(person));
    return id === '' ? [] : [{ person, id, place: roll.place(person, 'name') }];
  });
  const likely = likelyPeople(known.map(({ id }) => id));
  const entries = known.map((entry) => ({ ...entry, likely: likely.get(entry.id)! }));
  if (new Set(likely.values()).size < 2) return;
  const candidates = shortlist(entries, (entry) => entry.likely);
  for (const { person, likely: own, place } of entries) {
    const related = firstOthers(candidates, (other) => other.likely !== own).map((other) => other.place);
    const label = personAt(roll.ledgers[roll.ledgerIndex(person)]!, roll.row(person));
    const params = { person: label, where: placesText(related, place) };
    report(place, { code: 'same-name-same-place', params, related });
  }
}

/** ID → a number equal for IDs so alike that likely-same-person speaks of them: one fault is told by one rule. */
function likelyPeople(ids: readonly string[]): ReadonlyMap<string, number> {
  const different = [...new Set(ids)];
  const labels = likeIdGroups(different);
  return new Map(different.map((id, index) => [id, labels[index]!]));
}
