import type { Field } from '../../../src/core/ledger/field';
import { FIELDS } from '../../../src/core/ledger/field';
import { matchTemplate } from '../../../src/core/ledger/match-template';
import type { Template } from '../../../src/core/ledger/template';
import { genericLedger } from '../../../src/templates/generic-ledger';

/** A form of these fields, each under its usual name unless another is given. */
function form(id: string, fields: readonly Field[], more: Partial<Template> & { named?: string } = {}): Template {
  const { named, ...rest } = more;
  return {
    ...{ id, title: { zh: id, en: id }, titleWords: [], stage: 'any', amountField: null, amountParts: [], lists: {} },
    columns: fields.map((field) => ({
      ...{ field, required: false, writable: false },
      headers: [field === 'name' && named !== undefined ? named : FIELDS[field].label.zh],
    })),
    ...rest,
  };
}

const ROSTER = form('roster', ['name', 'citizenId', 'bank', 'amount']);
const OTHER = form('other', ['village', 'group', 'phone', 'address']);

function match(fields: readonly Field[], templates: readonly Template[], title = '', headers?: readonly string[]) {
  const paths = (headers ?? fields.map((field) => FIELDS[field].label.zh)).map((header) => [header]);
  return matchTemplate({ top: 0, bottom: 0, paths }, title, templates)?.template.id ?? null;
}

test('a sheet that has three of a form’s four columns and one of its own is that form, with fewer it is none', () => {
  expect(match(['name', 'citizenId', 'bank', 'phone'], [ROSTER, OTHER])).toBe('roster');
  expect(match(['name', 'citizenId', 'bank', 'phone', 'address'], [ROSTER, OTHER])).toBeNull();
});

test.each<Field>(['serial', 'remark'])('a column of %s on either side changes nothing', (common) => {
  expect(match(['name', 'citizenId', 'bank', 'phone', common], [ROSTER, OTHER])).toBe('roster');
  const wide = form('wide', ['name', 'citizenId', 'bank', 'amount', common]);
  expect(match(['name', 'citizenId', 'bank', 'phone'], [wide, OTHER])).toBe('wide');
});

test('a sheet without names, or without IDs, is not a form that asks for both, whatever else they share', () => {
  const shared: Field[] = ['bank', 'amount', 'village', 'phone', 'address', 'group', 'familySize'];
  const large = form('large', ['name', 'citizenId', ...shared]);
  expect(match(['name', 'citizenId', ...shared], [large, OTHER])).toBe('large');
  for (const who of ['name', 'citizenId'] as const) expect(match([who, ...shared], [large, OTHER])).toBeNull();
});

test('a form that asks for no IDs is known by its other columns', () => {
  const goods = form('goods', ['name', 'clothingPieces', 'village', 'group']);
  expect(match(['name', 'clothingPieces', 'village', 'phone'], [goods, ROSTER])).toBe('goods');
  expect(match(['name', 'clothingPieces', 'phone', 'address'], [goods, ROSTER])).toBeNull();
});

test('names and IDs with nothing but serial numbers make no ledger', () => {
  expect(match(['serial', 'name', 'citizenId'], [genericLedger])).toBeNull();
  expect(match(['serial', 'name', 'citizenId', 'bank'], [genericLedger])).toBe('generic-ledger');
});

test('of two forms alike one word of the title tells which', () => {
  const [one, two] = ['one', 'two'].map((id) => form(id, ['name', 'citizenId', 'bank', 'amount']));
  const named = [one!, { ...two!, titleWords: ['一览表', '发放名册'] }];
  expect(match(['name', 'citizenId', 'bank', 'amount'], named, '某镇发 放 名册')).toBe('two');
  expect(match(['name', 'citizenId', 'bank', 'amount'], named, '某镇公示')).toBe('one');
});

test('a form may call its columns by names of its own', () => {
  const own = form('own', ['name', 'citizenId', 'bank', 'amount'], { named: '户代表' });
  expect(match([], [own, OTHER], '', ['户代表', '身份证号', '开户银行', '救助金额'])).toBe('own');
});

test('the one form that was asked for is taken however little of it is there', () => {
  expect(match(['name', 'citizenId', 'phone', 'address'], [ROSTER])).toBe('roster');
});
