import { AID_CATEGORIES, aidCategoriesIn, aidCategoryLabel, type AidCategory } from '../core/values/aid-category';
import type { Field } from '../core/ledger/field';
import { membersByHead } from '../core/people/households';
import type { Ledger } from '../core/ledger/ledger';
import { matchesIn, type Wanted } from '../core/lists/match-listed';
import { placeIn } from '../core/people/people-roll';
import { personAt } from '../core/ledger/person';
import { peopleOf, type ReferenceList } from '../core/lists/reference-list';
import type { Remark } from '../core/check/rule';
import { ledgerRule } from '../core/check/rule-makers';
import { wantedPeopleOf } from '../core/lists/wanted-people';

const KIND = 'category-unsupported';
/** A remark on a member of the family says nothing of the head, whom the register lists. */
const OF_A_RELATIVE = /[妻夫儿女父母孙兄弟姐妹嫂媳婿]|[独养长次二三小]子|孩|家属|家人|成员|配偶|家中|因残/;

export const categoryUnsupported = ledgerRule({
  id: KIND,
  severity: 'warning',
  title: { zh: '所填类别在登记名册中查不到', en: 'category not in its register' },
  needs: ['name'],
  requires: [{ list: KIND }],
  messages: {
    'category-unsupported': {
      zh: [
        '{person} 填了“{category}”，但在{category}名册（{list}）中没有查到这一户。',
        '类别关系到救助标准；也可能登记在家人名下、刚批准还未入册，或已经退出。',
        '请核对证件或向民政、残联、乡村振兴部门核实，类别不符的改正，相符的附上说明。',
      ],
      en: [
        '{person} is entered under "{category}", but the register ({list}) does not have this household.',
        'The category decides the amount; the register may have it under a relative, not yet have it, or no longer.',
        'Look at the certificate or ask the office that keeps the register; correct the category, or attach a note.',
      ],
    },
  },
  check(ledger, report, context) {
    const registers = registersOf(context.lists.filter((list) => list.kind === KIND));
    const wantedAt = wantedPeopleOf(ledger);
    const members = membersByHead(ledger);
    for (const row of ledger.rows) {
      for (const claim of claimsAt(ledger, row)) {
        const lists = registers.get(claim.category)!;
        const people = [row, ...(members.get(row) ?? [])].map(wantedAt);
        if (lists.length === 0 || people.some((one) => isVouchedFor(one, claim.category, lists))) continue;
        report(placeIn(ledger, row, claim.field), remark(ledger, row, claim.category, lists, people[0]!));
      }
    }
  },
});

interface Claim {
  readonly category: AidCategory;
  readonly field: Field;
}

/** The lists that vouch for a category; a list that names none of the four vouches for all of them. */
function registersOf(lists: readonly ReferenceList[]): ReadonlyMap<AidCategory, readonly ReferenceList[]> {
  const registers = new Map<AidCategory, ReferenceList[]>(AID_CATEGORIES.map((category) => [category, []]));
  for (const list of lists) {
    const named = new Set<AidCategory>();
    let unnamed = false;
    for (const { facts } of peopleOf(list)) {
      if (!facts || facts.categories.length === 0) unnamed = true;
      else for (const category of facts.categories) named.add(category);
    }
    for (const category of AID_CATEGORIES) {
      if (unnamed ? named.size === 0 || named.has(category) : named.has(category)) registers.get(category)!.push(list);
    }
  }
  return registers;
}

function claimsAt(ledger: Ledger, row: number): readonly Claim[] {
  const typed = aidCategoriesIn(ledger.column('familyType').text(row));
  const noted = aidCategoriesIn(ledger.column('remark').text(row), OF_A_RELATIVE);
  return [
    ...typed.map((category): Claim => ({ category, field: 'familyType' })),
    ...noted.filter((category) => !typed.includes(category)).map((category): Claim => ({ category, field: 'remark' })),
  ];
}

function isVouchedFor(wanted: Wanted, category: AidCategory, lists: readonly ReferenceList[]): boolean {
  for (const list of lists) {
    for (const { person } of matchesIn(list, wanted)) {
      const categories = person.facts?.categories ?? [];
      if (categories.length === 0 || categories.includes(category)) return true;
    }
  }
  return false;
}

/** Without an ID only a name was looked up, which may be written otherwise in the register. */
function remark(
  ledger: Ledger,
  row: number,
  category: AidCategory,
  lists: readonly ReferenceList[],
  { personKey }: Wanted,
): Remark<'category-unsupported'> {
  const params = {
    person: personAt(ledger, row),
    category: aidCategoryLabel(category),
    list: lists.map(({ source }) => source).join('、'),
  };
  return { code: 'category-unsupported', params, severity: personKey === '' ? 'hint' : 'warning' };
}
