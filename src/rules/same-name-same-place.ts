import { nameKeysOf, personKeysOf } from '../core/identity-keys';
import type { Ledger } from '../core/ledger';
import { MergeIndex } from '../core/merge-index';
import { firstOthers, placesText } from '../core/other-places';
import { byStage, PeopleRoll } from '../core/people-roll';
import { personAt } from '../core/person';
import { findRepeats } from '../core/repeats';
import type { ReportAt } from '../core/rule';
import { acrossRule } from '../core/rule-makers';
import { nameKey } from '../core/text';

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

/** A village's name may be merged over all of its households. */
function nameAndVillageOf(ledger: Ledger): (row: number) => string {
  const nameOf = nameKeysOf(ledger);
  const villages = ledger.column('village');
  const column = ledger.bound('village')!.column;
  const merges = new MergeIndex(ledger.merges.filter((merge) => merge.left <= column && merge.right >= column));
  return (row) => {
    const name = nameOf(row);
    const village = nameKey(villages.text(row) || villages.text(merges.at(row, column)?.top ?? row));
    return name === '' || village === '' ? '' : `${name}\n${village}`;
  };
}

function reportNamesakes(
  group: readonly number[],
  roll: PeopleRoll,
  idOf: readonly ((row: number) => string)[],
  report: ReportAt<'same-name-same-place'>,
): void {
  const entries = group.flatMap((person) => {
    const id = idOf[roll.ledgerIndex(person)]!(roll.row(person));
    return id === '' ? [] : [{ person, id, place: roll.place(person, 'name') }];
  });
  if (new Set(entries.map((entry) => entry.id)).size < 2) return;
  for (const { person, id, place } of entries) {
    const related = firstOthers(entries, (other) => other.id !== id).map((other) => other.place);
    const label = personAt(roll.ledgers[roll.ledgerIndex(person)]!, roll.row(person));
    const params = { person: label, where: placesText(related, place) };
    report(place, { code: 'same-name-same-place', params, related });
  }
}
