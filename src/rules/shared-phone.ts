import { z } from 'zod';
import { NUMBER } from '../core/grid/column';
import { headOf, Households } from '../core/people/households';
import type { Ledger } from '../core/ledger/ledger';
import { firstOthers, placesText } from '../core/check/other-places';
import { byStage, PeopleRoll } from '../core/people/people-roll';
import { personAt } from '../core/ledger/person';
import { phoneNumbers } from '../core/values/phone';
import type { ReportAt } from '../core/check/rule';
import { acrossRule } from '../core/check/rule-makers';

/** Two households of one family often give one phone; from three on it is more likely the number of whoever filled the form. */
const FIGURES = z.strictObject({ households: z.int().min(2).default(3) });

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
        if (typeof people === 'number') continue;
        const owners = households.of(people);
        if (new Set(owners).size >= fewest) reportPhone(number, people, owners, roll, report);
      }
    }
  },
});

/** Who gives a number; nearly all are given once, and one person needs no array. */
function peopleByPhone(roll: PeopleRoll): ReadonlyMap<string, number | readonly number[]> {
  const byPhone = new Map<string, number | number[]>();
  roll.ledgers.forEach((ledger, index) => {
    const start = roll.startOf(index);
    roll.rows(index).forEach((row, at) => {
      for (const number of phonesAt(ledger, row)) {
        const known = byPhone.get(number);
        if (known === undefined) byPhone.set(number, start + at);
        else if (typeof known === 'number') byPhone.set(number, [known, start + at]);
        else known.push(start + at);
      }
    });
  });
  return byPhone;
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
