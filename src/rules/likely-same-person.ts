import { likenessOf, likenessText, type IdLikeness } from '../core/values/id-likeness';
import { likeIdsOf } from '../core/people/identity-keys';
import type { Ledger } from '../core/ledger/ledger';
import { IdParts } from '../core/values/id-parts';
import { anyAlike, likeIdGroups } from '../core/values/like-ids';
import { likeNameKey } from '../core/values/like-name';
import { firstOthers, MOST_RELATED, placesText } from '../core/check/other-places';
import { byStage, PeopleRoll } from '../core/people/people-roll';
import { keysOfTexts } from '../core/people/keys-of-texts';
import { personAt } from '../core/ledger/person';
import { isMissing } from '../core/values/placeholder';
import { findRepeats } from '../core/people/repeats';
import type { ReportAt } from '../core/check/rule';
import { acrossRule } from '../core/check/rule-makers';
import { nameKey } from '../core/values/text';

type Code = 'same-name' | 'like-name';

/** Of so many namesakes each is held against each before anything else is done; most groups end there. */
const FEW = 64;

export const likelySamePerson = acrossRule({
  id: 'likely-same-person',
  severity: 'warning',
  title: { zh: '疑似同一人', en: 'probably the same person' },
  needs: ['name', 'citizenId'],
  messages: {
    'same-name': {
      zh: [
        '{person} 与 {where} 的 {other} 姓名相同，身份证号{how}，这样相近的共 {people} 人。',
        '可能是同一人录错了号码而重复登记，也可能确是不同的人。',
        '请对照身份证原件核实；是同一人的只保留一处，确是不同的人则不必改动。',
      ],
      en: [
        '{person} has the name of {other} in {where} and an ID with {how}; {people} people are as alike as this.',
        'They may be one person entered more than once with a mistyped ID, or different people.',
        'Compare with the ID cards; keep one entry if it is one person, and change nothing if they are different people.',
      ],
    },
    'like-name': {
      zh: [
        '{person} 与 {where} 的 {other} 姓名写法相近，身份证号{how}，这样相近的共 {people} 人。',
        '可能是同一人的姓名和号码都录错而重复登记，也可能确是不同的人。',
        '请对照身份证原件核实姓名和号码；是同一人的只保留一处，确是不同的人则不必改动。',
      ],
      en: [
        '{person} is written much like {other} in {where}, and has an ID with {how}; {people} people are as alike as this.',
        'They may be one person entered more than once with name and ID mistyped, or different people.',
        'Compare names and IDs with the ID cards; keep one entry if it is one person, and change nothing otherwise.',
      ],
    },
  },
  check(ledgers, report) {
    for (const stage of byStage(ledgers)) checkStage(stage, report);
  },
});

/** A registration that may be somebody else's. */
interface Entry {
  readonly person: number;
  readonly id: string;
}

function checkStage(ledgers: readonly Ledger[], report: ReportAt<Code>): void {
  const roll = new PeopleRoll(ledgers);
  const readers = ledgers.map(likeIdsOf);
  const idOf = (person: number) => readers[roll.ledgerIndex(person)]!(roll.row(person));
  const parts = new IdParts(roll.size);
  // row after row, before namesakes from all over the roll are compared
  for (let person = 0; person < roll.size; person += 1) parts.set(person, idOf(person));
  for (const namesakes of findRepeats(roll, likeNamesOf).groups()) {
    if (namesakes.length <= FEW && !anyAlike(namesakes, parts, idOf)) continue;
    const entries = differentPeople(namesakes, idOf);
    const labels = likeIdGroups(entries.map(({ id }) => id));
    for (const group of groupsOf(entries, labels)) reportGroup(group, roll, report);
  }
}

function likeNamesOf(ledger: Ledger): (row: number) => string {
  return keysOfTexts(ledger.column('name'), (name) => (isMissing(name, 'name') ? '' : likeNameKey(name)));
}

/** One entry per ID: the same ID again is duplicate-person's to report. Of a cut ID nobody else speaks. */
function differentPeople(namesakes: readonly number[], idOf: (person: number) => string): readonly Entry[] {
  const seen = new Set<string>();
  const entries: Entry[] = [];
  for (const person of namesakes) {
    const id = idOf(person);
    if (id === '' || seen.has(id)) continue;
    if (id.length === 18) seen.add(id);
    entries.push({ person, id });
  }
  return entries;
}

function* groupsOf(entries: readonly Entry[], labels: readonly number[]): Generator<readonly Entry[]> {
  const groups = new Map<number, Entry[]>();
  labels.forEach((label, index) => {
    const group = groups.get(label);
    if (group) group.push(entries[index]!);
    else groups.set(label, [entries[index]!]);
  });
  for (const group of groups.values()) if (group.length > 1) yield group;
}

function reportGroup(group: readonly Entry[], roll: PeopleRoll, report: ReportAt<Code>): void {
  group.forEach((entry, index) => {
    const nearest = nearestOf(group, index);
    const others = [nearest.entry, ...firstOthers(group, (one) => one !== entry && one !== nearest.entry)];
    const place = roll.place(entry.person, 'citizenId');
    const related = others.slice(0, MOST_RELATED).map((other) => roll.place(other.person, 'citizenId'));
    report(place, {
      code: nameOf(roll, entry) === nameOf(roll, nearest.entry) ? 'same-name' : 'like-name',
      params: {
        person: labelOf(roll, entry),
        other: labelOf(roll, nearest.entry),
        where: placesText(related, place, group.length - 1),
        how: likenessText(nearest.likeness),
        people: group.length,
      },
      related,
    });
  });
}

/** Somebody of the group who is like this one directly; those around it in the group come first. */
function nearestOf(group: readonly Entry[], index: number): { readonly entry: Entry; readonly likeness: IdLikeness } {
  for (let step = 1; step < group.length; step += 1) {
    for (const entry of [group[index - step], group[index + step]]) {
      const likeness = entry && likenessOf(group[index]!.id, entry.id);
      if (likeness) return { entry, likeness };
    }
  }
  throw new Error('whoever is in a group is like somebody in it');
}

function nameOf(roll: PeopleRoll, { person }: Entry): string {
  return nameKey(roll.ledgers[roll.ledgerIndex(person)]!.column('name').text(roll.row(person)));
}

function labelOf(roll: PeopleRoll, { person }: Entry): string {
  return personAt(roll.ledgers[roll.ledgerIndex(person)]!, roll.row(person));
}
