import { ageOn, type CalendarDate } from '../core/values/calendar';
import type { CellValue } from '../core/grid/cell';
import { birthNumber } from '../core/values/citizen-id';
import { birthOfHead } from '../core/values/row-birth';
import type { Ledger } from '../core/ledger/ledger';
import { rowRule } from '../core/check/rule-makers';

/** At 16 who lives by own work counts as an adult (《中华人民共和国民法典》第十八条). */
const YOUNGEST = 16;
const OLDEST = 100;

/** A head of household who is a child, or a hundred years old: it happens, and wants a second look. */
export const headAgeUnusual = rowRule({
  id: 'head-age-unusual',
  severity: 'warning',
  title: { zh: '户主年龄少见', en: 'Heads of unusual age' },
  needs: ['citizenId'],
  messages: {
    young: {
      zh: [
        '按身份证号推算，户主只有 {age} 岁。',
        '未满 16 周岁的孩子一般不作户主，可能填成了家庭成员的号码。',
        '请核对户口簿；确是孤儿等情形的，请在备注中写明监护人。',
      ],
      en: [
        'By the ID the head of the household is only {age}.',
        'A child under 16 is seldom the head; the number may be another member’s.',
        'Compare with the household register; for an orphan, name the guardian in the remarks.',
      ],
    },
    old: {
      zh: [
        '按身份证号推算，户主已有 {age} 岁。',
        '百岁以上的户主很少见，可能号码抄错，或本人已不在世。',
        '请核对户口簿并走访核实。',
      ],
      en: [
        'By the ID the head of the household is {age}.',
        'Few heads are a hundred years old: the number may be mistyped, or the person no longer alive.',
        'Compare with the household register and visit the household.',
      ],
    },
  },
  check(row, report, { today }) {
    if (isOfUsualAge(row.value('citizenId'), today) || !listsHouseholds(row.ledger)) return;
    const head = birthOfHead(row);
    if (head === null) return;
    const age = ageOn(head.birth, today);
    if (age >= OLDEST) report('citizenId', { code: 'old', params: { age } });
    else if (age >= 0 && age < YOUNGEST) report('citizenId', { code: 'young', params: { age } });
  },
});

/** Most heads are: told from the digits alone, before anything is parsed. Of another value it says nothing. */
function isOfUsualAge(id: CellValue, { year, month, day }: CalendarDate): boolean {
  if (typeof id !== 'string' || id.length !== 18) return false;
  const now = year * 10_000 + month * 100 + day;
  const born = birthNumber(id);
  return born <= now - YOUNGEST * 10_000 && born > now - OLDEST * 10_000;
}

/** A list of persons, one row each, has children in it; it neither speaks of 户主 nor counts families. */
function listsHouseholds(ledger: Ledger): boolean {
  return ledger.has('familySize') || (ledger.bound('name')?.header.includes('户') ?? false);
}
