// Written by `npm run catalogue`: every file of this folder. Do not edit.
import type { Standard } from '../core/standard';
import { byCategory } from './by-category';
import { eligibility } from './eligibility';
import { perHead } from './per-head';
import { perHousehold } from './per-household';

export const STANDARDS: readonly Standard[] = [
  byCategory,
  eligibility,
  perHead,
  perHousehold,
];
