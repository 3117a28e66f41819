import { accountKey } from '../core/values/account-number';
import { personKey } from '../core/values/citizen-id';
import { NUMBER, TEXT } from '../core/grid/column';
import { fieldLabel, type Field } from '../core/ledger/field';
import type { Severity } from '../core/check/finding';
import { accountKeysOf, personKeysOf } from '../core/people/identity-keys';
import type { Bilingual } from '../core/language';
import { HOW_MATCHED } from '../core/lists/list-rule';
import { numberDifference } from '../core/values/number-difference';
import { placeIn } from '../core/people/people-roll';
import { personAt } from '../core/ledger/person';
import type { ReportAt } from '../core/check/rule';
import { acrossRule } from '../core/check/rule-makers';
import { matchSeason, type SeasonMatchedBy, type SeasonPair } from '../core/lists/season-match';
import { countFromText } from '../core/values/written-number';

const KIND = 'census-changed';
type Report = ReportAt<'number' | 'count'>;

const HOW: Readonly<Record<SeasonMatchedBy, Bilingual>> = {
  ...HOW_MATCHED,
  'name-and-village': { zh: '（姓名和村相同）', en: ' (same name and village)' },
  'like-id': { zh: '（姓名相同、身份证号相近）', en: ' (same name, an ID much like it)' },
};

export const censusChanged = acrossRule({
  id: KIND,
  severity: 'warning',
  title: { zh: '与原台账不一致', en: 'changed since the earlier ledger' },
  needs: ['name'],
  requires: [{ list: KIND }],
  messages: {
    number: {
      zh: [
        '{person} 的{field}由 {before} 变为 {after}，{difference}，原号见 {where}{how}。',
        '两次台账应当一致；号码变了可能是更正、换卡，也可能这次录错。',
        '请对照证件或存折核实哪个对；本次录错的改正，确有变化的留下说明。',
      ],
      en: [
        'For {person}, {field} was {before} and is {after} now: {difference}; the earlier one is at {where}{how}.',
        'The two ledgers should agree; a number may have been corrected, a card replaced, or it is mistyped now.',
        'Compare with the ID card or passbook; correct the number if it is wrong now, and keep a note of a real change.',
      ],
    },
    count: {
      zh: [
        '{person} 的{field}由 {before} 人变为 {after} 人，原数见 {where}{how}。',
        '人数关系到救助金额；出生、去世、嫁娶、分户都会变，也可能录错。',
        '请对照户口簿核实；录错的改正，确有变化的留下说明。',
      ],
      en: [
        'For {person}, {field} was {before} and is {after} now; the earlier count is at {where}{how}.',
        'The amount depends on it; births, deaths, marriages and separate households change it, or it is mistyped.',
        'Compare with the household register; correct it if it is wrong, and keep a note of a real change.',
      ],
    },
  },
  check(ledgers, report, context) {
    const { pairs } = matchSeason(
      ledgers,
      context.lists.filter((list) => list.kind === KIND),
    );
    for (const pair of pairs) if (pair.by !== 'name') reportPair(pair, report);
  },
});

/** Namesakes of one village with quite different IDs may be two people: then only the ID is doubted. */
function reportPair(pair: SeasonPair, report: Report): void {
  const { ledger, row, person, by } = pair;
  const [own, listed] = [personKeysOf(ledger)(row), personKey(person.citizenId)];
  const bothIds = own !== '' && listed !== '';
  if (bothIds && own !== listed) reportNumber(pair, 'citizenId', listed, own, 'warning', report);
  if (bothIds && by === 'name-and-village') return;
  const severity: Severity = bothIds ? 'warning' : 'hint';
  const [before, after] = [accountKey(person.facts?.account ?? ''), accountKeysOf(ledger)(row)];
  if (before !== '' && after !== '' && before !== after) reportNumber(pair, 'account', before, after, severity, report);
  reportCount(pair, 'familySize', person.facts?.familySize ?? null, severity, report);
  reportCount(pair, 'neededCount', person.facts?.neededCount ?? null, severity, report);
}

function reportNumber(
  { ledger, row, person, by }: SeasonPair,
  field: 'citizenId' | 'account',
  before: string,
  after: string,
  severity: Severity,
  report: Report,
): void {
  const kind = field === 'account' ? 'account' : 'citizen-id';
  const params = {
    ...{ person: personAt(ledger, row), field: fieldLabel(field), where: person.at, how: HOW[by] },
    ...{ before: { kind, text: before } as const, after: { kind, text: after } as const },
    difference: numberDifference(before, after),
  };
  report(placeIn(ledger, row, field), { code: 'number', params, severity });
}

function reportCount(
  { ledger, row, person, by }: SeasonPair,
  field: Field,
  before: number | null,
  severity: Severity,
  report: Report,
): void {
  const column = ledger.column(field);
  const kind = column.kind(row);
  const after = kind === NUMBER ? column.number(row) : kind === TEXT ? countFromText(column.text(row)) : null;
  if (before === null || after === null || before === after) return;
  const params = { person: personAt(ledger, row), field: fieldLabel(field), before, after };
  report(placeIn(ledger, row, field), {
    code: 'count',
    params: { ...params, where: person.at, how: HOW[by] },
    severity,
  });
}
