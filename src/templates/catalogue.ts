// Written by `npm run catalogue`: every file of this folder. Do not edit.
import type { Template } from '../core/ledger/template';
import { countyRoster } from './county-roster';
import { genericLedger } from './generic-ledger';
import { nationalForm10 } from './national-form-10';
import { paymentRoster } from './payment-roster';
import { provincialImport } from './provincial-import';

export const TEMPLATES: readonly Template[] = [
  countyRoster,
  genericLedger,
  nationalForm10,
  paymentRoster,
  provincialImport,
];
