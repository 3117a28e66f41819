import type { Bilingual } from '../language';
import type { Ledger } from '../ledger/ledger';
import { matchListed, type ListMatch } from './match-listed';
import { personRows, placeIn } from '../people/people-roll';
import { personAt } from '../ledger/person';
import type { MatchedBy, ReferenceList } from './reference-list';
import type { LedgerRule, Message, Remark } from '../check/rule';
import { ledgerRule } from '../check/rule-makers';
import type { Severity } from '../check/finding';
import { wantedPeopleOf } from './wanted-people';

/** What an author writes of a rule that looks people up in the reference list of the rule's own id. */
export interface ListRuleSpec {
  readonly id: string;
  readonly severity: Severity;
  readonly title: Bilingual;
  readonly basis?: string;
  /** May use {person}, {list} and {where}, the cell of the list. How the match was made is added to the first sentence. */
  readonly messages: Message;
}

export const HOW_MATCHED: Readonly<Record<MatchedBy, Bilingual>> = {
  'citizen-id': { zh: '（身份证号相同）', en: ' (same ID)' },
  'name-and-village': { zh: '（姓名和村相同，没有身份证号可对）', en: ' (same name and village; no ID to compare)' },
  name: { zh: '（只有姓名相同，可能是同名的另一人）', en: ' (same name only; may be a namesake)' },
};

/** A rule that says who of a ledger, members of merged households included, stands in the reference list of kind `id`. */
export function listRule(spec: ListRuleSpec): LedgerRule {
  const { messages, ...head } = spec;
  return ledgerRule({
    ...head,
    needs: ['name'],
    requires: [{ list: spec.id }],
    messages: {
      'citizen-id': withHow(messages, HOW_MATCHED['citizen-id']),
      'name-and-village': withHow(messages, HOW_MATCHED['name-and-village']),
      name: withHow(messages, HOW_MATCHED.name),
    },
    check(ledger, report, context) {
      for (const list of context.lists) {
        if (list.kind !== spec.id) continue;
        for (const { row, match } of listedPeople(ledger, list)) {
          const field = match.by === 'citizen-id' ? 'citizenId' : 'name';
          report(placeIn(ledger, row, field), remark(ledger, row, list, match, spec.severity));
        }
      }
    },
  });
}

function* listedPeople(ledger: Ledger, list: ReferenceList): Generator<{ row: number; match: ListMatch }> {
  const wantedAt = wantedPeopleOf(ledger);
  for (const row of personRows(ledger)) {
    const match = matchListed(list, wantedAt(row));
    if (match) yield { row, match };
  }
}

/** A likeness of names is never an error, whatever the rule. */
function remark(
  ledger: Ledger,
  row: number,
  list: ReferenceList,
  match: ListMatch,
  severity: Severity,
): Remark<MatchedBy> {
  const params = { person: personAt(ledger, row), list: list.source, where: match.person.at };
  if (match.by === 'name') return { code: match.by, params, severity: 'hint' };
  if (match.by === 'name-and-village' && severity === 'error') return { code: match.by, params, severity: 'warning' };
  return { code: match.by, params };
}

/** 张三 在名单中。 → 张三 在名单中（身份证号相同）。 */
function withHow({ zh, en }: Message, how: Bilingual): Message {
  const insert = (sentence: string, text: string) => sentence.replace(/[。.]?$/, (end) => text + end);
  return { zh: [insert(zh[0], how.zh), zh[1], zh[2]], en: [insert(en[0], how.en), en[1], en[2]] };
}
