import type { Field } from '../../../src/core/ledger/field';
import { fieldInUnit, unitOf } from '../../../src/core/ledger/header-unit';

test.each<[Field, string[], Field | null]>([
  ['grainAmount', ['口粮'], 'grainAmount'],
  ['grainAmount', ['口粮（元）'], 'grainAmount'],
  ['grainKilograms', ['口粮（元）'], 'grainAmount'],
  ['grainAmount', ['口粮（公斤）'], 'grainKilograms'],
  ['grainAmount', ['口粮（千克）'], 'grainKilograms'],
  ['grainKilograms', ['口粮（kg）'], 'grainKilograms'],
  ['grainAmount', ['口粮（斤）'], null],
  ['grainAmount', ['口粮（万元）'], null],
  ['clothingAmount', ['衣被（元）'], 'clothingAmount'],
  ['clothingAmount', ['衣被（件）'], 'clothingPieces'],
  ['clothingPieces', ['衣被（床）'], 'clothingPieces'],
  ['clothingAmount', ['衣被（件/套）'], 'clothingPieces'],
  ['clothingAmount', ['衣被（公斤）'], null],
  ['amount', ['救助金额（元）'], 'amount'],
  ['amount', ['救助金额（元/户）'], 'amount'],
  ['amount', ['救助金额（万元）'], null],
  ['amount', ['救助金额（元/人）'], null],
  ['neededClothing', ['需救助衣被（元）'], null],
  ['neededClothing', ['需救助衣被（件）'], 'neededClothing'],
  ['familySize', ['家庭人口（人）'], 'familySize'],
  ['remark', ['备注（元）'], 'remark'],
])('%s under %j is %s', (field, path, found) => {
  expect(fieldInUnit(field, path)).toBe(found);
});

test('of several units in a header the one nearest to the column holds', () => {
  expect(unitOf(['救助物资（元）', '口粮（公斤）'])).toBe('公斤');
  expect(unitOf(['救助金额（元）', '口粮'])).toBe('元');
  expect(unitOf(['救助金额', '口粮'])).toBe('');
  expect(unitOf([])).toBe('');
});
