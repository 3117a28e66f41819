// Written by `npm run catalogue`: every file of this folder. Do not edit.
import type { Rule } from '../core/rule';
import { absentResident } from './absent-resident';
import { accountMalformed } from './account-malformed';
import { accountRequired } from './account-required';
import { amountDisagrees } from './amount-disagrees';
import { amountMalformed } from './amount-malformed';
import { amountOutOfBand } from './amount-out-of-band';
import { bandInfeasible } from './band-infeasible';
import { blankRow } from './blank-row';
import { budgetDisagrees } from './budget-disagrees';
import { capExceededWithoutReason } from './cap-exceeded-without-reason';
import { cardCheckDigit } from './card-check-digit';
import { cellError } from './cell-error';
import { citizenIdCheckDigit } from './citizen-id-check-digit';
import { citizenIdLegacy } from './citizen-id-legacy';
import { citizenIdMalformed } from './citizen-id-malformed';
import { columnSlip } from './column-slip';
import { countMalformed } from './count-malformed';
import { deceasedPerson } from './deceased-person';
import { duplicatePerson } from './duplicate-person';
import { equalDistribution } from './equal-distribution';
import { holderDiffers } from './holder-differs';
import { missingValue } from './missing-value';
import { neededExceedsFamily } from './needed-exceeds-family';
import { notEligible } from './not-eligible';
import { numberPrecisionLost } from './number-precision-lost';
import { phoneMalformed } from './phone-malformed';
import { sameNameSamePlace } from './same-name-same-place';
import { serialGap } from './serial-gap';
import { severalAccounts } from './several-accounts';
import { sharedAccount } from './shared-account';
import { sharedPhone } from './shared-phone';
import { storedAsNumber } from './stored-as-number';
import { strayCharacters } from './stray-characters';
import { templateAltered } from './template-altered';
import { templateUnknown } from './template-unknown';
import { totalDisagrees } from './total-disagrees';
import { valueNotInList } from './value-not-in-list';

export const RULES: readonly Rule[] = [
  absentResident,
  accountMalformed,
  accountRequired,
  amountDisagrees,
  amountMalformed,
  amountOutOfBand,
  bandInfeasible,
  blankRow,
  budgetDisagrees,
  capExceededWithoutReason,
  cardCheckDigit,
  cellError,
  citizenIdCheckDigit,
  citizenIdLegacy,
  citizenIdMalformed,
  columnSlip,
  countMalformed,
  deceasedPerson,
  duplicatePerson,
  equalDistribution,
  holderDiffers,
  missingValue,
  neededExceedsFamily,
  notEligible,
  numberPrecisionLost,
  phoneMalformed,
  sameNameSamePlace,
  serialGap,
  severalAccounts,
  sharedAccount,
  sharedPhone,
  storedAsNumber,
  strayCharacters,
  templateAltered,
  templateUnknown,
  totalDisagrees,
  valueNotInList,
];
