import { z } from 'zod';
import { NUMBER } from '../core/grid/column';
import { headOf, Households } from '../core/people/households';
import type { Ledger } from '../core/ledger/ledger';
import { firstOthers, placesText } from '../core/check/other-places';
import { LikelyRepeats } from '../core/people/likely-repeats';
import { byStage, PeopleRoll } from '../core/people/people-roll';
import { personAt } from '../core/ledger/person';
import { phoneNumbers } from '../core/values/phone';
import type { ReportAt } from '../core/check/rule';
import { acrossRule } from '../core/check/rule-makers';

/** Two households of one family often give one phone; from three on it is more likely the number of whoever filled the form. */
const FIGURES = z.strictObject({ households: z.int().min(2).default(3) });

const NO_PHONE = -1;
const SEVERAL = -2;

export const sharedPhone = acrossRule({
  id: 'shared-phone',
  severity: 'warning',
  title: { zh: '多户使用同一电话', en: 'one phone for several households' },
  needs: ['phone'],
  parameters: FIGURES,
  messages: {
    'shared-phone': {
      zh: [
        '{person} 的电话 {phone} 有 {households} 户都在用，另见 {where}。',
        '多户填同一个电话，往往是代填人的号码，核查时找不到本人。',
        '请核实并填写各户自己的电话；确实没有的在备注说明。',
      ],
      en: [
        'The phone {phone} of {person} is given by {households} households, also in {where}.',
        'It is often the number of whoever filled in the form, so that the household cannot be reached.',
        'Verify and enter each household’s own; say in the remarks where it has none.',
      ],
    },
  },
  check(ledgers, report, { parameters = {} }) {
    const fewest = FIGURES.parse(parameters).households;
    for (const stage of byStage(ledgers)) {
      const roll = new PeopleRoll(stage);
      const households = new Households(roll);
      for (const [number, people] of peopleByPhone(roll)) {
        if (people.length < fewest) continue;
        const owners = households.of(people);
        if (new Set(owners).size >= fewest) reportPhone(number, people, owners, roll, report);
      }
    }
  },
});

/** Who gives a number that is likely to be given more than once: nearly all are not, and are passed over. */
function peopleByPhone(roll: PeopleRoll): ReadonlyMap<string, readonly number[]> {
  const repeats = new LikelyRepeats(roll.size);
  const noted = notePhones(roll, repeats);
  const byPhone = new Map<string, number[]>();
  noted.forEach((first, person) => {
    if (first === NO_PHONE || (first !== SEVERAL && !repeats.isLikely(first))) return;
    const ledger = roll.ledgers[roll.ledgerIndex(person)]!;
    for (const number of phonesAt(ledger, roll.row(person))) {
      const known = byPhone.get(number);
      if (known === undefined) byPhone.set(number, [person]);
      else known.push(person);
    }
  });
  return byPhone;
}

/** By person, what was noted of the only number; negative where there is none, or more than one. */
function notePhones(roll: PeopleRoll, repeats: LikelyRepeats): Int32Array {
  const noted = new Int32Array(roll.size).fill(NO_PHONE);
  roll.ledgers.forEach((ledger, index) => {
    const rows = roll.rows(index);
    for (let at = 0, person = roll.startOf(index); at < rows.length; at += 1, person += 1) {
      const numbers = phonesAt(ledger, rows[at]!);
      for (let nth = 0; nth < numbers.length; nth += 1) noted[person] = repeats.note(numbers[nth]!);
      if (numbers.length > 1) noted[person] = SEVERAL;
    }
  });
  return noted;
}

function phonesAt(ledger: Ledger, row: number): readonly string[] {
  const column = ledger.column('phone');
  const text = column.kind(row) === NUMBER ? String(column.number(row)) : column.text(row);
  return text === '' ? [] : (phoneNumbers(text) ?? []);
}

function reportPhone(
  number: string,
  people: readonly number[],
  owners: readonly string[],
  roll: PeopleRoll,
  report: ReportAt<'shared-phone'>,
): void {
  const households = new Set(owners).size;
  const places = people.map((person) => roll.place(person, 'phone'));
  people.forEach((person, index) => {
    const ledger = roll.ledgers[roll.ledgerIndex(person)]!;
    const related = firstOthers(places, (place) => place !== places[index]);
    const params = {
      person: personAt(ledger, headOf(ledger, roll.row(person))),
      phone: { kind: 'phone', text: number } as const,
      households,
      where: placesText(related, places[index]!, people.length - 1),
    };
    report(places[index]!, { code: 'shared-phone', params, related });
  });
}
