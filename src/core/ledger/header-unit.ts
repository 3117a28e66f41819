import { fieldKind, type Field } from './field';
import { headerUnit } from './header-text';

/** Fields that share their words and differ by unit: 口粮（元） is money, 口粮（公斤） is rice. */
const PAIRS: readonly { readonly money: Field; readonly goods: Field; readonly units: RegExp }[] = [
  { money: 'grainAmount', goods: 'grainKilograms', units: /^(公斤|千克|kg)$/ },
  { money: 'clothingAmount', goods: 'clothingPieces', units: /[件床套]/ },
];

/**
 * The field a header stands for once its unit is read; null where the unit says that it is something else, such as
 * 金额（万元） or 口粮（斤）: reading those as yuan or kilograms would be wrong by a factor.
 */
export function fieldInUnit(field: Field, path: readonly string[]): Field | null {
  const unit = unitOf(path);
  if (unit === '') return field;
  const pair = PAIRS.find(({ money, goods }) => field === money || field === goods);
  if (pair) return unit === '元' ? pair.money : pair.units.test(unit) ? pair.goods : null;
  if (fieldKind(field) === 'amount') return /^元户?$/.test(unit) ? field : null;
  return field === 'neededClothing' && unit === '元' ? null : field;
}

/** The unit nearest to the column; `元户` is an amount of the household, `元人` one of each person in it. */
export function unitOf(path: readonly string[]): string {
  return path.reduceRight((found, part) => found || headerUnit(part), '');
}
