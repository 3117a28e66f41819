// Written by `npm run catalogue`: every file of this folder. Do not edit.
import type { Standard } from '../core/policy/standard';
import { basePlusRemainder } from './base-plus-remainder';
import { byCategory } from './by-category';
import { byField } from './by-field';
import { countingGoods } from './counting-goods';
import { discretion } from './discretion';
import { eligibility } from './eligibility';
import { goods } from './goods';
import { highestSingle } from './highest-single';
import { perHead } from './per-head';
import { perHousehold } from './per-household';
import { perUnit } from './per-unit';
import { rounding } from './rounding';
import { sum } from './sum';

export const STANDARDS: readonly Standard[] = [
  basePlusRemainder,
  byCategory,
  byField,
  countingGoods,
  discretion,
  eligibility,
  goods,
  highestSingle,
  perHead,
  perHousehold,
  perUnit,
  rounding,
  sum,
];
