import { TEXT } from '../core/grid/column';
import { headOf, Households } from '../core/people/households';
import type { Ledger } from '../core/ledger/ledger';
import { listedMembers } from '../core/lists/listed-members';
import { firstOthers, placesText, shortlist } from '../core/check/other-places';
import { byStage, PeopleRoll } from '../core/people/people-roll';
import { personAt } from '../core/ledger/person';
import { isMissing } from '../core/values/placeholder';
import { findRepeats } from '../core/people/repeats';
import type { ReportAt } from '../core/check/rule';
import { acrossRule } from '../core/check/rule-makers';
import { surnameOf } from '../core/values/surname';
import { nameKey } from '../core/values/text';
import { villagesOf } from '../core/people/villages-of';
import { countFromText } from '../core/values/written-number';

/** An address down to the house: 双庙村3组12号, 幸福小区2栋501室. */
const HOUSE = /[0-9一二三四五六七八九十百〇零](?:号(?!村|组)|栋|幢|座|单元|室|户)/;
/** Where the address names a house, two suffice; a village group (双庙村3组) is home to many of one surname anyway. */
const FEWEST_IN_HOUSE = 2;
const FEWEST_IN_PLACE = 3;

export const householdSplit = acrossRule({
  id: 'household-split',
  severity: 'warning',
  title: { zh: '疑似一户拆成多户', en: 'one family perhaps entered as several' },
  needs: ['name', 'familySize', 'address'],
  messages: {
    'household-split': {
      zh: [
        '{person} 是 1 人户，同一住址还有同姓的 1 人户，见 {where}，共 {households} 户。',
        '一家人拆成几户登记会多领救助款；老人单独立户、分家另过的也很常见，不等于有问题。',
        '请对照户口簿核实；确是一家的并成一户并更正人口数，确已分户的不必改动。',
      ],
      en: [
        '{person} is a household of one; others of one person, that surname and that address are in {where}, {households} in all.',
        'A family entered as several is paid several times; but old people and grown children often do live on their own.',
        'Compare with the household registers; join them if they are one family and correct the head-count, and change nothing otherwise.',
      ],
    },
  },
  check(ledgers, report) {
    for (const stage of byStage(ledgers)) checkStage(stage, report);
  },
});

function checkStage(ledgers: readonly Ledger[], report: ReportAt<'household-split'>): void {
  const roll = new PeopleRoll(ledgers);
  const households = new Households(roll);
  let atPlace: ReadonlyMap<string, number> | null = null;
  for (const group of findRepeats(roll, oneFamilyOf).groups()) {
    const owners = households.of(group);
    const count = new Set(owners).size;
    if (count < FEWEST_IN_HOUSE) continue;
    const index = roll.ledgerIndex(group[0]!);
    const address = addressesOf(ledgers[index]!)(roll.row(group[0]!));
    if (!HOUSE.test(address)) {
      atPlace ??= countByAddress(ledgers);
      if (count < FEWEST_IN_PLACE || group.length * 2 <= atPlace.get(address)!) continue;
    }
    reportFamily(group, owners, count, roll, report);
  }
}

/** Address and surname of a household of one person; '' for every other row. */
function oneFamilyOf(ledger: Ledger): (row: number) => string {
  const addressOf = addressesOf(ledger);
  const names = ledger.column('name');
  return (row) => {
    if (headOf(ledger, row) !== row || !isOnePerson(ledger, row)) return '';
    const surname = surnameOf(names.text(row));
    const address = surname === '' ? '' : addressOf(row);
    return address === '' ? '' : `${surname}\n${address}`;
  };
}

function isOnePerson(ledger: Ledger, row: number): boolean {
  const sizes = ledger.column('familySize');
  const size = sizes.kind(row) === TEXT ? countFromText(sizes.text(row)) : sizes.number(row);
  return size === 1 && (listedMembers(ledger).get(row) ?? 1) === 1;
}

/** Village and address as they are compared; '' where there is no address. */
function addressesOf(ledger: Ledger): (row: number) => string {
  const villageOf = villagesOf(ledger);
  const addresses = ledger.column('address');
  return (row) => {
    const address = addresses.text(row);
    if (isMissing(address, 'text')) return '';
    const key = nameKey(address);
    const village = nameKey(villageOf(row));
    return key.includes(village) ? key : village + key;
  };
}

function countByAddress(ledgers: readonly Ledger[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const ledger of ledgers) {
    const addressOf = addressesOf(ledger);
    for (const row of ledger.rows) {
      const address = addressOf(row);
      counts.set(address, (counts.get(address) ?? 0) + 1);
    }
  }
  return counts;
}

function reportFamily(
  group: readonly number[],
  owners: readonly string[],
  households: number,
  roll: PeopleRoll,
  report: ReportAt<'household-split'>,
): void {
  const places = group.map((person) => roll.place(person, 'address'));
  const candidates = shortlist([...group.keys()], (index) => owners[index]);
  group.forEach((person, index) => {
    const related = firstOthers(candidates, (other) => owners[other] !== owners[index]).map((other) => places[other]!);
    const label = personAt(roll.ledgers[roll.ledgerIndex(person)]!, roll.row(person));
    const params = { person: label, where: placesText(related, places[index]!, households - 1), households };
    report(places[index]!, { code: 'household-split', params, related });
  });
}
