import type { Place } from '../core/check/finding';
import { nameKeysOf } from '../core/people/identity-keys';
import type { Ledger } from '../core/ledger/ledger';
import { firstOthers, MOST_RELATED, placesText } from '../core/check/other-places';
import { byStage, PeopleRoll } from '../core/people/people-roll';
import { personRepeats } from '../core/people/person-repeats';
import { personAt } from '../core/ledger/person';
import type { ReportAt } from '../core/check/rule';
import { acrossRule } from '../core/check/rule-makers';
import { findSameLists, type SameListGroup, type SameLists } from '../core/people/same-list';

type Code = 'same-person' | 'same-id-other-name' | 'same-list';
type Report = ReportAt<Code>;

export const duplicatePerson = acrossRule({
  id: 'duplicate-person',
  severity: 'error',
  title: { zh: '同一人重复登记', en: 'one person entered more than once' },
  needs: ['citizenId'],
  messages: {
    'same-person': {
      zh: [
        '{person} 登记了 {times} 次，另见 {where}。',
        '重复统计会使同一人领两份救助款。',
        '请核对后只保留一处，或改正录错的身份证号。',
      ],
      en: [
        '{person} is entered {times} times, also in {where}.',
        'Somebody counted twice is paid twice.',
        'Keep one entry, or correct the ID that was mistyped.',
      ],
    },
    'same-id-other-name': {
      zh: [
        '{person} 的身份证号与 {where} 的 {other} 相同，姓名却不同。',
        '一个身份证号只属于一个人，至少有一处录错，钱可能发错人。',
        '请对照身份证原件核对这几处的姓名和身份证号。',
      ],
      en: [
        '{person} has the same ID as {other} in {where}, under another name.',
        'An ID belongs to one person, so at least one entry is wrong and money may go to the wrong one.',
        'Compare names and IDs with the ID cards.',
      ],
    },
    'same-list': {
      zh: [
        '本表与 {where} 的人员有 {percent}% 以上相同。',
        '看来是同一份名单的两种表（如花名册和公示表），表与表之间相同的人不再逐个提示重复。',
        '如果确是两次分别发放，请把两表分开检查并核对是否重复享受。',
      ],
      en: [
        'At least {percent}% of the people are the same as in {where}.',
        'These look like one list shown more than once (a roster and its public notice), so the people they share are not reported one by one.',
        'If they are separate payments, check who is in both.',
      ],
    },
  },
  check(ledgers, report) {
    for (const stage of byStage(ledgers)) checkStage(stage, report);
  },
});

function checkStage(ledgers: readonly Ledger[], report: Report): void {
  const roll = new PeopleRoll(ledgers);
  const repeats = personRepeats(roll);
  const sameLists = findSameLists(roll, repeats);
  for (const group of sameLists.groups()) reportSameList(group, ledgers, report);
  const nameOf = ledgers.map(nameKeysOf);
  for (const group of repeats.groups()) {
    const entries = group.map((person): Entry => ({ person, ledger: roll.ledgerIndex(person) }));
    if (!isOncePerList(entries, sameLists)) reportPerson(entries, roll, sameLists, nameOf, report);
  }
}

function reportSameList(
  { ledgers: indices, percent }: SameListGroup,
  ledgers: readonly Ledger[],
  report: Report,
): void {
  const [at, ...related] = indices.map((index): Place => {
    const { file, sheet } = ledgers[index]!;
    return { file, sheet, row: null, column: null };
  });
  report(at!, { code: 'same-list', severity: 'hint', params: { where: placesText(related, at!), percent }, related });
}

/** One registration of a person, by their number on the roll. */
interface Entry {
  readonly person: number;
  readonly ledger: number;
}

/** The common case of a list shown twice or more, told apart before anything is built. */
function isOncePerList(entries: readonly Entry[], sameLists: SameLists): boolean {
  return entries.every(({ ledger }, index) => {
    for (let other = 0; other < index; other += 1) if (!sameLists.linked(entries[other]!.ledger, ledger)) return false;
    return true;
  });
}

interface Known {
  readonly ledger: Ledger;
  readonly row: number;
  readonly place: Place;
  readonly name: string;
}

function reportPerson(
  entries: readonly Entry[],
  roll: PeopleRoll,
  sameLists: SameLists,
  nameOf: readonly ((row: number) => string)[],
  report: Report,
): void {
  const byLedger = new Map<number, Known[]>();
  for (const { person, ledger } of entries) {
    const row = roll.row(person);
    const known = {
      ledger: roll.ledgers[ledger]!,
      row,
      place: roll.place(person, 'citizenId'),
      name: nameOf[ledger]!(row),
    };
    const group = byLedger.get(ledger);
    if (group) group.push(known);
    else byLedger.set(ledger, [known]);
  }
  for (const [ledger, owns] of byLedger) {
    const { times, candidates } = entriesApart(ledger, byLedger, sameLists);
    if (times < 2) continue;
    for (const own of owns) {
      const others = firstOthers(candidates, (other) => other !== own);
      reportEntry(own, others, times, report);
    }
  }
}

function reportEntry(own: Known, others: readonly Known[], times: number, report: Report): void {
  const related = others.map((other) => other.place);
  const person = personAt(own.ledger, own.row);
  const stranger = others.find(({ name }) => name !== '' && own.name !== '' && name !== own.name);
  if (stranger === undefined) {
    const params = { person, times, where: placesText(related, own.place, times - 1) };
    report(own.place, { code: 'same-person', params, related });
  } else {
    const other = personAt(stranger.ledger, stranger.row);
    const params = { person, other, where: placesText([stranger.place], own.place) };
    report(own.place, { code: 'same-id-other-name', params, related });
  }
}

/** How often a person stands in ledgers that are no copies of this one, itself included, and the first of those. */
function entriesApart(ledger: number, byLedger: ReadonlyMap<number, readonly Known[]>, sameLists: SameLists) {
  let times = 0;
  const candidates: Known[] = [];
  for (const [other, group] of byLedger) {
    if (sameLists.linked(ledger, other)) continue;
    times += group.length;
    // One more than a finding joins, as an entry is not joined with itself.
    candidates.push(...group.slice(0, MOST_RELATED + 1 - candidates.length));
  }
  return { times, candidates };
}
