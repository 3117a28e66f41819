import { FIELDS, type Field } from '../core/ledger/field';
import { HEADER_SYNONYMS } from '../core/ledger/header-synonyms';
import type { Template } from '../core/ledger/template';

/** What no list of people to be paid can do without, whatever its form. */
const REQUIRED: ReadonlySet<Field> = new Set<Field>([
  ...(['name', 'citizenId', 'familySize', 'neededCount', 'amount', 'account'] as const),
]);
const PARTS: readonly Field[] = ['grainAmount', 'clothingAmount', 'heatingAmount', 'otherAmount'];
const WRITABLE: ReadonlySet<Field> = new Set<Field>(['amount', ...PARTS, 'grainKilograms', 'clothingPieces']);

/** Any sheet whose header names people, their IDs and one more known column. */
export const genericLedger: Template = {
  id: 'generic-ledger',
  title: { zh: '按表头识别，未登记的表式', en: 'Recognised by its headers; not a registered form' },
  titleWords: [],
  stage: 'any',
  columns: (Object.keys(FIELDS) as Field[]).map((field) => ({
    field,
    headers: HEADER_SYNONYMS[field] ?? [],
    required: REQUIRED.has(field),
    writable: WRITABLE.has(field),
  })),
  amountField: 'amount',
  amountParts: PARTS,
  lists: {},
  fallback: true,
};
